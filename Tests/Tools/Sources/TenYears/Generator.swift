import Catalogue
import Engine
import Foundation
import TestSupport

/// Sessions as somebody would have done them, two a day up to 2026-11-21.
enum Generator {
  private static let exercises = (1...36).map { "exercise-\($0)" }

  static func sessions(_ count: Int) -> [SessionRecord] {
    var dice = Dice(seed: 20_261_121)
    let last = Date(timeIntervalSince1970: 1_795_242_600)
    return (0..<count).map { number in
      session(at: last - Double(count - 1 - number) * 43_200, number, &dice)
    }
  }

  private static func session(at start: Date, _ number: Int, _ dice: inout Dice) -> SessionRecord {
    var time = TimeSplit()
    time.active = .seconds(Int.random(in: 240...900, using: &dice))
    time.ready = .seconds(Int.random(in: 60...180, using: &dice))
    time.rest = .seconds(Int.random(in: 0...90, using: &dice))
    let pain = Int.random(in: 0...5, using: &dice)
    return SessionRecord(
      id: "session-\(number)", routine: "daily", routineName: "Daily", level: .standard, startedAt: start,
      utcOffset: 3600, endedAt: start + time.elapsed.inSeconds,
      outcome: Int.random(in: 0..<10, using: &dice) == 0 ? .ended : .completed, isRehearsal: false,
      painBefore: pain, painAfter: max(0, pain - Int.random(in: 0...2, using: &dice)), time: time,
      exercises: (0..<11).map { exercise($0, exercises[(number * 11 + $0 * 7) % exercises.count], &dice) })
  }

  private static func exercise(_ slot: Int, _ id: String, _ dice: inout Dice) -> ExerciseRecord {
    let luck = Int.random(in: 0..<200, using: &dice)
    let status: ExerciseRecord.Status =
      luck == 0 ? .hurt : luck < 10 ? .skipped : luck < 20 ? .partial : .done
    let reps = status == .done ? 12 : status == .skipped ? 0 : Int.random(in: 1...11, using: &dice)
    return ExerciseRecord(
      slot: slot, order: slot * 100, exercise: id, side: slot % 3 == 0 ? .right : nil, status: status,
      setsDone: reps / 12, repsDone: reps, repsTarget: 12, held: .zero, heldTarget: .zero)
  }
}
