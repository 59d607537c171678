import Catalogue
import Engine
import Foundation

@testable import Statistics

/// Sessions that could have been.
enum Sample {
  /// Saturday 2026-11-21.
  static let today = Day(20_778)

  /// A session so many days ago.
  static func session(
    _ ago: Int, minutes: Int = 10, _ outcome: Outcome = .completed, before: Int? = nil, after: Int? = nil
  ) -> SessionFacts {
    SessionFacts(
      id: UUID().uuidString, day: today - ago, routine: "daily", level: .gentle, outcome: outcome,
      active: .seconds(minutes * 60), length: .seconds(minutes * 60), painBefore: before, painAfter: after)
  }

  /// A record with time of every kind.
  static func record(
    _ start: Date, utcOffset: Int = 3600, isRehearsal: Bool = false, exercises: [ExerciseRecord] = []
  ) -> SessionRecord {
    let time = TimeSplit(
      active: .seconds(200), ready: .seconds(60), rest: .seconds(30), paused: .seconds(500),
      away: .seconds(4000))
    return SessionRecord(
      id: "one", routine: "daily", routineName: "Daily", level: .full, startedAt: start, utcOffset: utcOffset,
      endedAt: start + 4790, outcome: .ended, isRehearsal: isRehearsal, painBefore: 12, painAfter: -3,
      time: time, exercises: exercises)
  }
}
