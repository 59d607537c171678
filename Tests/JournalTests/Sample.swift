import Catalogue
import Engine
import Foundation
import Statistics
import TestSupport

/// Records to be kept, with everything in them different from everything else.
enum Sample {
  /// 2026-11-21 at 07:30 in Berlin.
  static let morning = Date(timeIntervalSince1970: 1_795_242_600)

  static func day(_ number: Int) -> Date { morning + Double(number) * 86_400 }

  static func session(
    _ id: String = "one", at start: Date = morning, exercises: [ExerciseRecord] = [],
    isRehearsal: Bool = false, isLogged: Bool = false
  ) -> SessionRecord {
    let time = TimeSplit(
      active: .milliseconds(120_250), ready: .seconds(45), rest: .seconds(20), paused: .seconds(7),
      away: .seconds(840))
    return SessionRecord(
      id: id, routine: "first-steps", routineName: "First steps", level: .gentle, startedAt: start,
      utcOffset: 3600, endedAt: start + 1032.25, outcome: .interrupted, isRehearsal: isRehearsal,
      painBefore: 3, painAfter: nil, time: time, exercises: exercises, isLogged: isLogged)
  }

  static func exercise(
    _ id: String, slot: Int = 0, side: Side? = nil, _ status: ExerciseRecord.Status = .done, reps: Int = 8
  ) -> ExerciseRecord {
    ExerciseRecord(
      slot: slot, order: slot * 100, exercise: id, side: side, status: status, setsDone: 1, repsDone: reps,
      repsTarget: 10, held: .milliseconds(14_500), heldTarget: .seconds(20))
  }
}

extension Sample {
  /// A session with anything in it that limber could have written.
  static func random(_ id: String, _ dice: inout Dice) -> SessionRecord {
    func number(_ most: Int) -> Int { Int.random(in: 0...most, using: &dice) }
    func time() -> Duration { .milliseconds(number(3_600_000)) }
    let split = TimeSplit(active: time(), ready: time(), rest: time(), paused: time(), away: time())
    let exercises = (0..<number(6)).flatMap { slot in
      (number(1) == 0 ? [nil] : [Side.right, .left]).map { side in
        ExerciseRecord(
          slot: slot, order: slot * 100, exercise: "exercise-\(number(30))", side: side,
          status: ExerciseRecord.Status.allCases.randomElement(using: &dice) ?? .done, setsDone: number(5),
          repsDone: number(60), repsTarget: number(60), held: time(), heldTarget: time())
      }
    }
    let start = Date(timeIntervalSince1970: Double(number(4_000_000_000_000)) / 1000)
    return SessionRecord(
      id: id, routine: "routine-\(number(12))",
      routineName: ["Übung, \"täglich\"", "=1+1", "a\u{0301} 体操"][number(2)],
      level: Level.allCases.randomElement(using: &dice) ?? .full, startedAt: start,
      utcOffset: (number(1680) - 720) * 60,
      endedAt: Date(timeIntervalSince1970: Double(number(4_000_000_000_000)) / 1000),
      outcome: Outcome.allCases.randomElement(using: &dice) ?? .ended, isRehearsal: number(1) == 0,
      painBefore: number(1) == 0 ? nil : number(10), painAfter: number(1) == 0 ? nil : number(10),
      time: split,
      exercises: exercises, isLogged: number(3) == 0)
  }
}

extension Sample {
  /// Anything that a person can set right about a session.
  static func amendment(of session: SessionRecord, _ dice: inout Dice) -> Amendment {
    func pain() -> Amendment.Pain {
      switch Int.random(in: 0...2, using: &dice) {
      case 0: .unchanged
      case 1: .notRated
      default: .rated(Int.random(in: 0...10, using: &dice))
      }
    }
    // A few moments only, so that two are sometimes of the same.
    var amendment = Amendment(at: day(Int.random(in: 1...4, using: &dice)))
    amendment.painBefore = pain()
    amendment.painAfter = pain()
    for exercise in session.exercises where Int.random(in: 0...3, using: &dice) == 0 {
      amendment.mark(exercise.exercise, hurts: Bool.random(using: &dice))
    }
    amendment.note = [nil, "slept badly", "=1+1, \"naïve\"", "体操"][Int.random(in: 0...3, using: &dice)]
    amendment.isLeftOut = Int.random(in: 0...3, using: &dice) == 0
    return amendment
  }

  /// Anything that a person can say about the warning signs.
  static func answer(on number: Int, _ dice: inout Dice) -> SignsAnswer {
    SignsAnswer(
      at: day(number), clearance: Clearance.allCases.randomElement(using: &dice) ?? .clear,
      ticked: ["night-pain", "both-legs"].filter { _ in Bool.random(using: &dice) })
  }
}
