import GRDB
import Statistics
import TestSupport
import Testing

@testable import Journal

@Suite("What was said about the warning signs")
final class SignsAnswerTests: Scratch {
  private func said(_ clearance: Clearance, on day: Int, _ ticked: String...) -> SignsAnswer {
    SignsAnswer(at: Sample.day(day), clearance: clearance, ticked: ticked)
  }

  /// Takes in what was said on another machine.
  private func importing(_ answers: SignsAnswer...) throws {
    _ = try journal.merge(Archive(sessions: [], answers: answers))
  }

  @Test("reads back with the signs that were ticked", arguments: Clearance.allCases)
  func readsBack(clearance: Clearance) throws {
    let answer = said(clearance, on: 0, "night-pain", "both-legs")
    try journal.save(answer)
    #expect(try Journal(path: folder.journal).signsAnswer() == answer)
    #expect(try Journal(path: folder.journal).signsAnswers() == [answer])
  }

  @Test("counts as it was said last, even where the clock was set back")
  func latestWins() throws {
    try journal.save(said(.clear, on: 2))
    try journal.save(said(.flagged, on: 1))
    #expect(try journal.signsAnswer()?.clearance == .flagged)
    try journal.save(said(.cleared, on: 0))
    #expect(try journal.signsAnswer()?.clearance == .cleared)
    #expect(try journal.signsAnswers().map(\.clearance) == [.cleared, .flagged, .clear])
  }

  @Test("lets nobody begin who ticked a sign that has to be seen first")
  func allows() {
    #expect(Clearance.allCases.filter(\.allowsSessions) == [.clear, .cleared])
  }

  @Test("elsewhere clears nobody here, however late it was said", arguments: [Clearance.clear, .cleared])
  func importNeverClears(clearance: Clearance) throws {
    try importing(said(clearance, on: 9))
    #expect(try journal.signsAnswer() == nil)
    #expect(try journal.signsAnswers().isEmpty)
    #expect(try journal.archive().answers == [said(clearance, on: 9)])
    try journal.save(said(.flagged, on: 1))
    try importing(said(clearance, on: 10))
    #expect(try journal.signsAnswer() == said(.flagged, on: 1))
  }

  @Test("elsewhere counts here where a sign was ticked, with that sign, until it is cleared here")
  func flaggedWins() throws {
    try journal.save(said(.clear, on: 5))
    let flag = said(.flagged, on: 3, "both-legs")
    try importing(flag, said(.cleared, on: 4))
    #expect(try journal.signsAnswer() == flag)
    try journal.save(said(.cleared, on: 6))
    #expect(try journal.signsAnswer() == said(.cleared, on: 6))
    // The same file once more, and one with an earlier flag.
    try importing(flag, said(.flagged, on: 1))
    #expect(try journal.signsAnswer() == said(.cleared, on: 6))
    try importing(said(.flagged, on: 7))
    #expect(try journal.signsAnswer() == said(.flagged, on: 7))
  }

  @Test("here and carried away stays the person's own when it comes back")
  func comesBack() throws {
    try journal.save(said(.clear, on: 1, "morning-stiffness"))
    let archive = try journal.archive()
    for _ in 1...2 { _ = try journal.merge(archive) }
    #expect(try journal.signsAnswer() == said(.clear, on: 1, "morning-stiffness"))
    #expect(try journal.signsAnswers().count == 1)
  }

  @Test("in a word that only a later version knows lets nobody begin")
  func unknownWord() throws {
    try journal.save(said(.clear, on: 1))
    try journal.database.write {
      try $0.execute(sql: "INSERT INTO clearance (at_ms, answer) VALUES (0, 'perhaps')")
    }
    #expect(try journal.signsAnswer()?.clearance == .flagged)
  }
}
