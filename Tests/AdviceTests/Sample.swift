import Catalogue
import Engine
import Foundation
import Statistics
import TestSupport

@testable import Advice

/// Situations that somebody could be in on Saturday 2026-11-21.
enum Sample {
  static let today = Day(20_778)

  /// A session so many days ago.
  static func session(
    _ ago: Int, _ routine: String = "daily", _ level: Level = .gentle, _ outcome: Outcome = .completed,
    id: String? = nil, before: Int? = nil, after: Int? = nil
  ) -> SessionFacts {
    let isBreak = routine == "desk-break"
    return SessionFacts(
      id: id ?? "\(ago) days ago", day: today - ago, routine: routine, level: level, outcome: outcome,
      active: .seconds(isBreak ? 150 : outcome == .completed ? 400 : 100),
      length: .seconds(isBreak ? 210 : 500),
      painBefore: before, painAfter: after)
  }

  /// A mark of hurting, so many days ago.
  static func hurt(_ exercise: String, _ ago: Int) -> Hurt {
    Hurt(session: "\(ago) days ago", at: date(ago), exercise: exercise)
  }

  static func date(_ ago: Int) -> Date { Date(timeIntervalSince1970: Double((today - ago).number) * 86_400) }

  static func situation(
    _ sessions: [SessionFacts], hurts: [Hurt] = [], retained: [String: Date] = [:], goal: Int = 4,
    chosenLevel: Level? = nil, answer: SignsAnswer? = nil, seen: Date? = nil, conditions: Set<Condition> = [],
    overruled: Set<Overruling> = [], reached: [String: [Reached]] = [:], timeZone: TimeZone = .gmt,
    on day: Day = today, catalogue: Catalogue? = nil
  ) throws -> Situation {
    Situation(
      sessions: sessions, hurts: hurts, retained: retained, today: day, goal: goal, chosenLevel: chosenLevel,
      answer: answer,
      seen: seen, conditions: conditions, overruled: overruled, reached: reached,
      timeZone: timeZone,
      catalogue: try catalogue ?? Shipped.catalogue)
  }
}
