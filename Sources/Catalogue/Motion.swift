/// How the body of an exercise's figure moves: its poses, what stays put, and what stands around it.
public struct Motion: Hashable, Sendable {
  /// Where it is looked at from.
  public enum Plane: String, CaseIterable, Hashable, Sendable {
    /// From the right side of a person who faces right: near limbs are the right ones.
    case side
    /// From the front as in a mirror: what is right in the picture is right.
    case front
    /// From above, for someone lying on their back with the head to the left: their right side is below.
    case above
  }

  /// Where a breath shows.
  public enum BreathPlace: String, CaseIterable, Hashable, Sendable {
    case ribs, belly
  }

  /// Where it is looked at from.
  public let plane: Plane
  /// Where a breath shows.
  public let breath: BreathPlace
  /// The bones at work.
  public let accent: Set<Bone>
  /// What stands around the body.
  public let props: [Prop]
  /// The poses in the order of the file; the first is the one that the others differ from.
  public let poses: [Pose]
  /// For each phase of the tempo, or for the hold alone, the places in ``poses`` that it passes and ends in.
  public let phases: [[Int]]
  /// The places in ``poses`` that lead into a hold; just the first pose where reps are counted.
  public let entry: [Int]
  /// The file, for faults found later.
  public let file: String

  package init(
    plane: Plane, breath: BreathPlace, accent: Set<Bone>, props: [Prop], poses: [Pose], phases: [[Int]],
    entry: [Int], file: String
  ) {
    self.plane = plane
    self.breath = breath
    self.accent = accent
    self.props = props
    self.poses = poses
    self.phases = phases
    self.entry = entry
    self.file = file
  }

  /// A fault of the file that it came from.
  public func fault(in pose: Pose, _ reason: String) -> Diagnostic {
    Diagnostic(file: file, line: pose.line, column: pose.column, reason: reason)
  }
}

/// One keyframe: the direction of every bone, and what holds it in its place.
public struct Pose: Hashable, Sendable {
  /// Its name in the file.
  public let name: String
  /// The direction of each bone, in the order of ``Bone``.
  public let turns: [Turn]
  /// The joints that stay where they are.
  public let pins: [Joint]
  /// The hands and feet that keep hold of another part.
  public let grips: [Grip]
  /// Its line in the file, from 1.
  public let line: Int
  /// Its column in the file, from 1.
  public let column: Int

  package init(
    name: String, turns: [Turn], pins: [Joint], grips: [Grip], line: Int, column: Int
  ) {
    self.name = name
    self.turns = turns
    self.pins = pins
    self.grips = grips
    self.line = line
    self.column = column
  }
}

/// The direction of a bone.
public struct Turn: Hashable, Sendable {
  /// Which way round a bone gets there.
  public enum Way: String, CaseIterable, Hashable, Sendable {
    case shortest
    case clockwise = "cw"
    case counterclockwise = "ccw"
  }

  /// Degrees from the horizontal, counter-clockwise.
  public var degrees: Double
  /// How much of its length is seen, from 0 to 1.
  public var length: Double
  /// Which way round it gets there.
  public var way: Way

  /// A direction, seen in full length and taken the shortest way unless said otherwise.
  public init(_ degrees: Double, length: Double = 1, way: Way = .shortest) {
    self.degrees = degrees
    self.length = length
    self.way = way
  }
}

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

/// Something that stands around the body, drawn as lines.
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

/// A piece of the skeleton that turns as one.
public enum Bone: Int, CaseIterable, Hashable, Sendable {
  case lumbar, thoracic, neck, head, face, shoulders, hips
  case nearUpperArm, nearForearm, nearThigh, nearShin, nearFoot
  case farUpperArm, farForearm, farThigh, farShin, farFoot

  /// Its name in a file of the side plane.
  public var name: String { Self.names[rawValue] }

  private static let names = [
    "lumbar", "thoracic", "neck", "head", "face", "shoulders", "hips",
    "near_upper_arm", "near_forearm", "near_thigh", "near_shin", "near_foot",
    "far_upper_arm", "far_forearm", "far_thigh", "far_shin", "far_foot",
  ]
}

/// A point that bones meet at, or the free end of one.
public enum Joint: Int, CaseIterable, Hashable, Sendable {
  case hip, waist, shoulder, neck, head
  case nearShoulder, nearElbow, nearWrist, nearHip, nearKnee, nearAnkle, nearToe
  case farShoulder, farElbow, farWrist, farHip, farKnee, farAnkle, farToe

  /// Its name in a file of the side plane.
  public var name: String { Self.names[rawValue] }

  private static let names = [
    "hip", "waist", "shoulder", "neck", "head",
    "near_shoulder", "near_elbow", "near_wrist", "near_hip", "near_knee", "near_ankle", "near_toe",
    "far_shoulder", "far_elbow", "far_wrist", "far_hip", "far_knee", "far_ankle", "far_toe",
  ]
}

extension Motion.Plane {
  /// A bone's or joint's name as a file of this plane has it: near from the side is right from the front.
  public func name(_ name: String) -> String {
    guard self != .side else { return name }
    if name.hasPrefix("near_") { return "right_" + name.dropFirst(5) }
    if name.hasPrefix("far_") { return "left_" + name.dropFirst(4) }
    return name
  }
}
