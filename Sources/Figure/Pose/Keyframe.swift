import Catalogue

/// The poses of a motion in their places.
struct Keyframe: Hashable, Sendable {
  var angles: Angles
  let constraint: Constraint
  let body: Body

  /// How far from the floor, in body units, a pinned joint is still meant to be on it.
  private static let reach = 7.0

  /// Places all poses: the first one on the floor, every other one by the joints that stay.
  static func all(of motion: Motion) -> [Keyframe] {
    var places: [Joint: Vector] = [:]
    var keyframes: [Keyframe] = []
    for pose in motion.poses {
      var angles = Angles(pose, in: motion.plane)
      var body = Skeleton.body(angles)
      // Where a joint was once pinned it is pinned again, so that nothing slides from pose to pose.
      let anchor = pose.pins.first { places[$0] != nil }
      if let anchor, let place = places[anchor] {
        body.move(by: place - body[anchor])
      } else {
        let hip = keyframes.first?.body[.hip] ?? .zero
        // The lowest joint is on the floor, or the first pin where that is about as low.
        let lowest = -body.lowest
        let pinned = pose.pins.first.map { Skeleton.flesh(around: $0) - body[$0].y }
        let lift = pinned.flatMap { abs($0 - lowest) < reach ? $0 : nil } ?? lowest
        body.move(by: Vector(hip.x - body[.hip].x, lift, hip.z - body[.hip].z))
      }
      for joint in pose.pins where places[joint] == nil {
        var place = body[joint]
        // Hands and feet close to the floor are meant to be on it; the limb bends a little for that.
        let flesh = Skeleton.flesh(around: joint)
        if Limb.of(joint) != nil, abs(place.y - flesh) < reach { place.y = flesh }
        places[joint] = place
      }
      let pins = (anchor.map { [$0] } ?? []) + pose.pins.filter { $0 != anchor }
      let constraint = Constraint(
        pins: pins.compactMap { joint in places[joint].map { Constraint.Pin(joint: joint, place: $0) } },
        grips: pose.grips)
      body = constraint.settle(&angles, hip: body[.hip], in: motion.plane)
      keyframes.append(Keyframe(angles: angles, constraint: constraint, body: body))
    }
    return keyframes
  }
}
