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
    body.face = angles.direction(of: .face)
    body.isMirror = angles.isMirror
    body.blades = angles.blades
    let shoulders = angles.way(of: .shoulders), hips = angles.way(of: .hips)
    // Blades that are drawn together take the shoulders back and in.
    let back = BodyAxes.front(angles.direction(of: .thoracic), shoulders, isMirror: angles.isMirror) * -2.4
    let inward = shoulders * (1 - 0.1 * abs(angles.blades))
    body[.nearShoulder] = body[.shoulder] + inward + back * angles.blades
    body[.farShoulder] = body[.shoulder] - inward + back * angles.blades
    body[.nearHip] = body[.hip] + hips
    body[.farHip] = body[.hip] - hips
    for limb in Limb.all { limb.place(in: &body, angles) }
    return body
  }
}
