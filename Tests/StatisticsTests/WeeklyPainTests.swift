import Catalogue
import Engine
import Testing

@testable import Statistics

@Suite("The pain of each week")
struct WeeklyPainTests {
  /// Saturday 2026-11-21.
  private let today = Day(20_778)

  private func session(_ ago: Int, _ before: Int?, counts: Bool = true) -> SessionFacts {
    SessionFacts(
      id: "\(ago)", day: today - ago, routine: "daily", level: .gentle, outcome: counts ? .completed : .ended,
      active: .seconds(60), length: .seconds(90), painBefore: before, painAfter: 1)
  }

  @Test("is the mean of each week, from the first with any to the last")
  func means() throws {
    let sessions = [session(0, 3), session(1, 2), session(14, 4), session(15, nil), session(22, 6)]
    let pain = try #require(WeeklyPain(sessions, through: today))
    #expect(pain.weeks == [6, 4, nil, 2.5])
  }

  @Test("looks eight weeks back and not into the future")
  func span() throws {
    let sessions = [session(-9, 9), session(0, 2), session(54, 5), session(55, 10)]
    let pain = try #require(WeeklyPain(sessions, through: today))
    #expect(pain.weeks.count == 8 && pain.weeks.first == 5 && pain.weeks.last == 2)
  }

  @Test("is none before two weeks have some")
  func tooLittle() {
    #expect(WeeklyPain([], through: today) == nil)
    #expect(WeeklyPain([session(0, 3), session(4, 5)], through: today) == nil)
    #expect(WeeklyPain([session(0, 3), session(9, nil)], through: today) == nil)
  }

  @Test("the days of a week are those with a session that counts")
  func days() {
    let sessions = [session(0, 1), session(2, 1), session(3, 1, counts: false), session(6, 1)]
    #expect(sessions.daysDone(inWeekOf: today) == [today, today - 2])
  }
}
