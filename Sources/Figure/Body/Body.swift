import Catalogue

/// Where the joints are.
struct Body: Hashable, Sendable {
  private var places = Array(repeating: Vector.zero, count: Joint.allCases.count)

  /// Where the nose points.
  var face = Vector(1, 0, 0)
  /// Whether near and far are as in a mirror, so that what is right in the picture is right.
  var isMirror = false
  /// How far the shoulder blades are drawn together, from -1 to 1.
  var blades = 0.0

  subscript(joint: Joint) -> Vector {
    get { places[joint.rawValue] }
    set { places[joint.rawValue] = newValue }
  }

  mutating func move(by way: Vector) {
    for index in places.indices { places[index] = places[index] + way }
  }

  /// How high the lowest flesh is.
  var lowest: Double {
    Joint.allCases.reduce(.infinity) { min($0, self[$1].y - Skeleton.flesh(around: $1)) }
  }

  /// How far the joint that moved most has moved.
  func distance(to other: Body) -> Double {
    let nose = face.distance(to: other.face) * Skeleton.head
    return zip(places, other.places).reduce(nose) { max($0, $1.0.distance(to: $1.1)) }
  }

  /// The same with its two sides exchanged, as in a mirror that stands along the body.
  var mirrored: Body {
    var body = self
    for (near, far) in Joint.pairs {
      body[near] = self[far]
      body[far] = self[near]
    }
    for index in body.places.indices { body.places[index].z.negate() }
    body.face.z.negate()
    return body
  }
}

extension Joint {
  static let pairs: [(Joint, Joint)] = [
    (.nearShoulder, .farShoulder), (.nearElbow, .farElbow), (.nearWrist, .farWrist), (.nearHip, .farHip),
    (.nearKnee, .farKnee), (.nearAnkle, .farAnkle), (.nearToe, .farToe),
  ]

  /// The same joint of the other side.
  var swapped: Joint {
    for (near, far) in Self.pairs {
      if self == near { return far }
      if self == far { return near }
    }
    return self
  }
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
