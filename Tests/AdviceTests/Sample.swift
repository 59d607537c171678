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
    before: Int? = nil, after: Int? = nil
  ) -> SessionFacts {
    SessionFacts(
      id: "\(ago) days ago", day: today - ago, routine: routine, level: level, outcome: outcome,
      active: .seconds(outcome == .completed ? 400 : 100), length: .seconds(500), painBefore: before,
      painAfter: after)
  }

  /// A mark of hurting, so many days ago.
  static func hurt(_ exercise: String, _ ago: Int) -> Hurt {
    Hurt(session: "\(ago) days ago", at: date(ago), exercise: exercise)
  }

  static func date(_ ago: Int) -> Date { Date(timeIntervalSince1970: Double((today - ago).number) * 86_400) }

  static func situation(
    _ sessions: [SessionFacts], hurts: [Hurt] = [], kept: [String: Date] = [:], goal: Int = 4,
    on day: Day = today
  ) throws -> Situation {
    Situation(
      sessions: sessions, hurts: hurts, kept: kept, today: day, goal: goal,
      catalogue: try Shipped.catalogue)
  }
}
