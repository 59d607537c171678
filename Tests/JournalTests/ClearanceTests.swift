import TestSupport
import Testing

@testable import Journal

@Suite("What was said about the red flags")
struct ClearanceTests {
  private let folder: TemporaryFolder
  private let journal: Journal

  init() throws {
    folder = try TemporaryFolder()
    journal = try Journal(path: folder.journal)
  }

  @Test("reads back", arguments: Clearance.allCases)
  func readsBack(answer: Clearance) throws {
    try journal.save(answer, at: Sample.morning)
    #expect(try Journal(path: folder.journal).clearance() == answer)
  }

  @Test("counts as it was said last, even where the clock was set back")
  func latestWins() throws {
    try journal.save(.clear, at: Sample.day(2))
    try journal.save(.flagged, at: Sample.day(1))
    #expect(try journal.clearance() == .flagged)
    try journal.save(.cleared, at: Sample.day(0))
    #expect(try journal.clearance() == .cleared)
  }

  @Test("lets nobody begin for whom a flag holds")
  func allows() {
    #expect(Clearance.allCases.filter(\.allowsSessions) == [.clear, .cleared])
  }
}
