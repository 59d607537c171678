public import Catalogue
public import Engine
public import Foundation

/// What statistics and advice need to know of one exercise in one session, on one side where it has sides.
public struct ExerciseFacts: Hashable, Sendable {
  /// The session's id.
  public let session: String
  /// When the session began.
  public let at: Date
  /// The calendar day it began on, where it began.
  public let day: Day
  /// The exercise's id.
  public let exercise: String
  /// The side; `nil` where both work together.
  public let side: Side?
  /// How much of it was done; never skipped.
  public let status: ExerciseRecord.Status
  /// Complete reps.
  public let reps: Int
  /// Time held or moved.
  public let held: Duration

  /// The facts of an exercise.
  public init(
    session: String, at: Date, day: Day, exercise: String, side: Side?, status: ExerciseRecord.Status,
    reps: Int, held: Duration
  ) {
    self.session = session
    self.at = at
    self.day = day
    self.exercise = exercise
    self.side = side
    self.status = status
    self.reps = reps
    self.held = held
  }

  /// The facts of what wasn't skipped in a session as it was amended; none where it counts for nothing.
  public static func all(_ record: SessionRecord) -> [ExerciseFacts] {
    guard !record.isRehearsal, !record.isLeftOut else { return [] }
    let day = Day(record.startedAt, utcOffset: record.utcOffset)
    return record.amended.exercises.filter { $0.status.isBegun }.map {
      ExerciseFacts(
        session: record.id, at: record.startedAt, day: day, exercise: $0.exercise, side: $0.side,
        status: $0.status, reps: $0.repsDone, held: $0.held)
    }
  }
}
