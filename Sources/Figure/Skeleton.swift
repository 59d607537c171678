import Catalogue

/// The lengths of the body, and where its joints are for the directions of its bones.
enum Skeleton {
  /// The length of each bone in body units; a line of shoulders or hips counts from the middle.
  static func length(of bone: Bone) -> Double {
    switch bone {
    case .lumbar: 14
    case .thoracic: 16
    case .neck: 6
    case .head: 4
    case .face: 2
    case .shoulders: 9
    case .hips: 5
    case .nearUpperArm, .farUpperArm: 14
    case .nearForearm, .farForearm: 13
    case .nearThigh, .farThigh: 24
    case .nearShin, .farShin: 23
    case .nearFoot, .farFoot: 7
    }
  }

  /// The radius of the head.
  static let head = 6.0

  /// How much flesh is around a joint: what lies on the floor lies on this.
  static func flesh(around joint: Joint) -> Double {
    switch joint {
    case .head: head
    case .hip, .waist, .shoulder, .nearShoulder, .farShoulder, .nearHip, .farHip: 2
    case .neck: 1.5
    default: 1
    }
  }

  /// The body with its hip in the origin.
  static func body(_ angles: Angles) -> Body {
    var body = Body()
    body[.waist] = body[.hip] + angles.way(of: .lumbar)
    body[.shoulder] = body[.waist] + angles.way(of: .thoracic)
    body[.neck] = body[.shoulder] + angles.way(of: .neck)
    body[.head] = body[.neck] + angles.way(of: .head)
    let shoulders = angles.way(of: .shoulders), hips = angles.way(of: .hips)
    body[.nearShoulder] = body[.shoulder] + shoulders
    body[.farShoulder] = body[.shoulder] - shoulders
    body[.nearHip] = body[.hip] + hips
    body[.farHip] = body[.hip] - hips
    for limb in Limb.all { limb.place(in: &body, angles) }
    return body
  }
}

/// An arm or a leg, from its root outward.
struct Limb: Sendable {
  let root: Joint
  let upper: Bone
  let middle: Joint
  let lower: Bone
  let end: Joint
  /// The foot of a leg.
  let tip: (bone: Bone, joint: Joint)?
  /// Which way it bends, 1 to the left and -1 to the right, where a straight limb doesn't tell.
  let bend: Double

  static let nearArm = Limb(
    root: .nearShoulder, upper: .nearUpperArm, middle: .nearElbow, lower: .nearForearm, end: .nearWrist,
    tip: nil, bend: 1)
  static let farArm = Limb(
    root: .farShoulder, upper: .farUpperArm, middle: .farElbow, lower: .farForearm, end: .farWrist,
    tip: nil, bend: 1)
  static let nearLeg = Limb(
    root: .nearHip, upper: .nearThigh, middle: .nearKnee, lower: .nearShin, end: .nearAnkle,
    tip: (.nearFoot, .nearToe), bend: -1)
  static let farLeg = Limb(
    root: .farHip, upper: .farThigh, middle: .farKnee, lower: .farShin, end: .farAnkle,
    tip: (.farFoot, .farToe), bend: -1)

  static let all = [farLeg, farArm, nearLeg, nearArm]

  /// The limb that a joint belongs to, unless it is its root.
  static func of(_ joint: Joint) -> Limb? {
    all.first { $0.middle == joint || $0.end == joint || $0.tip?.joint == joint }
  }

  /// Puts the joints of the limb where its bones' directions bring them.
  func place(in body: inout Body, _ angles: Angles) {
    body[middle] = body[root] + angles.way(of: upper)
    body[end] = body[middle] + angles.way(of: lower)
    if let tip { body[tip.joint] = body[end] + angles.way(of: tip.bone) }
  }
}

/// The directions of all bones, and how much of their length is seen.
struct Angles: Hashable, Sendable {
  private var degrees: [Double]
  private var lengths: [Double]

  init() {
    degrees = Array(repeating: 0, count: Bone.allCases.count)
    lengths = Array(repeating: 1, count: Bone.allCases.count)
  }

  init(_ pose: Pose) {
    self.init()
    for (bone, turn) in zip(Bone.allCases, pose.turns) {
      self[bone] = turn.degrees
      setLength(turn.length, of: bone)
    }
  }

  subscript(bone: Bone) -> Double {
    get { degrees[bone.rawValue] }
    set { degrees[bone.rawValue] = newValue }
  }

  func length(of bone: Bone) -> Double { lengths[bone.rawValue] }

  mutating func setLength(_ length: Double, of bone: Bone) { lengths[bone.rawValue] = length }

  /// From one end of the bone to the other.
  func way(of bone: Bone) -> Point {
    Point(length: Skeleton.length(of: bone) * length(of: bone), degrees: self[bone])
  }

  /// Turns a bone into a direction, by less than half a turn.
  mutating func turn(_ bone: Bone, to target: Double) {
    self[bone] += (target - self[bone]).wrapped
  }
}

extension Double {
  /// The same direction, above -180 and up to 180 degrees.
  var wrapped: Double {
    guard isFinite else { return 0 }
    let rest = truncatingRemainder(dividingBy: 360)
    return rest > 180 ? rest - 360 : rest <= -180 ? rest + 360 : rest
  }
}

/// Where the joints are.
struct Body: Hashable, Sendable {
  private var points = Array(repeating: Point.zero, count: Joint.allCases.count)

  subscript(joint: Joint) -> Point {
    get { points[joint.rawValue] }
    set { points[joint.rawValue] = newValue }
  }

  mutating func move(by way: Point) {
    for index in points.indices { points[index] = points[index] + way }
  }

  /// How high the lowest flesh is.
  var lowest: Double {
    Joint.allCases.reduce(.infinity) { min($0, self[$1].y - Skeleton.flesh(around: $1)) }
  }

  /// How far the joint that moved most has moved.
  func distance(to other: Body) -> Double {
    zip(points, other.points).reduce(0) { max($0, $1.0.distance(to: $1.1)) }
  }

  /// The same body with its two sides exchanged.
  var swapped: Body {
    var body = self
    for (near, far) in Joint.pairs {
      body[near] = self[far]
      body[far] = self[near]
    }
    return body
  }
}

extension Joint {
  static let pairs: [(Joint, Joint)] = [
    (.nearShoulder, .farShoulder), (.nearElbow, .farElbow), (.nearWrist, .farWrist), (.nearHip, .farHip),
    (.nearKnee, .farKnee), (.nearAnkle, .farAnkle), (.nearToe, .farToe),
  ]
}

extension Bone {
  /// The same bone of the other side.
  var swapped: Bone {
    switch self {
    case .nearUpperArm: .farUpperArm
    case .nearForearm: .farForearm
    case .nearThigh: .farThigh
    case .nearShin: .farShin
    case .nearFoot: .farFoot
    case .farUpperArm: .nearUpperArm
    case .farForearm: .nearForearm
    case .farThigh: .nearThigh
    case .farShin: .nearShin
    case .farFoot: .nearFoot
    case .lumbar, .thoracic, .neck, .head, .face, .shoulders, .hips: self
    }
  }
}
