public import Catalogue
import Engine

/// What was done of one exercise over time.
public struct ExerciseStory: Hashable, Sendable {
  /// How much of it was done in one session.
  public struct Point: Hashable, Sendable {
    /// The day of the session.
    public let day: Day
    /// Reps or whole seconds held; of two sides what the one with less had.
    public let amount: Int
    /// The side that alone was done; `nil` for both, or where there are no sides.
    public let onlySide: Side?
    /// Whether it hurt.
    public let isHurt: Bool
  }

  /// The exercise's id.
  public let exercise: String
  /// Whether reps are counted, and not seconds.
  public let countsReps: Bool
  /// Whether left and right are done apart.
  public let isSided: Bool
  /// What each session had of it, oldest first; what hurt is in it as far as it was done.
  public let points: [Point]

  /// The days on which it hurt, oldest first.
  public var hurt: [Day] { points.filter(\.isHurt).map(\.day) }

  /// How often it was done, and when last: what hurt counts, as far as it was done, and what was skipped doesn't.
  public var practice: Practice? { points.last.map { Practice(times: points.count, last: $0.day) } }

  /// The story of one exercise, from its facts in any order.
  init(_ exercise: String, _ facts: [ExerciseFacts]) {
    self.exercise = exercise
    let countsReps = facts.contains { $0.reps > 0 }
    self.countsReps = countsReps
    isSided = facts.contains { $0.side != nil }
    let sessions = Dictionary(grouping: facts, by: \.session).values.sorted {
      ($0[0].at, $0[0].session) < ($1[0].at, $1[0].session)
    }
    points = sessions.map { rows in
      let sides = Dictionary(grouping: rows, by: \.side).mapValues { rows in
        rows.reduce(0) { $0 + (countsReps ? $1.reps : Int($1.held.components.seconds)) }
      }
      return Point(
        day: rows[0].day, amount: sides.values.min() ?? 0, onlySide: sides.count == 1 ? rows[0].side : nil,
        isHurt: rows.contains { $0.status == .hurt })
    }
  }

  /// The stories of all exercises, the most often done first.
  static func all(_ facts: [ExerciseFacts]) -> [ExerciseStory] {
    Dictionary(grouping: facts, by: \.exercise).map { ExerciseStory($0, $1) }.sorted {
      ($1.points.count, $0.exercise) < ($0.points.count, $1.exercise)
    }
  }
}
