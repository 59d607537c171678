public import Catalogue

/// That a person keeps an exercise as it is although a condition of theirs would change it.
public struct Overruling: Hashable, Sendable {
  /// The exercise's id.
  public let exercise: String
  /// The condition.
  public let condition: Condition

  /// An exercise that is kept.
  public init(exercise: String, condition: Condition) {
    self.exercise = exercise
    self.condition = condition
  }
}
