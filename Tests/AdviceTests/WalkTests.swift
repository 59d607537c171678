import Catalogue
import Engine
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Advice

@Suite("How long the next walk is")
struct WalkTests {
  /// A walk on a day, counted from Monday 2026-06-01.
  private func walk(_ day: Int, _ minutes: Int, before: Int? = 1, after: Int? = 1) -> SessionFacts {
    SessionFacts(
      id: "\(day)", day: Self.monday + day, routine: Catalogue.walk, level: .gentle, outcome: .completed,
      active: .seconds(minutes * 60), length: .seconds(minutes * 60 + 15), painBefore: before,
      painAfter: after)
  }

  private static let monday = Day(20_605)

  private func next(_ day: Int, _ walks: [SessionFacts], hurt: [Int] = []) throws -> Walk {
    let hurts = hurt.map { day in
      Hurt(
        session: "\(day)", at: Date(timeIntervalSince1970: Double((Self.monday + day).number) * 86_400),
        exercise: Catalogue.walk)
    }
    return try Sample.situation(walks.reversed(), hurts: hurts, on: Self.monday + day).walk
  }

  /// Walks as long as they are told to, with the same pain, on some days; what is told on each.
  private func weeks(_ days: [Int], pain: (Int) -> (before: Int?, after: Int?) = { _ in (1, 1) }) throws
    -> [Int]
  {
    var walks: [SessionFacts] = []
    return try days.map { day in
      let minutes = try next(day, walks).minutes, (before, after) = pain(day)
      walks.append(walk(day, minutes, before: before, after: after))
      return minutes
    }
  }

  @Test("starts short, and grows by a small step after an easy week, never faster")
  func grows() throws {
    #expect(try next(0, []) == Walk(minutes: 5, reason: .first))
    #expect(try weeks([0, 2, 4, 7, 9, 11, 14, 16, 18, 21]) == [5, 5, 5, 7, 7, 7, 9, 9, 9, 11])
    #expect(
      try weeks(Array(0...21)) == Array(repeating: 5, count: 7) + Array(repeating: 7, count: 7)
        + Array(repeating: 9, count: 7) + [11])
    #expect(try next(7, [walk(0, 5), walk(2, 5), walk(4, 5)]) == Walk(minutes: 7, reason: .longer))
  }

  @Test("stays where there were few walks, or nobody knows how they went")
  func stays() throws {
    #expect(try weeks([0, 4, 8, 12]) == [5, 5, 5, 7])
    #expect(try weeks([0, 2, 4, 7, 9, 11]) { _ in (nil, nil) } == [5, 5, 5, 5, 5, 5])
    #expect(try weeks([0, 2, 4, 7, 9, 11]) { _ in (4, 4) } == [5, 5, 5, 5, 5, 5])
    // One walk that was not easy, and the week begins anew.
    #expect(try weeks([0, 2, 4, 7, 9, 11, 14]) { $0 == 4 ? (1, 2) : (1, 1) } == [5, 5, 5, 5, 5, 5, 7])
    #expect(try next(3, [walk(0, 5), walk(2, 5)]) == Walk(minutes: 5, reason: .asBefore))
  }

  @Test("is less after pain rose or a walk hurt, and grows again from there")
  func worse() throws {
    let week = [walk(0, 9), walk(2, 9), walk(4, 9)]
    #expect(try next(7, week) == Walk(minutes: 11, reason: .longer))
    #expect(try next(8, week + [walk(7, 11, before: 1, after: 3)]) == Walk(minutes: 9, reason: .worse))
    #expect(try next(8, week + [walk(7, 11, before: 6, after: 6)]) == Walk(minutes: 9, reason: .worse))
    #expect(try next(8, week + [walk(7, 11)], hurt: [7]) == Walk(minutes: 9, reason: .worse))
    // Whatever else went worse.
    let bad = SessionFacts(
      id: "bad", day: Self.monday + 8, routine: "daily", level: .gentle, outcome: .completed,
      active: .seconds(400), length: .seconds(500), painBefore: 2, painAfter: 5)
    #expect(try next(8, week + [bad]) == Walk(minutes: 9, reason: .worse))
    #expect(try next(8, [bad]) == Walk(minutes: 5, reason: .first))
    // More than the walk before had left.
    #expect(try next(8, week + [walk(7, 11, before: 3, after: 3)]) == Walk(minutes: 9, reason: .worse))
    #expect(try next(1, [walk(0, 5, before: 1, after: 4)]).minutes == 5)
  }

  @Test(
    "goes by a rise since the last rating for four weeks",
    arguments: [(27, Walk.Reason.worse), (28, .asBefore)])
  func rise(days: Int, reason: Walk.Reason) throws {
    let unrated = [7, 14, 21].map { walk($0, 5, before: nil, after: nil) }
    let walks = [walk(0, 5)] + unrated + [walk(days, 5, before: 3, after: 3)]
    #expect(try next(days, walks).reason == reason)
  }

  @Test("is half after two weeks without, and begins anew after four")
  func pauses() throws {
    let week = [walk(0, 20), walk(2, 20), walk(4, 20)]
    #expect(try next(7, week).minutes == 22)
    #expect(try next(17, week).minutes == 22)
    #expect(try next(18, week) == Walk(minutes: 5, reason: .again))
    let longer = week + [walk(7, 22)]
    #expect(try next(21, longer) == Walk(minutes: 11, reason: .again))
    #expect(try next(35, longer) == Walk(minutes: 5, reason: .first))
  }

  @Test("goes on from what is walked easily, and no further than the exercise says")
  func most() throws {
    #expect(try next(7, [walk(0, 28), walk(2, 40), walk(4, 29)]).minutes == 30)
    #expect(try weeks(Array(0...200)).max() == 30)
    let exercise = try #require(try Shipped.catalogue.exercises[Catalogue.walk])
    #expect(exercise.prescription.growth?.most == Walk.most * 60)
  }

  @Test("goes by walks alone: nothing else makes one longer")
  func others() throws {
    let sessions = (0..<7).map {
      SessionFacts(
        id: "\($0)", day: Self.monday + $0, routine: "daily", level: .gentle, outcome: .completed,
        active: .seconds(900), length: .seconds(900), painBefore: 1, painAfter: 1)
    }
    #expect(try next(8, sessions) == Walk(minutes: 5, reason: .first))
  }

  @Test("never grows by more than a step within a week, over years of made-up walks told to be that long")
  func steps() throws {
    for seed in 0..<20 {
      var dice = Dice(seed: UInt64(seed)), told: [(day: Int, minutes: Int)] = [], walks: [SessionFacts] = [],
        day = 0
      while day < 200 {
        day += Int.random(in: 1...4, using: &dice)
        let minutes = try next(day, walks).minutes, before = Int.random(in: 0...4, using: &dice)
        for earlier in told where day - earlier.day < Walk.week {
          #expect(minutes - earlier.minutes <= Walk.step, "\(seed), day \(day)")
        }
        told.append((day, minutes))
        walks.append(
          walk(day, minutes, before: before, after: max(0, before + Int.random(in: -1...1, using: &dice))))
      }
      #expect(told.allSatisfy { (Walk.start...Walk.most).contains($0.minutes) })
    }
  }
}
