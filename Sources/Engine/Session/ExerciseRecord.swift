public import Catalogue

/// What really happened in one exercise, on one side where it has sides.
public struct ExerciseRecord: Hashable, Sendable {
  /// How much of it was done.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    case done, partial, skipped, hurt

    /// Whether the exercise was begun, were it only until it hurt: what was is one of the times that it was done.
    public var isBegun: Bool { self != .skipped }
  }

  /// Index of the slot in the plan; with the side it identifies the record.
  public let slot: Int
  /// Sorts records as they were planned; steps of 100 leave room for easier ones.
  public let order: Int
  /// The exercise's id.
  public let exercise: String
  /// The side; `nil` where both work together.
  public let side: Side?
  /// How much of it was done.
  public var status: Status
  /// Complete sets.
  public let setsDone: Int
  /// Complete reps, over all sets.
  public let repsDone: Int
  /// The reps aimed at, over all sets; 0 where reps aren't counted.
  public let repsTarget: Int
  /// Time held or moved, over all sets, no more than aimed at.
  public let held: Duration
  /// The time aimed at, over all sets; zero where reps are counted.
  public let heldTarget: Duration

  /// A record with all its parts.
  public init(
    slot: Int, order: Int, exercise: String, side: Side?, status: Status, setsDone: Int, repsDone: Int,
    repsTarget: Int, held: Duration, heldTarget: Duration
  ) {
    self.slot = slot
    self.order = order
    self.exercise = exercise
    self.side = side
    self.status = status
    self.setsDone = setsDone
    self.repsDone = repsDone
    self.repsTarget = repsTarget
    self.held = held
    self.heldTarget = heldTarget
  }
}
