import Catalogue
import Engine
import Statistics
import TestSupport
import Testing

@testable import Advice

/// Weeks of people in a programme, as text: what each day says, with the stage's number, and `+` where one thing is new.
@Suite("Weeks in a programme")
struct ProgrammeTimelineTests {
  /// Monday 2026-06-01.
  static let monday = Day(20_605)

  private func weeks(
    _ count: Int, _ life: inout LivedProgramme, on weekdays: Set<Int> = Set(0..<7),
    said: (Int) -> (before: Int?, after: Int?, hurting: String?)
  ) -> String {
    var lines: [String] = []
    for week in 1...count {
      var line: [String] = []
      for weekday in 0..<7 {
        let days = life.day - Self.monday
        let (before, after, hurting) = said(days)
        line.append(
          weekdays.contains(weekday) ? life.follow(before: before, after: after, hurting: hurting) : "-")
        life.sleep()
      }
      lines.append("\(week): " + line.joined(separator: " "))
    }
    return lines.joined(separator: "\n")
  }

  private func life(_ programme: String = "first-weeks") throws -> LivedProgramme {
    LivedProgramme(programme, from: Self.monday, in: try Shipped.catalogue)
  }

  @Test(
    "Vera gets better: one thing a week, the bird dog with a day between, and in the end all six stages are done"
  )
  func better() throws {
    var vera = try life()
    #expect(
      weeks(7, &vera) { day in (max(1, 4 - day / 7), max(0, 3 - day / 7), nil) } == """
        1: 1 1 1 1 1 1 1
        2: 1 +2 1 2 1 2 1
        3: 2 1 +3 1 3 1 1
        4: 3 1 +4 1 4 1 1
        5: 4 1 +5 1 5 1 1
        6: 5 1 +6 1 6 1 1
        7: 6 1 6 1 6 1 1
        """)
    #expect(vera.followed?.isFinished == true)
  }

  @Test("Tom does not get better: nothing is added, and a professional goes before everything")
  func noBetter() throws {
    var tom = try life()
    #expect(
      weeks(5, &tom) { _ in (5, 5, nil) } == """
        1: 1 1 1 1 1 1 1
        2: 1 1 1 1 1 1 1
        3: professional, 1 professional, 1 professional, 1 professional, 1 professional, 1 professional, 1 professional, 1
        4: professional, 1 professional, 1 professional, 1 professional, 1 professional, 1 professional, 1 professional, 1
        5: professional, 1 professional, 1 professional, 1 professional, 1 professional, 1 professional, 1 professional, 1
        """)
    #expect(tom.followed?.hold == .noLower(5))
  }

  @Test("Ines stops in week three: after two weeks a stage lower, after four from the beginning")
  func stops() throws {
    var ines = try life()
    _ = weeks(3, &ines) { _ in (2, 1, nil) }
    #expect(ines.followed?.number == 4)
    ines.sleep(13)
    #expect(ines.followed?.number == 3 && ines.followed?.move == .paused(days: 14))
    #expect(
      Recommendations(ines.situation).headline.reason
        == "Your last session was 14 days ago, so begin again gently, with stage 3.")
    ines.sleep(14)
    #expect(ines.followed?.number == 1)
    #expect(
      Recommendations(ines.situation).headline.reason
        == "Your last session was 28 days ago, so begin again gently, with stage 1.")
    #expect(
      weeks(2, &ines) { _ in (2, 1, nil) } == """
        1: 1 1 1 1 1 1 1
        2: 2 1 2 1 2 1 2
        """)
  }

  @Test(
    "Omar has a flare-up: half as much until it has settled, then back up, and a week until something is added"
  )
  func flareUp() throws {
    var omar = try life()
    #expect(
      weeks(4, &omar) { day in day == 8 ? (2, 5, nil) : day == 9 ? (3, 3, nil) : (2, 1, nil) } == """
        1: 1 1 1 1 1 1 1
        2: +2 1 2/half 2/half 1 1 1
        3: 2 1 +3 1 3 1 1
        4: 3 1 +4 1 4 1 1
        """)
  }

  @Test("Lea's knee to chest hurts once: half of it without that, kindly said")
  func hurt() throws {
    var lea = try life()
    #expect(
      weeks(2, &lea) { day in (2, 2, day == 3 ? "knee-to-chest" : nil) } == """
        1: 1 1 1 1 rest rest 1/half
        2: 1 1 1 +2 1 2 1
        """)
  }

  @Test("What wants a day between is the core work, whatever the stage has added last")
  func dayBetween() throws {
    var vera = try life()
    _ = weeks(2, &vera) { _ in (2, 1, nil) }
    vera.sleep(2)
    #expect(vera.follow(before: 2, after: 1) == "+3")
    vera.sleep()
    #expect(
      Recommendations(vera.situation).headline.reason
        == "Bird dog wants a day between, so today it is Three moves.")
  }

  @Test("Who had more pain and then stayed away is told how long that was, and begins with half")
  func awayAfterSetback() throws {
    var omar = try life()
    _ = weeks(1, &omar) { day in day == 6 ? (3, 5, nil) : (3, 3, nil) }
    omar.sleep(13)
    #expect(
      Recommendations(omar.situation).headline.reason
        == "Your last session was 14 days ago, so begin again gently, with half of stage 1.")
  }

  @Test("Stronger weeks: core work with a day between, three days a week at the most")
  func stronger() throws {
    var ada = try life("stronger-weeks")
    #expect(
      weeks(3, &ada) { _ in (1, 1, nil) } == """
        1: stronger-weeks/1 rest stronger-weeks/1 rest stronger-weeks/1 rest rest
        2: stronger-weeks/1 rest stronger-weeks/1 rest stronger-weeks/1 rest rest
        3: +stronger-weeks/2 rest stronger-weeks/2 rest stronger-weeks/2 rest rest
        """)
  }

  @Test("Keep it up: its routines in turn, three to five days a week")
  func keepItUp() throws {
    var noor = try life("keep-it-up")
    #expect(
      weeks(5, &noor, on: [0, 1, 3, 4, 6]) { _ in (1, 1, nil) } == """
        1: daily daily - daily daily - daily
        2: +hips-and-hamstrings daily - hips-and-hamstrings daily - hips-and-hamstrings
        3: +upper-back daily - hips-and-hamstrings upper-back - daily
        4: +core hips-and-hamstrings - upper-back daily - core
        5: hips-and-hamstrings toolkit - upper-back daily - core
        """)
  }
}
