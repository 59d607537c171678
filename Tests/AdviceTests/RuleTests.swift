import Catalogue
import Engine
import Statistics
import TestSupport
import Testing

@testable import Advice

@Suite("A rule")
struct RuleTests {
  private func titles(_ rule: Rule, _ situation: Situation) -> [String] {
    rule.advice(situation).map(\.title)
  }

  private func days(_ agos: [Int], _ level: Level = .gentle, before: Int? = nil, after: Int? = nil)
    -> [SessionFacts]
  {
    agos.map { Sample.session($0, "daily", level, before: before, after: after) }
  }

  // MARK: Up

  @Test("advises the next level after five comfortable sessions, and says how")
  func goUp() throws {
    let advice = Rule.goUp.advice(try Sample.situation(days(Array(1...7), before: 3, after: 2)))
    #expect(advice.map(\.title) == ["Try standard (l on a routine's page)"])
    #expect(
      advice.map(\.reason) == [
        "Your last 5 sessions at gentle were comfortable; add a little at a time."
      ])
    #expect(titles(.goUp, try Sample.situation(days(Array(1...7), .standard)))[0].hasPrefix("Try full"))
    #expect(titles(.goUp, try Sample.situation(days(Array(1...7), .full))).isEmpty)
  }

  @Test("advises no higher level in the first week, after a break, or before five sessions at this one")
  func notYet() throws {
    #expect(titles(.goUp, try Sample.situation(days(Array(1...6)))).isEmpty)
    #expect(titles(.goUp, try Sample.situation(days(Array(20...30)))).isEmpty)
    let mixed = days([1, 2, 3, 4], .standard) + days(Array(5...12))
    #expect(titles(.goUp, try Sample.situation(mixed)).isEmpty)
  }

  @Test("advises no higher level where one of the five wasn't comfortable")
  func notComfortable() throws {
    let calm = days(Array(2...8), before: 2, after: 2)
    let uneasy = [
      Sample.session(1, before: 2, after: 3), Sample.session(1, before: 4, after: 4),
      Sample.session(1, before: 3, after: 2),
    ]
    for session in uneasy {
      #expect(titles(.goUp, try Sample.situation([session] + calm)).isEmpty)
    }
    let hurt = try Sample.situation(calm, hurts: [Sample.hurt("bridge", 4)])
    #expect(titles(.goUp, hurt).isEmpty)
    #expect(!titles(.goUp, try Sample.situation(calm, hurts: [Sample.hurt("bridge", 8)])).isEmpty)
  }

  // MARK: Down

  @Test("advises less after each kind of step back, with the figures")
  func easeOff() throws {
    let rest = days(Array(2...9), .standard, before: 2, after: 2)
    func advice(_ last: SessionFacts, hurts: [Hurt] = []) throws -> Advice? {
      Rule.easeOff.advice(try Sample.situation([last] + rest, hurts: hurts)).first
    }
    let strong = try advice(Sample.session(1, "daily", .standard, before: 7))
    #expect(strong?.title == "Do the gentlest routine, or rest")
    #expect(strong?.reason == "Your pain was 7 of 10 the last time.")
    let rose = try advice(Sample.session(1, "daily", .standard, before: 2, after: 4))
    #expect(rose?.title == "Go down to gentle, or rest")
    #expect(rose?.reason == "Your pain rose from 2 to 4 in the last session.")
    let between = try advice(Sample.session(1, "daily", .standard, before: 5))
    #expect(between?.reason == "Your pain rose from 2 to 5 between the last two sessions.")
    let hurt = try advice(
      Sample.session(1, "daily", .standard), hurts: [Sample.hurt("plank", 1), Sample.hurt("bridge", 1)])
    #expect(hurt?.reason == "You marked as hurting in the last session: Bridge, Plank.")
    #expect(try advice(Sample.session(1, "daily", .standard, before: 2, after: 3)) == nil)
  }

  // MARK: Exercises that hurt

  @Test("puts the easier neighbour in the place of what hurt in two sessions, not of what hurt on two sides")
  func replace() throws {
    let once = [Sample.hurt("bridge", 3), Sample.hurt("bridge", 3)]
    #expect(try Sample.situation([], hurts: once).replacements.isEmpty)
    let twice = try Sample.situation([], hurts: once + [Sample.hurt("bridge", 90)])
    #expect(twice.replacements == [Replacement(exercise: "bridge", easier: "pelvic-tilt", times: 2)])
    #expect(titles(.replaceWhatHurts, twice) == ["Pelvic tilt instead of Bridge"])
  }

  @Test("leaves an exercise that the person keeps, until it hurts twice more")
  func kept() throws {
    let hurts = [Sample.hurt("bridge", 20), Sample.hurt("bridge", 15)]
    let kept = ["bridge": Sample.date(10)]
    #expect(try Sample.situation([], hurts: hurts, kept: kept).replacements.isEmpty)
    let once = hurts + [Sample.hurt("bridge", 5)]
    #expect(try Sample.situation([], hurts: once, kept: kept).replacements.isEmpty)
    let twice = once + [Sample.hurt("bridge", 2)]
    #expect(try Sample.situation([], hurts: twice, kept: kept).replacements.map(\.times) == [2])
  }

  @Test("goes on to the next easier where the neighbour hurt twice too, and says so where there is none")
  func chain() throws {
    let plank = [Sample.hurt("plank", 3), Sample.hurt("plank", 5)]
    let birdDog = [Sample.hurt("bird-dog", 3), Sample.hurt("bird-dog", 5)]
    let further = try Sample.situation([], hurts: plank + birdDog)
    #expect(further.replacements.map(\.easier) == ["cat-cow", "cat-cow"])
    let none = try Sample.situation(
      [], hurts: [Sample.hurt("pelvic-tilt", 3), Sample.hurt("pelvic-tilt", 5)])
    #expect(none.replacements.isEmpty)
    #expect(titles(.replaceWhatHurts, none) == ["Leave out Pelvic tilt for now"])
    let gone = try Sample.situation([], hurts: [Sample.hurt("gone", 3), Sample.hurt("gone", 5)])
    #expect(titles(.replaceWhatHurts, gone) == ["Leave out gone for now"])
  }

  @Test("replaces in a routine, and does nothing twice that stands in it already")
  func routine() throws {
    let catalogue = try Shipped.catalogue
    let swaps = [
      Replacement(exercise: "bridge", easier: "pelvic-tilt", times: 2),
      Replacement(exercise: "side-plank", easier: "dead-bug", times: 2),
      Replacement(exercise: "neck-stretch", easier: "chin-tuck", times: 2),
    ]
    let routine = try #require(catalogue.routines["stronger"])
    let (changed, made) = routine.replacing(swaps)
    #expect(
      changed.items.map(\.exercise) == [
        "cat-cow", "pelvic-tilt", "single-leg-bridge", "clamshell", "plank", "dead-bug", "knee-to-chest",
      ])
    #expect(made.map(\.exercise) == ["bridge", "side-plank"])
    #expect(changed.items.map(\.block).last == .coolDown)
    let untouched = try #require(catalogue.routines["morning"])
    #expect(untouched.replacing(swaps).routine == untouched)
  }

  // MARK: Weeks

  @Test("asks to look back once a week, before its first session, with what the pain did")
  func lookBack() throws {
    // The Monday after; last week is 1 to 7 days before, the one before 8 to 14.
    let monday = Sample.today + 2
    func titles(_ sessions: [SessionFacts]) throws -> [String] {
      self.titles(.lookBack, try Sample.situation(sessions, on: monday))
    }
    let better = days([1, 3], before: 2) + days([8, 10], before: 4)
    #expect(try titles(better)[0].hasPrefix("A new week: you may add one move"))
    #expect(
      try titles(days([1, 3], before: 4) + days([8, 10], before: 4)) == ["A new week: add nothing yet"])
    #expect(try titles(days([1, 3], before: 0) + days([8, 10], before: 0))[0].contains("you may add"))
    #expect(try titles(days([1, 3])) == ["Look back at your week"])
    #expect(try titles(days([10, 12])).isEmpty)
    #expect(try titles([Sample.session(-2)] + better).isEmpty)
  }

  @Test("sends to a professional after four weeks without change, and not before")
  func noChange() throws {
    let everyThird = Array(stride(from: 1, through: 40, by: 3))
    let steady = try Sample.situation(days(everyThird, before: 4))
    #expect(
      Rule.seeProfessional.advice(steady).map(\.reason) == [
        "Your pain before sessions has not changed in four weeks or more of exercise."
      ])
    let soon = try Sample.situation(days(Array(1...26), before: 4))
    #expect(titles(.seeProfessional, soon).isEmpty)
    let better =
      days(everyThird.filter { $0 < 20 }, before: 2) + days(everyThird.filter { $0 >= 20 }, before: 4)
    #expect(titles(.seeProfessional, try Sample.situation(better)).isEmpty)
    #expect(titles(.seeProfessional, try Sample.situation(days(everyThird, before: 0))).isEmpty)
    #expect(titles(.seeProfessional, try Sample.situation(days(everyThird))).isEmpty)
    #expect(titles(.seeProfessional, try Sample.situation(days([1, 2, 40, 41], before: 4))).isEmpty)
  }

  @Test("sends to a professional where the pain grew over two weeks")
  func worse() throws {
    let sessions = days([1, 2, 4], before: 5) + days([8, 10], before: 4) + days([14, 16, 18], before: 2)
    let advice = Rule.seeProfessional.advice(try Sample.situation(sessions))
    #expect(advice.map(\.reason) == ["Your pain before sessions has grown over two weeks or more."])
    let week = days([1, 2, 3], before: 6) + days([5, 6, 7], before: 2)
    #expect(titles(.seeProfessional, try Sample.situation(week)).isEmpty)
  }

  @Test("asks to begin again gently after a break")
  func beginAgain() throws {
    let advice = Rule.beginAgain.advice(try Sample.situation(days([30, 31])))
    #expect(advice.map(\.title) == ["Begin again at gentle"])
    #expect(advice.map { $0.reason.contains("30 days ago") } == [true])
    #expect(titles(.beginAgain, try Sample.situation(days([13, 31]))).isEmpty)
    #expect(titles(.beginAgain, try Sample.situation([])).isEmpty)
  }

  // MARK: All

  @Test("never diagnoses or promises, and always gives one sentence and a source")
  func manners() throws {
    let situations = [
      try Sample.situation([]),
      try Sample.situation(
        days(Array(1...30), before: 5), hurts: [Sample.hurt("plank", 3), Sample.hurt("plank", 5)]),
      try Sample.situation(days([20, 22, 25])), try Sample.situation(days(Array(1...9), before: 2, after: 1)),
      try Sample.situation([Sample.session(1, before: 2, after: 9)]),
    ]
    let all = situations.flatMap(\.advice)
    #expect(all.count >= 5)
    for advice in all {
      #expect(advice.reason.hasSuffix("."))
      #expect(advice.reason.count { $0 == "." } == 1)
      #expect(!advice.citations.isEmpty)
      for word in ["you have a", "will heal", "cure", "because of a", "must"] {
        #expect(!(advice.title + advice.reason).lowercased().contains(word))
      }
    }
    #expect(situations[0].advice.isEmpty)
  }

  @Test("never counts a rest day against anybody")
  func restDays() throws {
    // A day, or a week, without a session brings no advice of its own.
    let sessions = days([1, 3, 5, 8, 10, 12, 15], .full)
    let before = try Sample.situation(sessions)
    let after = try Sample.situation(sessions, on: Sample.today + 1)
    #expect(before.advice.isEmpty && after.advice.isEmpty)
  }
}
