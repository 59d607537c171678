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

/// What an arrow shows the way of.
public enum Arrow: Hashable, Sendable {
  /// The joint that moves most, where the movement is small or turns.
  case automatic
  /// One joint, however far it moves.
  case of(Joint)
  /// No arrow.
  case none
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
