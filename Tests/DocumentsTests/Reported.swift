import Advice
import Catalogue
import Engine
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Documents

/// Somebody made up, whose weeks a report tells of.
enum Reported {
  static let today = Day(20_787)

  /// Sessions of some weeks by somebody made up: seen and told, ended early, hurting, noted, rehearsed and left out.
  static func records(_ count: Int, seed: UInt64, routines: Int = 3) throws -> [SessionRecord] {
    let catalogue = try Shipped.catalogue
    var dice = Dice(seed: seed)
    let stages = ["first-weeks/1", "first-weeks/1/half", "first-weeks/2"].compactMap {
      catalogue.routines[$0]
    }
    let all = Array(catalogue.routinesInOrder.prefix(routines)) + stages
    return try (0..<count).map { index in
      let routine = try #require(all[safe: dice.below(all.count)])
      let plan = Plan(routine, level: dice.pick(Level.allCases), catalogue: catalogue)
      let start = today.noon(in: .gmt) - Double(index) * 86_400 * 0.9
      let told = SessionRecord(
        logged: plan, lasting: plan.length, from: start, timeZone: .gmt, id: "session-\(index)",
        painBefore: nil,
        painAfter: nil, catalogue: catalogue)
      let isShort = dice.below(9) == 0
      var time = told.time
      if isShort { time.active = .milliseconds(dice.below(290_000)) }
      let exercises = told.exercises.map { exercise in
        var exercise = ExerciseRecord(
          slot: exercise.slot, order: exercise.order, exercise: exercise.exercise, side: exercise.side,
          status: exercise.status, setsDone: exercise.setsDone,
          repsDone: exercise.repsDone - dice.below(2) * exercise.repsDone / 3,
          repsTarget: exercise.repsTarget, held: exercise.held - .milliseconds(dice.below(2) * 700),
          heldTarget: exercise.heldTarget)
        exercise.status = dice.pick([.done, .done, .done, .done, .partial, .skipped, .hurt])
        return exercise
      }
      var record = SessionRecord(
        id: told.id, routine: told.routine, routineName: told.routineName, level: told.level,
        startedAt: start, utcOffset: 0,
        endedAt: told.endedAt, outcome: isShort ? .ended : .completed, isRehearsal: dice.below(12) == 0,
        painBefore: dice.below(5) == 0 ? nil : dice.below(11),
        painAfter: dice.below(5) == 0 ? nil : dice.below(11), time: time,
        exercises: exercises, isLogged: dice.below(7) == 0, effort: dice.below(3) == 0 ? nil : dice.below(11),
        said: dice.below(3) == 0 ? "Line \(index): slow, but it went" : nil)
      if dice.below(4) == 0 {
        var amendment = Amendment(at: start + 86_400)
        amendment.note = "Note \(index): <b>tired</b> & *stiff* | better"
        amendment.isLeftOut = dice.below(3) == 0
        if dice.below(2) == 0 { amendment.painAfter = .rated(dice.below(11)) }
        record.amend(with: amendment)
      }
      return record
    }
  }

  static func report(
    _ records: [SessionRecord], activities: [Activity] = [], _ recommendations: Recommendations? = nil,
    weeks: Int = 6
  ) -> Report {
    Report(
      records, activities: activities, followed: recommendations?.followed, lost: recommendations?.lost,
      from: today - (7 * weeks - 1), through: today, timeZone: .gmt)
  }

  /// What is recommended to somebody who did these sessions and began a programme some days ago.
  static func recommendations(
    _ records: [SessionRecord], _ programme: String = "first-weeks", begun ago: Int
  ) throws -> Recommendations {
    let sessions = records.compactMap { SessionFacts($0.amended) }.sorted { $0.at > $1.at }
    return Recommendations(
      Situation(
        sessions: sessions, hurts: [], retained: [:], today: today, goal: 3,
        choices: [choice(programme, begun: ago)], catalogue: try Shipped.catalogue))
  }

  static func choice(_ programme: String, begun ago: Int) -> ProgrammeChoice {
    ProgrammeChoice(programme: programme, at: (today - ago).noon(in: .gmt), kind: .started)
  }

  /// Activities that were rated at random, one of them dropped and one added tomorrow.
  static func activities(seed: UInt64, _ text: String = "Lift my grandchild") -> [Activity] {
    var dice = Dice(seed: seed)
    return (0..<7).map { index in
      let ratings = (0..<dice.below(5)).map { _ in
        Activity.Rating(at: (today - dice.below(70) + 2).noon(in: .gmt), score: dice.below(11))
      }
      return Activity(
        id: "activity-\(index)", text: "\(text) \(index)",
        addedAt: (index == 6 ? today + 1 : today - 80).noon(in: .gmt),
        droppedAt: index == 5 ? (today - 3).noon(in: .gmt) : nil,
        ratings: Dictionary(grouping: ratings, by: \.at).compactMap(\.value.first))
    }
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
