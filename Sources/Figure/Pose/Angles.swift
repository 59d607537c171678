import Catalogue

/// The directions of all bones.
struct Angles: Hashable, Sendable {
  private var degrees: [Double]
  private var depths: [Double]
  /// Whether near and far are as in a mirror, so that what is right in the picture is right.
  let isMirror: Bool
  /// How far the shoulder blades are drawn together, from -1 to 1.
  var blades = 0.0
  private let axes: PlaneAxes

  init(in plane: Motion.Plane) {
    degrees = Array(repeating: 0, count: Bone.allCases.count)
    depths = Array(repeating: 0, count: Bone.allCases.count)
    axes = PlaneAxes(plane)
    isMirror = plane == .front
  }

  init(_ pose: Pose, in plane: Motion.Plane) {
    self.init(in: plane)
    blades = pose.blades
    for (bone, turn) in zip(Bone.allCases, pose.turns) {
      self[bone] = turn.degrees
      setDepth(turn.depth, of: bone)
    }
  }

  /// Degrees within the plane.
  subscript(bone: Bone) -> Double {
    get { degrees[bone.rawValue] }
    set { degrees[bone.rawValue] = newValue }
  }

  /// Degrees out of the plane.
  func depth(of bone: Bone) -> Double { depths[bone.rawValue] }

  mutating func setDepth(_ depth: Double, of bone: Bone) { depths[bone.rawValue] = depth }

  /// Where the bone points.
  func direction(of bone: Bone) -> Vector {
    axes.direction(degrees[bone.rawValue], depth: depths[bone.rawValue])
  }

  /// From one end of the bone to the other.
  func way(of bone: Bone) -> Vector { direction(of: bone) * Skeleton.length(of: bone) }

  /// Turns a bone along a way, by less than half a turn within the plane.
  mutating func turn(_ bone: Bone, along way: Vector) {
    let (target, depth) = axes.angles(of: way)
    if let target { self[bone] += (target - self[bone]).wrapped }
    setDepth(depth, of: bone)
  }
}
