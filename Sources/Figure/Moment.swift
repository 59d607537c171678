public import Catalogue

/// Which instant of an exercise a picture shows.
public struct Moment: Hashable, Sendable {
  /// What the body does.
  public enum Scene: Hashable, Sendable {
    /// It is in the position that the exercise begins in: while getting ready, changing sides and resting.
    case ready
    /// It gets into the hold, from 0 to 1; meant for the last ``Figure/entrySeconds`` before a hold.
    case gettingIn(progress: Double)
    /// It holds.
    case hold
    /// It is in a phase of the tempo, from 0 to 1; a first rep comes from the starting position.
    case phase(Int, progress: Double, isFirst: Bool = false)
  }

  /// What the body does.
  public var scene: Scene
  /// The side at work; `nil` where both are.
  public var side: Side?
  /// How full the lungs are, from 0 to 1; `nil` when the breath is left to itself.
  public var breath: Double?

  /// An instant of an exercise.
  public init(_ scene: Scene, side: Side? = nil, breath: Double? = nil) {
    self.scene = scene
    self.side = side
    self.breath = breath
  }
}
