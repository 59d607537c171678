/// How the body of an exercise's figure moves: its poses, what stays put, and what stands around it.
public struct Motion: Hashable, Sendable {
  /// The plane that its angles lie in; towards the viewer is towards somebody who looks at that plane.
  public enum Plane: String, CaseIterable, Hashable, Sendable {
    /// Seen from the right side of a person who faces right: near limbs are the right ones.
    case side
    /// Seen from the front as in a mirror: what is right in the picture is right.
    case front
    /// Seen from above, for someone lying on their back with the head to the left: their right side is below.
    case above
  }

  /// Where the picture is taken from.
  public enum Camera: Hashable, Sendable {
    /// One of the usual places.
    case from(Viewpoint)
    /// Turned from the view from the side, or for the plane `front` from the front, in degrees.
    ///
    /// The azimuth goes round the body, to the right of the picture first; the elevation goes up.
    case turned(azimuth: Double, elevation: Double)
  }

  /// A usual place to take a picture from.
  public enum Viewpoint: String, CaseIterable, Hashable, Sendable {
    case side
    case threeQuarter = "three-quarter"
    case front, behind, above, feet, head
  }

  /// Where a breath shows.
  public enum BreathPlace: String, CaseIterable, Hashable, Sendable {
    case ribs, belly
  }

  /// What a picture of it has to show, in one sentence; `nil` where the file doesn't say.
  public let shows: String?
  /// The plane that its angles lie in.
  public let plane: Plane
  /// Where the picture is taken from.
  public let camera: Camera
  /// The joints that the picture is fitted to; none for all of the body.
  public let focus: [Joint]
  /// Where a breath shows.
  public let breath: BreathPlace
  /// The bones at work.
  public let accent: Set<Bone>
  /// The parts of the body's surface that work, or are stretched.
  public let patches: Set<Patch>
  /// What an arrow shows the way of, in poses that don't say it themselves.
  public let arrow: Arrow
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
    shows: String?, plane: Plane, camera: Camera, focus: [Joint], breath: BreathPlace, accent: Set<Bone>,
    patches: Set<Patch>, arrow: Arrow, props: [Prop], poses: [Pose], phases: [[Int]], entry: [Int],
    file: String
  ) {
    self.shows = shows
    self.plane = plane
    self.camera = camera
    self.focus = focus
    self.breath = breath
    self.accent = accent
    self.patches = patches
    self.arrow = arrow
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
  /// How far the shoulder blades are drawn together, from -1 (rounded forward) to 1 (squeezed); 0 at rest.
  public let blades: Double
  /// The joints that stay where they are.
  public let pins: [Joint]
  /// The hands and feet that keep hold of another part.
  public let grips: [Grip]
  /// What an arrow shows the way of on the way to this pose; `nil` as in the rest of the motion.
  public let arrow: Arrow?
  /// Its line in the file, from 1.
  public let line: Int
  /// Its column in the file, from 1.
  public let column: Int

  package init(
    name: String, turns: [Turn], blades: Double, pins: [Joint], grips: [Grip], arrow: Arrow?, line: Int,
    column: Int
  ) {
    self.name = name
    self.turns = turns
    self.blades = blades
    self.pins = pins
    self.grips = grips
    self.arrow = arrow
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

  /// Degrees from the horizontal, counter-clockwise in the plane.
  public var degrees: Double
  /// Degrees out of the plane, from -90 to 90; above 0 it points towards the viewer.
  public var depth: Double
  /// Which way round it gets there.
  public var way: Way

  /// A direction, in the plane and taken the shortest way unless said otherwise.
  public init(_ degrees: Double, depth: Double = 0, way: Way = .shortest) {
    self.degrees = degrees
    self.depth = depth
    self.way = way
  }
}

/// What an arrow shows the way of.
public enum Arrow: Hashable, Sendable {
  /// The joint that moves most, where the movement is small or turns.
  case automatic
  /// One joint, however far it moves.
  case of(Joint)
  /// No arrow.
  case none
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

/// A part of the body's surface that can be lit.
public enum Patch: Int, CaseIterable, Hashable, Sendable {
  case belly, chest, lowerBack, upperBack
  case nearButtock, nearShoulderBlade, nearHipFront, nearHipSide, nearThighFront, nearThighBack, nearCalf
  case nearWaist, nearShoulderTop
  case farButtock, farShoulderBlade, farHipFront, farHipSide, farThighFront, farThighBack, farCalf
  case farWaist, farShoulderTop

  /// Its name in a file of the side plane.
  public var name: String { Self.names[rawValue] }

  private static let names = [
    "belly", "chest", "lower_back", "upper_back",
    "near_buttock", "near_shoulder_blade", "near_hip_front", "near_hip_side", "near_thigh_front",
    "near_thigh_back", "near_calf", "near_waist", "near_shoulder_top",
    "far_buttock", "far_shoulder_blade", "far_hip_front", "far_hip_side", "far_thigh_front",
    "far_thigh_back", "far_calf", "far_waist", "far_shoulder_top",
  ]
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
