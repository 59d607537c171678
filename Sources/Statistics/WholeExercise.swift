public import Engine

/// One exercise of a session as a whole, on both sides where it has sides.
public struct WholeExercise: Hashable, Sendable {
  /// The exercise's id.
  public let exercise: String
  /// What became of it: what hurt on one side hurt, and only what was done on both is done.
  public let status: ExerciseRecord.Status
  /// Whether each side has a record of its own.
  public let isOnBothSides: Bool

  /// An exercise out of the records of its sides; `nil` where there are none.
  init?(_ sides: [ExerciseRecord]) {
    guard let first = sides.first else { return nil }
    exercise = first.exercise
    isOnBothSides = sides.count > 1
    let statuses = Set(sides.map(\.status))
    status = statuses.contains(.hurt) ? .hurt : statuses.count == 1 ? first.status : .partial
  }
}

extension SessionRecord {
  /// The exercises in their order; an easier one in the place of another is one of its own.
  public var wholeExercises: [WholeExercise] {
    var places: [Int: Int] = [:], sides: [[ExerciseRecord]] = []
    for record in exercises {
      let place = places[record.slot] ?? sides.count
      if place == sides.count { sides.append([]) }
      places[record.slot] = place
      sides[place].append(record)
    }
    return sides.compactMap(WholeExercise.init)
  }
}
