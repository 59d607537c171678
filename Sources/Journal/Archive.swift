public import Catalogue
public import Engine
public import Foundation
public import Statistics

/// All that limber has kept, in the form that carries it between machines: `limber export` and `limber import`.
public struct Archive: Hashable, Sendable {
  /// An exercise that a person keeps although limber would not, and when that was said.
  public struct Retained: Hashable, Sendable {
    /// When it was said.
    public let at: Date
    /// The exercise's id.
    public let exercise: String
    /// The condition that it is kept despite; `nil` where it hurt.
    public let condition: Condition?

    /// An exercise that a person keeps, from a date on.
    public init(at: Date, exercise: String, condition: Condition? = nil) {
      self.at = at
      self.exercise = exercise
      self.condition = condition
    }
  }

  /// The sessions, earliest first.
  public let sessions: [SessionRecord]
  /// The answers about the warning signs, in the order in which they were given.
  public let answers: [SignsAnswer]
  /// The exercises that are retained, in the order in which that was said.
  public let retained: [Retained]

  /// An archive of what is to be carried, in the order that its parts say.
  public init(sessions: [SessionRecord], answers: [SignsAnswer], retained: [Retained] = []) {
    self.sessions = sessions
    self.answers = answers
    self.retained = retained
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { sessions.isEmpty && answers.isEmpty && retained.isEmpty }
}
