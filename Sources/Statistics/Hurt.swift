import Engine
public import Foundation

/// A mark that an exercise hurt.
public struct Hurt: Hashable, Sendable {
  /// The session's id; `nil` where it was in a break.
  public let session: String?
  /// When the session or the break began.
  public let at: Date
  /// The exercise's id.
  public let exercise: String

  /// A mark on an exercise of a session or of a break, which began at a date.
  public init(session: String?, at: Date, exercise: String) {
    self.session = session
    self.at = at
    self.exercise = exercise
  }

  /// The mark of an exercise; `nil` where it didn't hurt.
  public init?(_ facts: ExerciseFacts) {
    guard facts.status == .hurt else { return nil }
    self.init(session: facts.session, at: facts.at, exercise: facts.exercise)
  }
}
