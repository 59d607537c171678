import Catalogue
import Engine
import Foundation
import Journal
import Statistics
import TestSupport

/// Records to be kept, with everything in them different from everything else.
enum Sample {
  /// 2026-11-21 at 07:30 in Berlin.
  static let morning = Date(timeIntervalSince1970: 1_795_242_600)

  static func day(_ number: Int) -> Date { morning + Double(number) * 86_400 }

  static func session(
    _ id: String = "one", at start: Date = morning, exercises: [ExerciseRecord] = [],
    isRehearsal: Bool = false, isLogged: Bool = false, effort: Int? = nil, said: String? = nil
  ) -> SessionRecord {
    let time = TimeSplit(
      active: .milliseconds(120_250), ready: .seconds(45), rest: .seconds(20), paused: .seconds(7),
      away: .seconds(840))
    return SessionRecord(
      id: id, routine: "first-steps", routineName: "First steps", level: .gentle, startedAt: start,
      utcOffset: 3600, endedAt: start + 1032.25, outcome: .interrupted, isRehearsal: isRehearsal,
      painBefore: 3, painAfter: nil, time: time, exercises: exercises, isLogged: isLogged,
      effort: effort, said: said)
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
      exercises: exercises, isLogged: number(3) == 0,
      effort: number(1) == 0 ? nil : number(10), said: [nil, "a good one", "=2+2", "täglich"][number(3)])
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
    amendment.note = [nil, "", "slept badly", "=1+1, \"naïve\"", "体操"][Int.random(in: 0...4, using: &dice)]
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

extension Sample {
  /// Anything that can be kept beside sessions, of a few moments, habits and activities only.
  static func entries(_ dice: inout Dice) -> Archive {
    func number(_ most: Int) -> Int { Int.random(in: 0...most, using: &dice) }
    func moment() -> Date { day(number(3)) + 0.25 }
    var archive = Archive()
    archive.activities = (0..<3).filter { _ in number(1) == 0 }.map { place in
      let ratings = (0...3).filter { _ in number(1) == 0 }.map {
        Activity.Rating(at: day($0), score: number(10))
      }
      return Activity(
        id: "activity-\(place)", text: ["Tie my shoes", "Schuhe binden", "系鞋带"][number(2)], addedAt: moment(),
        droppedAt: number(2) == 0 ? moment() : nil, ratings: ratings)
    }
    archive.choices = (0..<3).map { _ in
      ProgrammeChoice(
        programme: ["first-weeks", "desk-days"][number(1)], at: moment(),
        kind: ProgrammeChoice.Kind.allCases.randomElement(using: &dice) ?? .started)
    }
    archive.lookBacks = (0..<3).map { _ in
      LookBack(
        at: moment(), feeling: LookBack.Feeling.allCases.randomElement(using: &dice) ?? .same,
        hasNewSigns: number(1) == 0)
    }
    archive.habits = (0..<3).map { place in
      Archive.HabitMark(
        tick: HabitTick(habit: "first-weeks/\(place)", day: Day(20_000 + number(1))), at: moment(),
        isTicked: number(1) == 0)
    }
    archive.breaks = (0..<3).map { _ in
      BreakTaken(
        at: moment(), outcome: BreakTaken.Outcome.allCases.randomElement(using: &dice) ?? .done,
        seconds: number(90), exercises: number(1) == 0 ? [] : ["shoulder-rolls", "standing-extension"],
        hurting: number(1) == 0 ? [] : ["arm-circles"])
    }
    return archive
  }

  /// One thing of each kind that can be kept beside sessions.
  static func one() -> Archive {
    var archive = Archive()
    archive.activities = [
      Activity(
        id: "shoes", text: "Tie my shoes", addedAt: day(0), droppedAt: day(5),
        ratings: [.init(at: day(1), score: 3), .init(at: day(4), score: 6)])
    ]
    archive.choices = [ProgrammeChoice(programme: "first-weeks", at: day(0), kind: .started)]
    archive.lookBacks = [LookBack(at: day(3), feeling: .better, hasNewSigns: true)]
    archive.habits = [
      .init(tick: HabitTick(habit: "first-weeks/1", day: Day(20_778)), at: day(2), isTicked: true)
    ]
    archive.breaks = [
      BreakTaken(
        at: day(2), outcome: .done, seconds: 75, exercises: ["shoulder-rolls", "chin-tuck"],
        hurting: ["arm-circles"])
    ]
    return archive
  }
}
