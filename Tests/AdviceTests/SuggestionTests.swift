import Catalogue
import Engine
import Statistics
import TestSupport
import Testing

@testable import Advice

@Suite("Today's suggestion")
struct SuggestionTests {
  /// Sessions on every other day, the latest so many days ago.
  private func everyOtherDay(
    _ count: Int, from ago: Int = 2, _ level: Level = .gentle, _ routine: String = "daily", before: Int? = nil
  ) -> [SessionFacts] {
    (0..<count).map { Sample.session(ago + 2 * $0, routine, level, before: before) }
  }

  private func suggestion(_ sessions: [SessionFacts], hurts: [Hurt] = [], goal: Int = 4) throws
    -> Suggestion
  {
    Suggestion(try Sample.situation(sessions, hurts: hurts, goal: goal))
  }

  @Test("is first steps, gently, for a week of daily ones, whatever the week's goal", arguments: 0...6)
  func firstWeek(count: Int) throws {
    let suggestion = try suggestion((0..<count).map { Sample.session($0 + 1, "first-steps", .full) }, goal: 1)
    #expect(suggestion.routine == "first-steps")
    #expect(suggestion.level == .gentle)
    #expect(!suggestion.isRest)
  }

  @Test("counts no session that was broken off")
  func brokenOff() throws {
    let sessions = (1...20).map { Sample.session($0, "first-steps", .gentle, .ended) }
    #expect(try suggestion(sessions).routine == "first-steps")
    #expect(try suggestion(sessions).reason == suggestion([]).reason)
  }

  @Test("is the daily routine after that week, at the person's own level", arguments: Level.allCases)
  func daily(level: Level) throws {
    let suggestion = try suggestion(everyOtherDay(7, level))
    #expect(suggestion.routine == "daily")
    #expect(suggestion.level == level)
  }

  @Test("is a rest once today's session is done", arguments: [1, 7, 30])
  func doneToday(count: Int) throws {
    let suggestion = try suggestion(everyOtherDay(count, from: 0))
    #expect(suggestion.isRest)
    #expect(suggestion.reason == "Today's session is done; stretching gently is fine.")
  }

  @Test("is a rest once the week's days are done, and no sooner")
  func goalMet() throws {
    // Monday to Thursday, and two weeks before.
    let sessions = [2, 3, 4, 5, 9, 10, 11, 12].map { Sample.session($0) }
    let met = try suggestion(sessions)
    #expect(met.isRest)
    #expect(met.reason == "This week's goal is met (4 of 4 days); stretching gently is fine.")
    #expect(try !suggestion(sessions, goal: 5).isRest)
  }

  @Test("is the gentlest after strong pain in the last session", arguments: 7...10)
  func strongPain(pain: Int) throws {
    for last in [
      Sample.session(1, before: 2, after: pain), Sample.session(1, before: pain),
      Sample.session(1, "daily", .full, .ended, after: pain),
    ] {
      let suggestion = try suggestion([last] + everyOtherDay(10, from: 3, .full))
      #expect(suggestion.routine == "on-your-back")
      #expect(suggestion.level == .gentle)
    }
  }

  @Test("goes by the pain after, and by the last session alone")
  func whichPain() throws {
    #expect(
      try suggestion([Sample.session(1, before: 9, after: 6)] + everyOtherDay(9, from: 3)).routine == "daily")
    #expect(try suggestion(everyOtherDay(9) + [Sample.session(40, after: 10)]).routine == "daily")
  }

  @Test("goes down a level where the pain rose by two, and at gentle to the gentlest routine")
  func painRose() throws {
    let rest = everyOtherDay(9, from: 3, .full, before: 2)
    let rose = try suggestion([Sample.session(1, "daily", .full, before: 2, after: 4)] + rest)
    #expect(rose.level == .standard && rose.routine == "daily")
    #expect(try suggestion([Sample.session(1, "daily", .full, before: 2, after: 3)] + rest).level == .full)
    let between = try suggestion([Sample.session(1, "daily", .full, before: 4)] + rest)
    #expect(between.level == .standard)
    // What settles in the session is no step back.
    #expect(try suggestion([Sample.session(1, "daily", .full, before: 4, after: 3)] + rest).level == .full)
    let lowest = [Sample.session(1, before: 1, after: 3)] + everyOtherDay(9, from: 3)
    #expect(try suggestion(lowest).routine == "on-your-back")
  }

  @Test("goes down a level where something hurt in the last session, and only then")
  func hurt() throws {
    let sessions = everyOtherDay(9, from: 1, .standard)
    #expect(try suggestion(sessions, hurts: [Sample.hurt("bridge", 1)]).level == .gentle)
    #expect(try suggestion(sessions, hurts: [Sample.hurt("bridge", 3)]).level == .standard)
  }

  @Test("brings core work in after two weeks of sessions, with a day between")
  func core() throws {
    #expect(try suggestion(everyOtherDay(13)).routine == "daily")
    #expect(try suggestion(everyOtherDay(14)).routine == "core")
    let days = everyOtherDay(14, from: 3)
    #expect(try suggestion([Sample.session(1, "core")] + days).routine == "daily")
    // The ten of the lower back hold a plank as well.
    #expect(try suggestion([Sample.session(1, "lower-back-ten")] + days).routine == "daily")
    #expect(try suggestion([Sample.session(2, "core")] + days).routine == "core")
    #expect(try suggestion([Sample.session(1, before: 5)] + days).routine == "daily")
  }

  @Test("takes turns between core and stronger after four weeks, above gentle")
  func stronger() throws {
    let days = everyOtherDay(28, from: 7, .standard)
    let afterCore = [Sample.session(3, "core", .standard)] + days
    #expect(try suggestion(afterCore).routine == "stronger")
    #expect(try suggestion([Sample.session(3, "stronger", .standard)] + days).routine == "core")
    let gentle = [Sample.session(3, "core")] + everyOtherDay(28, from: 7)
    #expect(try suggestion(gentle).routine == "core")
  }

  @Test("begins again at gentle after two weeks without a session")
  func afterBreak() throws {
    #expect(try suggestion(everyOtherDay(20, from: 13, .full)).level == .full)
    let back = try suggestion(everyOtherDay(20, from: 14, .full))
    #expect(back.level == .gentle && back.routine == "daily")
  }

  @Test("gives a reason, its source and a routine that there is")
  func exists() throws {
    let catalogue = try Shipped.catalogue
    let histories = [
      [], everyOtherDay(1), everyOtherDay(9), everyOtherDay(1, from: 0), everyOtherDay(14),
      everyOtherDay(30, .full), [Sample.session(1, after: 8)], [Sample.session(0, after: 8)],
      [Sample.session(1, before: 1, after: 4)] + everyOtherDay(9, from: 3),
      (1...5).map { Sample.session($0) } + everyOtherDay(5, from: 20),
    ]
    for history in histories {
      let suggestion = try suggestion(history)
      #expect(catalogue.routines[suggestion.routine] != nil)
      #expect(suggestion.reason.hasSuffix("."))
      #expect(!suggestion.citations.isEmpty)
    }
    #expect(catalogue.routines[Situation.gentlest] != nil)
  }
}
