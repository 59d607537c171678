import Catalogue
import Engine
import Statistics
import TestSupport
import Testing

@testable import Advice

/// Weeks of somebody's life, as text: what is recommended on each day of exercise.
@Suite("Weeks of recommendations")
struct TimelineTests {
  /// Monday 2026-06-01.
  private static let monday = Day(20_605)

  private func weeks(
    _ count: Int, on weekdays: Set<Int>, goal: Int = 3, pain: (Int) -> (before: Int?, after: Int?)
  ) throws -> String {
    var life = Lived(from: Self.monday, goal: goal, in: try Shipped.catalogue)
    var lines: [String] = [], session = 0
    for week in 1...count {
      var line: [String] = []
      for weekday in 0..<7 {
        if weekdays.contains(weekday) {
          let (before, after) = pain(session)
          line.append(life.follow(before: before, after: after))
          session += 1
        }
        life.sleep()
      }
      lines.append("\(week): " + line.joined(separator: " | "))
    }
    return lines.joined(separator: "\n")
  }

  @Test(
    "Monday, Wednesday and Friday for eight weeks: one thing at a time, then core, stretches and the rest in turn"
  )
  func eightWeeks() throws {
    #expect(
      try weeks(8, on: [0, 2, 4]) { _ in (2, 1) } == """
        1: first-steps | first-steps | first-steps
        2: first-steps | first-steps | first-steps
        3: first-steps | +next-steps | next-steps
        4: next-steps | +daily | hips-and-hamstrings
        5: daily | upper-back | +core
        6: gentle-ten | toolkit | lower-back-ten
        7: morning | core ^standard | toolkit
        8: daily | lower-back-ten | core
        """)
  }

  @Test("every day for six weeks: all routines within a fortnight, core work with a day between")
  func everyDay() throws {
    #expect(
      try weeks(6, on: Set(0..<7), goal: 7) { _ in (2, 1) } == """
        1: first-steps | first-steps | first-steps | first-steps | first-steps | first-steps | first-steps
        2: +next-steps | first-steps | next-steps | first-steps | next-steps | first-steps | next-steps
        3: +daily | hips-and-hamstrings | daily | upper-back | daily | morning | daily
        4: +core | hips-and-hamstrings | toolkit | gentle-ten | lower-back-ten | upper-back | daily
        5: core ^standard | morning | toolkit | gentle-ten | lower-back-ten | hips-and-hamstrings | daily
        6: +stronger | upper-back | core | gentle-ten | toolkit | morning | daily
        """)
  }

  @Test("without a word about pain: nothing is added")
  func unrated() throws {
    #expect(
      try weeks(5, on: [0, 2, 4]) { _ in (nil, nil) } == """
        1: first-steps | first-steps | first-steps
        2: first-steps | first-steps | first-steps
        3: first-steps | first-steps | first-steps
        4: first-steps | first-steps | first-steps
        5: first-steps | first-steps | first-steps
        """)
  }

  @Test(
    "with pain that stays at 5: nothing is added, and after two weeks a professional goes before everything")
  func flat() throws {
    #expect(
      try weeks(5, on: [0, 2, 4]) { _ in (5, 5) } == """
        1: first-steps | first-steps | first-steps
        2: first-steps | first-steps | first-steps
        3: professional, first-steps | professional, first-steps | professional, first-steps
        4: professional, first-steps | professional, first-steps | professional, first-steps
        5: professional, first-steps | professional, first-steps | professional, first-steps
        """)
  }
}
