/// A hand or foot that keeps hold of another part of the body.
public struct Grip: Hashable, Sendable {
  /// The hand or foot.
  public let joint: Joint
  /// The joint that is held, or the joint that the bone held begins at.
  public let from: Joint
  /// The same joint, or the one that the bone held ends at; what is held is half-way.
  public let to: Joint

  package init(
    joint: Joint, from: Joint, to: Joint
  ) {
    self.joint = joint
    self.from = from
    self.to = to
  }
}

/// Something that stands around the body.
public struct Prop: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case wall, chair, step, strap, roller, ball, mat
  }

  /// What it is.
  public let kind: Kind
  /// The joint that it stands at in the first pose; a strap goes along with it.
  public let joint: Joint
  /// The other end of a strap.
  public let end: Joint?
  /// How far it is moved to the right, in body units.
  public let right: Double
  /// How far it is moved up, in body units.
  public let up: Double
  /// How big it is, in body units; `nil` for its usual size.
  public let size: Double?

  package init(
    kind: Kind, joint: Joint, end: Joint?, right: Double, up: Double, size: Double?
  ) {
    self.kind = kind
    self.joint = joint
    self.end = end
    self.right = right
    self.up = up
    self.size = size
  }
}
