public import Catalogue

/// An exercise done unchanged in spite of a condition.
public struct Overruling: Hashable, Sendable {
  /// The exercise's id.
  public let exercise: String
  /// The condition that would change it.
  public let condition: Condition

  /// An exercise, and the condition that would change it.
  public init(exercise: String, condition: Condition) {
    self.exercise = exercise
    self.condition = condition
  }
}
