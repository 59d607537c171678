import Catalogue

/// What keeps a body in its place: joints that stay where they are, and hands that keep hold of something.
struct Constraint: Hashable, Sendable {
  /// A joint and where it stays.
  struct Pin: Hashable, Sendable {
    let joint: Joint
    let place: Vector
  }

  /// The pins; the first moves the whole body, the others bend a limb.
  var pins: [Pin] = []
  /// What hands and feet hold.
  var grips: [Grip] = []

  /// What holds in both of two poses, and so all the way between them.
  func shared(with other: Constraint) -> Constraint {
    Constraint(pins: pins.filter(other.pins.contains), grips: grips.filter(other.grips.contains))
  }

  /// The body with its directions bent as little as is needed for all this.
  ///
  /// A limb that is too short for its pin stays straight: limbs keep their length whatever is asked.
  func settle(_ angles: inout Angles, hip: Vector, in plane: Motion.Plane) -> Body {
    var body = Skeleton.body(angles)
    body.move(by: pins.first.map { $0.place - body[$0.joint] } ?? hip - body[.hip])
    for limb in Limb.all {
      let middle = pins.first { $0.joint == limb.middle }
      let end = pins.first { $0.joint == limb.end }
      let tip = limb.tip.flatMap { tip in pins.first { $0.joint == tip.joint } }
      if middle == nil, end == nil, tip == nil { continue }
      if let middle {
        angles.turn(limb.upper, along: middle.place - body[limb.root])
        limb.place(in: &body, angles)
        if let end { angles.turn(limb.lower, along: end.place - body[limb.middle]) }
      } else if let end {
        limb.reach(end.place, &angles, from: body[limb.root], in: plane)
      } else if let tip, let foot = limb.tip?.bone {
        limb.reach(tip.place - angles.way(of: foot), &angles, from: body[limb.root], in: plane)
      }
      limb.place(in: &body, angles)
      if let tip, let foot = limb.tip?.bone, middle != nil || end != nil {
        angles.turn(foot, along: tip.place - body[limb.end])
        limb.place(in: &body, angles)
      }
    }
    for grip in grips {
      guard let limb = Limb.of(grip.joint) else { continue }
      limb.reach(body[grip.from].between(body[grip.to]), &angles, from: body[limb.root], in: plane)
      limb.place(in: &body, angles)
    }
    return body
  }
}
