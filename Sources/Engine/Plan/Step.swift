public import Catalogue

/// The smallest timed piece of a plan.
public struct Step: Hashable, Sendable {
  /// What happens in it.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Getting into position.
    case ready
    /// Holding a position.
    case hold
    /// One phase of a rep.
    case rep
    /// Moving for a time.
    case timed
    /// Changing sides.
    case `switch`
    /// Resting between sets.
    case rest

    /// Whether the body works.
    public var isWork: Bool { self == .hold || self == .rep || self == .timed }
  }

  /// What happens in it.
  public let kind: Kind
  /// The index of its exercise in ``Plan/slots``.
  public let slot: Int
  /// The side at work; on `switch` the side that comes.
  public let side: Side?
  /// The set, from 1.
  public let set: Int
  /// The rep within the set, from 1; `nil` where reps aren't counted.
  public let rep: Int?
  /// The phase of the rep, an index into the prescription's tempo.
  public let phase: Int?
  /// How long it lasts at the plan's own tempo.
  public var length: Duration

  /// Whether this step and another belong to the same rep.
  func isSameRep(as other: Step) -> Bool {
    slot == other.slot && set == other.set && side == other.side && rep == other.rep && kind == other.kind
  }
}
