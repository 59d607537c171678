import Catalogue
import Engine
import Foundation

extension SessionRecord {
  /// A session at its usual time, so many days before this morning, in which the plank hurt.
  static func hurtingPlank(
    daysAgo days: Int, held: Duration = .seconds(9), painBefore: Int = 4, painAfter: Int? = 3,
    isRehearsal: Bool = false
  ) -> SessionRecord {
    let start = Person.morning - Double(days) * 86_400
    let plank = ExerciseRecord(
      slot: 0, order: 0, exercise: "plank", side: nil, status: .hurt, setsDone: 1, repsDone: 0, repsTarget: 0,
      held: held, heldTarget: .seconds(15))
    return SessionRecord(
      id: "\(days)", routine: "core", routineName: "Core", level: .gentle, startedAt: start, utcOffset: 3600,
      endedAt: start + 600, outcome: .completed, isRehearsal: isRehearsal, painBefore: painBefore,
      painAfter: painAfter, time: TimeSplit(active: .seconds(600)), exercises: [plank])
  }
}
