import Catalogue
import Engine
import Foundation
import Journal
import Statistics
import TestSupport

/// What somebody would have done up to 2026-11-21: two sessions and eight breaks a day, a programme with its habit and its
/// look backs, and five activities rated every two weeks.
enum Generator {
  private static let exercises = (1...36).map { "exercise-\($0)" }
  private static let last = Date(timeIntervalSince1970: 1_795_242_600)

  /// All of it for so many sessions.
  static func archive(_ count: Int) -> Archive {
    let sessions = sessions(count)
    let start = sessions.first?.startedAt ?? last, days = count / 2
    func date(_ day: Int) -> Date { start + Double(day) * 86_400 }
    var archive = Archive(sessions: sessions, answers: [])
    archive.choices = [ProgrammeChoice(programme: "keep-it-up", at: start, kind: .started)]
    archive.lookBacks = stride(from: 6, to: days, by: 7).map {
      LookBack(at: date($0), feeling: .same, hasNewSigns: false)
    }
    archive.habits = (0..<days).map { day in
      let tick = HabitTick(habit: "keep-it-up/1", day: Day(date(day), in: .gmt))
      return Archive.HabitMark(tick: tick, at: date(day), isTicked: true)
    }
    archive.activities = (1...5).map { number in
      let ratings = stride(from: 0, to: days, by: 14).map {
        Activity.Rating(at: date($0), score: min(10, number + $0 / 365))
      }
      return Activity(id: "activity-\(number)", text: "Activity \(number)", addedAt: start, ratings: ratings)
    }
    archive.breaks = (0..<days * 8).map {
      BreakTaken(
        at: date($0 / 8) + Double($0 % 8) * 3000, outcome: $0 % 3 == 0 ? .skipped : .done, seconds: 75,
        exercises: [exercises[$0 % 36], exercises[$0 * 7 % 36]])
    }
    return archive
  }

  private static func sessions(_ count: Int) -> [SessionRecord] {
    var dice = Dice(seed: 20_261_121)
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
