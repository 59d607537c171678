import Catalogue
import Engine
import Foundation

/// Records to be kept, with everything in them different from everything else.
enum Sample {
  /// 2026-11-21 at 07:30 in Berlin.
  static let morning = Date(timeIntervalSince1970: 1_795_242_600)

  static func day(_ number: Int) -> Date { morning + Double(number) * 86_400 }

  static func session(
    _ id: String = "one", at start: Date = morning, exercises: [ExerciseRecord] = [],
    isRehearsal: Bool = false
  ) -> SessionRecord {
    var time = TimeSplit()
    time.active = .milliseconds(120_250)
    time.ready = .seconds(45)
    time.rest = .seconds(20)
    time.paused = .seconds(7)
    time.away = .seconds(840)
    return SessionRecord(
      id: id, routine: "first-steps", routineName: "First steps", level: .gentle, startedAt: start,
      utcOffset: 3600, endedAt: start + 1032.25, outcome: .interrupted, isRehearsal: isRehearsal,
      painBefore: 3, painAfter: nil, time: time, exercises: exercises)
  }

  static func exercise(
    _ id: String, slot: Int = 0, side: Side? = nil, _ status: ExerciseRecord.Status = .done, reps: Int = 8
  ) -> ExerciseRecord {
    ExerciseRecord(
      slot: slot, order: slot * 100, exercise: id, side: side, status: status, setsDone: 1, repsDone: reps,
      repsTarget: 10, held: .milliseconds(14_500), heldTarget: .seconds(20))
  }
}
