import Advice
import Foundation
import Statistics
import Testing

@Suite("The warning signs are asked about")
struct SignsDueTests {
  /// An answer so many days ago, an hour before the session of that day would begin.
  private func answer(_ ago: Int, _ clearance: Clearance = .clear) -> SignsAnswer {
    SignsAnswer(at: Sample.date(ago) - 3600, clearance: clearance)
  }

  private func due(
    _ sessions: [SessionFacts], hurts: [Hurt] = [], answered: SignsAnswer?, painNow: Int? = nil
  ) throws -> SignsDue.Reason? {
    try Sample.situation(sessions, hurts: hurts, answer: answered).signsDue(painNow: painNow)
  }

  @Test("before the first session, and not again the next day")
  func first() throws {
    #expect(try due([], answered: nil) == .never)
    #expect(try due([Sample.session(1)], answered: answer(1)) == nil)
    #expect(try due([], answered: answer(1)) == nil)
  }

  @Test(
    "after fourteen days without a session, counted from the later of session and answer", arguments: 12...15)
  func afterBreak(days: Int) throws {
    let expected: SignsDue.Reason? = days >= 14 ? .afterBreak(days: days) : nil
    #expect(try due([Sample.session(days)], answered: answer(20)) == expected)
    #expect(try due([], answered: answer(days)) == (days >= 13 ? .afterBreak(days: days + 1) : nil))
    // Whoever has answered since isn't asked again at once.
    #expect(try due([Sample.session(days)], answered: answer(1)) == nil)
  }

  @Test("at pain of 7 and more, now or left by the last session", arguments: 6...10)
  func strongPain(pain: Int) throws {
    let expected: SignsDue.Reason? = pain >= 7 ? .strongPain(pain) : nil
    #expect(try due([Sample.session(1, before: pain)], answered: answer(0), painNow: pain) == expected)
    let left = Sample.session(1, before: pain - 1, after: pain)
    #expect(try due([left], answered: answer(5)) == expected)
    #expect(try due([left], answered: answer(0)) == nil)
    #expect(try due([Sample.session(0, before: 1), left], answered: answer(5)) == nil)
  }

  @Test("after a rise of two, in the last session, before it or just now")
  func rise() throws {
    let rose = Sample.session(1, before: 2, after: 4)
    #expect(try due([rose], answered: answer(1)) == .rise(from: 2, to: 4))
    #expect(try due([rose], answered: answer(0)) == nil)
    // An answer as it begins knows nothing of its end.
    let atOnce = SignsAnswer(at: rose.at, clearance: .clear)
    #expect(try due([rose], answered: atOnce) == .rise(from: 2, to: 4))
    #expect(try due([Sample.session(1, before: 2, after: 3)], answered: answer(1)) == nil)
    #expect(try due([Sample.session(1, after: 2)], answered: answer(0), painNow: 4) == .rise(from: 2, to: 4))
    let between = [Sample.session(1, before: 5), Sample.session(3, before: 3)]
    #expect(try due(between, answered: answer(3)) == .rise(from: 3, to: 5))
    // What was said before a session was asked about then.
    #expect(try due(between, answered: answer(1)) == nil)
  }

  @Test("not when the pain is merely back at what it was before the session that eased it")
  func eased() throws {
    #expect(try due([Sample.session(1, before: 5, after: 2)], answered: answer(1), painNow: 5) == nil)
    #expect(
      try due([Sample.session(1, before: 5, after: 2)], answered: answer(1), painNow: 6)
        == .rise(from: 2, to: 6))
  }

  @Test("after the first exercise that ever hurt, and not after a later one")
  func firstHurt() throws {
    let hurts = [Sample.hurt("bridge", 1)]
    #expect(try due([Sample.session(1)], hurts: hurts, answered: answer(1)) == .firstHurt)
    #expect(try due([Sample.session(1)], hurts: hurts, answered: answer(0)) == nil)
    let inBreak = [Hurt(session: nil, at: Sample.date(1), exercise: "bridge")]
    #expect(try due([Sample.session(2)], hurts: inBreak, answered: answer(1)) == .firstHurt)
    let again = hurts + [Sample.hurt("bridge", 9)]
    #expect(try due([Sample.session(1)], hurts: again, answered: answer(5)) == nil)
  }

  @Test("every four weeks, by the calendar where the person is")
  func fourWeeks() throws {
    let sessions = [Sample.session(1)]
    #expect(try due(sessions, answered: answer(26)) == nil)
    // An hour before midnight in UTC is the next day further east.
    #expect(try due(sessions, answered: answer(27)) == .fourWeeks)
    let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
    let situation = try Sample.situation(sessions, answer: answer(27), timeZone: berlin)
    #expect(situation.signsDue() == nil)
  }

  @Test("not while a sign is known to apply: that stands until the person is cleared")
  func flagged() throws {
    #expect(try due([Sample.session(30, after: 9)], answered: answer(40, .flagged), painNow: 9) == nil)
    #expect(try due([Sample.session(1)], answered: answer(2, .cleared)) == nil)
    #expect(try due([Sample.session(1)], answered: answer(29, .cleared)) == .fourWeeks)
  }
}
