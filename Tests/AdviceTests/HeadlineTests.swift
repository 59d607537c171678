import Catalogue
import Engine
import Statistics
import TestSupport
import Testing

@testable import Advice

@Suite("Today's headline")
struct HeadlineTests {
  /// Comfortable sessions on every other day, the latest so many days ago.
  private func everyOtherDay(
    _ count: Int, from ago: Int = 2, _ level: Level = .gentle, _ routine: String = "daily",
    before: Int? = 2, after: Int? = 2
  ) -> [SessionFacts] {
    (0..<count).map { Sample.session(ago + 2 * $0, routine, level, before: before, after: after) }
  }

  private func headline(
    _ sessions: [SessionFacts], hurts: [Hurt] = [], goal: Int = 7, chosenLevel: Level? = nil,
    conditions: Set<Condition> = []
  ) throws -> Headline {
    Recommendations(
      try Sample.situation(
        sessions, hurts: hurts, goal: goal, chosenLevel: chosenLevel, conditions: conditions)
    ).headline
  }

  // MARK: The first weeks

  @Test("is first steps, gently, for seven different days, whatever the week's goal", arguments: 0...6)
  func firstWeek(count: Int) throws {
    let sessions = (0..<count).map { Sample.session($0 + 1, "first-steps", .full, before: 1, after: 1) }
    let headline = try headline(sessions, goal: 1)
    #expect(headline.routine == "first-steps" && headline.title == "First steps")
    #expect(headline.level == .gentle)
    #expect(!headline.isRest)
    #expect(headline.reason.contains("\(count) of 7") == (count > 0))
  }

  @Test("is unchanged by any number of breaks at the desk")
  func deskBreaks() throws {
    let breaks = (0..<7).map { Sample.session(0, "desk-break", id: "break \($0)", before: 1, after: 1) }
    #expect(try headline(breaks) == headline([]))
    let week = (1...6).map { Sample.session($0, "first-steps", before: 1, after: 1) }
    #expect(try headline(breaks + week) == headline(week))
    let done = everyOtherDay(9, from: 1)
    #expect(try headline(breaks + done) == headline(done))
  }

  @Test("counts no session that was broken off, but the minutes of a day")
  func brokenOff() throws {
    let short = (1...20).map { Sample.session($0, "first-steps", .gentle, .ended) }
    #expect(try headline(short).reason == headline([]).reason)
    let pieces = (1...3).map { Sample.session(1, "first-steps", .gentle, .ended, id: "\($0)") }
    #expect(try headline(pieces).reason.contains("1 of 7"))
    // However short each of them is.
    let bits = (1...3).map { number in
      SessionFacts(
        id: "\(number)", day: Sample.today - 1, routine: "first-steps", level: .gentle, outcome: .ended,
        active: .seconds(110), length: .seconds(200), painBefore: nil, painAfter: nil)
    }
    #expect(try headline(bits).reason.contains("1 of 7"))
  }

  @Test("adds one move after a week that went well, at the same level, and only then another routine")
  func oneThing() throws {
    let week = everyOtherDay(7, from: 1, .gentle, "first-steps")
    let first = try headline(week)
    #expect(first.routine == "next-steps" && first.level == .gentle && first.asksForMore)
    let again =
      [Sample.session(1, "next-steps", before: 1, after: 1)]
      + everyOtherDay(9, from: 3, .gentle, "first-steps")
    #expect(try !headline(again).asksForMore)
    let settled =
      everyOtherDay(4, from: 2, .gentle, "next-steps") + everyOtherDay(7, from: 10, .gentle, "first-steps")
    #expect(try headline(settled).routine == "daily")
  }

  @Test("adds nothing while pain is unrated, more than mild, or was up", arguments: [nil, 4, 5])
  func addsNothing(pain: Int?) throws {
    let week = everyOtherDay(7, from: 1, .gentle, "first-steps", before: pain, after: pain)
    let headline = try headline(week)
    #expect(headline.routine == "first-steps" && !headline.asksForMore)
    #expect(headline.reason.contains("rate your pain") == (pain == nil))
  }

  @Test(
    "asks for both ratings where one of them is missing", arguments: [(2, nil), (nil, 2)] as [(Int?, Int?)])
  func halfRated(before: Int?, after: Int?) throws {
    let week = everyOtherDay(7, from: 1, .gentle, "first-steps", before: before, after: after)
    #expect(try headline(week).reason.contains("rate your pain before and after"))
  }

  @Test("stays with the first moves while the next one would come without a day between")
  func otherCoreWork() throws {
    // A stage of a programme with the bird dog in it, which was left since.
    let week =
      [Sample.session(1, "first-weeks/2", before: 1, after: 1)]
      + everyOtherDay(7, from: 3, .gentle, "first-steps")
    let headline = try headline(week)
    #expect(headline.routine == "first-steps")
    #expect(headline.reason == "Stay with it for another week before you add anything.")
  }

  @Test("leaves a day between the days with the new move")
  func dayBetween() throws {
    let sessions =
      [Sample.session(1, "next-steps", before: 1, after: 1)]
      + everyOtherDay(9, from: 3, .gentle, "first-steps")
    #expect(try headline(sessions).routine == "first-steps")
    let rested =
      [Sample.session(2, "next-steps", before: 1, after: 1)]
      + everyOtherDay(9, from: 3, .gentle, "first-steps")
    #expect(try headline(rested).routine == "next-steps")
  }

  @Test("stays with the routine that somebody does by themselves, at their level", arguments: Level.allCases)
  func ownWay(level: Level) throws {
    let headline = try headline(everyOtherDay(7, level, before: nil, after: nil))
    #expect(["daily", "hips-and-hamstrings"].contains(headline.routine))
    #expect(headline.level == level)
  }

  // MARK: Rest

  @Test("is a rest once today's session is done", arguments: [1, 7, 30])
  func doneToday(count: Int) throws {
    let headline = try headline(everyOtherDay(count, from: 0))
    #expect(headline.isRest && headline.title == "Rest")
    #expect(headline.reason == "You have done today's session; gentle stretching is fine.")
  }

  @Test("says so where today's session went badly")
  func doneBadly() throws {
    let hurt = try headline([Sample.session(0, before: 1, after: 1)], hurts: [Sample.hurt("bridge", 0)])
    #expect(hurt.isRest && hurt.reason == "You have done today's session, and something hurt.")
    let rose = try headline([Sample.session(0, before: 1, after: 3)])
    #expect(rose.reason == "You have done today's session, and your pain went up from 1 to 3.")
  }

  @Test("is a rest once the week's days are done, and no sooner")
  func goalMet() throws {
    let sessions = [2, 3, 4, 5, 9, 10, 11, 12].map { Sample.session($0, before: 1, after: 1) }
    let met = try headline(sessions, goal: 4)
    #expect(met.isRest)
    #expect(met.reason == "This week's goal is met (4 of 4 days); gentle stretching is fine.")
    #expect(try !headline(sessions, goal: 5).isRest)
  }

  // MARK: When it went worse

  @Test("is rest, or the gentlest, after strong pain before or after", arguments: 7...10)
  func strongPain(pain: Int) throws {
    for last in [
      Sample.session(1, before: 2, after: pain), Sample.session(1, before: pain),
      Sample.session(1, before: pain, after: 3),
      Sample.session(1, "daily", .full, .ended, after: pain),
    ] {
      let headline = try headline([last] + everyOtherDay(10, from: 3, .full))
      #expect(headline.isRest && headline.title == "Rest, or On your back")
      #expect(headline.routine == "on-your-back" && headline.level == .gentle)
      #expect(headline.reason == "Your pain was \(pain) of 10 in your last session.")
      #expect(try self.headline([last], chosenLevel: .full).level == .gentle)
    }
  }

  @Test(
    "goes down a level where the pain rose by two, was 6 or something hurt, and at gentle to the gentlest")
  func easesOff() throws {
    let rest = everyOtherDay(9, from: 3, .full)
    let bad = [
      Sample.session(1, "daily", .full, before: 2, after: 4),
      Sample.session(1, "daily", .full, before: 4, after: 4),
      Sample.session(1, "daily", .full, before: 5, after: 6),
    ]
    for last in bad {
      let headline = try headline([last] + rest)
      #expect(headline.level == .standard && headline.reason.hasPrefix("At standard, because your pain"))
    }
    let hurt = [Sample.hurt("bridge", 1)]
    let last = Sample.session(1, "daily", .standard, before: 1, after: 1)
    let eased = try headline([last] + rest, hurts: hurt)
    #expect(eased.level == .gentle && eased.reason == "At gentle, because Bridge hurt in your last session.")
    #expect(eased.routine != "daily")
    let lowest = try headline([Sample.session(1, before: 1, after: 3)] + everyOtherDay(9, from: 3))
    #expect(lowest.routine == "on-your-back" && !lowest.isRest)
    #expect(try headline([Sample.session(1, "daily", .full, before: 2, after: 3)] + rest).level == .full)
  }

  @Test("brings no core work after a setback, and nothing new, though it would be its turn")
  func mildAfterSetback() throws {
    let sessions =
      [Sample.session(1, "daily", .standard, before: 1, after: 1)]
      + [4, 7].map { Sample.session($0, "core", .standard, before: 1, after: 1) }
      + everyOtherDay(14, from: 9, .standard) + [Sample.session(45, "morning", .standard)]
    let headline = try headline(sessions, hurts: [Sample.hurt("bridge", 1)])
    #expect(headline.routine == "morning" && headline.level == .gentle)
  }

  @Test("stays down until a session went well, and doesn't sink further meanwhile")
  func staysDown() throws {
    let rest = everyOtherDay(9, from: 7, .full)
    let rose = Sample.session(5, "daily", .full, before: 2, after: 5)
    let unrated = Sample.session(3, "daily", .standard)
    let still = try headline([unrated, rose] + rest)
    #expect(still.level == .standard)
    #expect(
      still.reason.hasSuffix("because your pain went up from 2 to 5 on 2026-11-16, when you last rated it."))
    let well = Sample.session(3, "daily", .standard, before: 2, after: 2)
    #expect(try !headline([well, rose] + rest).reason.contains("because"))
    #expect(try headline([well, rose] + rest).level == .standard)
    // A hurt is made good without a word about pain, and pain isn't.
    let hurt = [Sample.hurt("bridge", 5)]
    let sore = Sample.session(5, "daily", .full)
    #expect(try !headline([unrated, sore] + rest, hurts: hurt).reason.contains("because"))
  }

  @Test("takes pain that is merely back at what it was for no setback")
  func eased() throws {
    let days = (0..<9).map { Sample.session(1 + 2 * $0, "daily", .full, before: 3, after: 1) }
    #expect(try headline(days).level == .full)
  }

  // MARK: In turn

  @Test("brings core work in after fourteen days that went well, with a day between")
  func core() throws {
    #expect(try headline(everyOtherDay(13)).routine != "core")
    let new = try headline(everyOtherDay(14))
    #expect(new.routine == "core" && new.asksForMore)
    let days = everyOtherDay(14, from: 3)
    #expect(try headline([Sample.session(1, "core", before: 1, after: 1)] + days).routine != "core")
    #expect(try headline([Sample.session(1, before: 5, after: 5)] + days).routine != "core")
    #expect(try headline([Sample.session(1)] + days).routine != "core")
  }

  /// Whether a routine has work in it that wants a day between.
  private func isCore(_ headline: Headline) throws -> Bool {
    let catalogue = try Shipped.catalogue
    return try #require(catalogue.routines[headline.routine]).items.contains { catalogue.isCore($0.exercise) }
  }

  @Test("leaves a day after core work, also where something else came after it")
  func coreAndMore() throws {
    let days = everyOtherDay(14, from: 3)
    func last(_ ago: Int) -> [SessionFacts] {
      [
        Sample.session(ago, id: "second", before: 1, after: 1),
        Sample.session(ago, "core", before: 1, after: 1),
      ]
    }
    #expect(try !isCore(headline(last(1) + days)))
    #expect(try isCore(headline(last(2) + days)))
  }

  @Test("goes by what was done since a break, which two weeks are, to the day", arguments: [13, 14])
  func sinceABreak(days: Int) throws {
    let back = [2, 4].map { Sample.session($0, "daily", .standard, before: 1, after: 1) }
    let sessions = back + everyOtherDay(30, from: 4 + days, .standard, "core", before: 1, after: 1)
    #expect(try isCore(headline(sessions)) == (days < 14))
  }

  @Test("keeps stronger for those past four weeks and above gentle")
  func stronger() throws {
    func days(_ level: Level) -> [SessionFacts] {
      [
        Sample.session(2, "toolkit", level, before: 1, after: 1),
        Sample.session(4, "core", level, before: 1, after: 1),
      ]
        + everyOtherDay(4, from: 6, level, "core") + everyOtherDay(24, from: 14, level)
    }
    #expect(try headline(days(.standard)).routine == "stronger")
    #expect(try headline(days(.gentle)).routine != "stronger")
  }

  @Test("begins again gently after two weeks away, and the lower the longer it was")
  func afterBreak() throws {
    #expect(try headline(everyOtherDay(20, from: 13, .full)).level == .full)
    let back = try headline(everyOtherDay(20, from: 14, .full), chosenLevel: .full)
    #expect(back.level == .gentle && back.routine == "daily")
    #expect(back.reason == "Your last session was 14 days ago, so begin gently again.")
    let long = try headline(everyOtherDay(60, from: 200, .full, "stronger"))
    #expect(long.routine == "first-steps" && long.level == .gentle)
  }

  @Test("goes from the first moves up again after a long break, a week at a time")
  func afterLongBreak() throws {
    let before = everyOtherDay(40, from: 200, .full, "stronger")
    let back = [Sample.session(1, "first-steps", before: 1, after: 1)]
    #expect(try headline(back + before).routine == "first-steps")
    let settled = everyOtherDay(5, from: 1, .gentle, "first-steps")
    #expect(try headline(settled + before).routine == "next-steps")
  }

  // MARK: What is left out

  @Test("is something else where the first moves hurt twice")
  func firstMovesHurt() throws {
    let hurts = ["pelvic-tilt", "cat-cow"].flatMap { [Sample.hurt($0, 3), Sample.hurt($0, 5)] }
    let sessions = [1, 3, 5].map { Sample.session($0, "first-steps", before: 1, after: 1) }
    let headline = try headline(sessions, hurts: hurts)
    #expect(headline.routine != "first-steps" && !headline.isProfessional)
    let catalogue = try Shipped.catalogue
    let routine = try #require(catalogue.routines[headline.routine])
    let tailored = Tailoring(conditions: [], timesHurt: ["pelvic-tilt": 2, "cat-cow": 2]).tailored(
      routine, in: catalogue)
    #expect(tailored.changes.count { $0.kind == .leftOut } * 2 <= routine.items.count)
  }

  @Test("gives a routine that there is")
  func exists() throws {
    let catalogue = try Shipped.catalogue
    for id in Rung.allCases.flatMap(\.routines) + [Situation.gentlest, "desk-break"] {
      #expect(catalogue.routines[id] != nil, "\(id)")
    }
  }
}
