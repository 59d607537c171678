import Catalogue

/// What keeps a body in its place: joints that stay where they are, and hands that keep hold of something.
struct Hold: Hashable, Sendable {
  /// A joint and where it stays.
  struct Pin: Hashable, Sendable {
    let joint: Joint
    let place: Point
  }

  /// The pins; the first moves the whole body, the others bend a limb.
  var pins: [Pin] = []
  /// What hands and feet hold.
  var grips: [Grip] = []

  /// What holds in both of two poses, and so all the way between them.
  func shared(with other: Hold) -> Hold {
    Hold(pins: pins.filter(other.pins.contains), grips: grips.filter(other.grips.contains))
  }

  /// The body with its directions bent as little as is needed for all this.
  ///
  /// A limb that is too short for its pin stays straight: limbs keep their length whatever is asked.
  func settle(_ angles: inout Angles, hip: Point, in plane: Motion.Plane) -> Body {
    var body = Skeleton.body(angles)
    body.move(by: pins.first.map { $0.place - body[$0.joint] } ?? hip - body[.hip])
    for limb in Limb.all {
      let middle = pins.first { $0.joint == limb.middle }
      let end = pins.first { $0.joint == limb.end }
      let tip = limb.tip.flatMap { tip in pins.first { $0.joint == tip.joint } }
      if middle == nil, end == nil, tip == nil { continue }
      if let middle {
        angles.turn(limb.upper, to: (middle.place - body[limb.root]).degrees)
        limb.place(in: &body, angles)
        if let end { angles.turn(limb.lower, to: (end.place - body[limb.middle]).degrees) }
      } else if let end {
        limb.reach(end.place, &angles, from: body[limb.root], in: plane)
      } else if let tip, let foot = limb.tip?.bone {
        limb.reach(tip.place - angles.way(of: foot), &angles, from: body[limb.root], in: plane)
      }
      limb.place(in: &body, angles)
      if let tip, let foot = limb.tip?.bone, middle != nil || end != nil {
        angles.turn(foot, to: (tip.place - body[limb.end]).degrees)
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

extension Limb {
  /// Bends so that the end comes to a place, with elbow or knee on the side where it was.
  func reach(_ place: Point, _ angles: inout Angles, from root: Point, in plane: Motion.Plane) {
    let first = Skeleton.length(of: upper) * angles.length(of: upper)
    let second = Skeleton.length(of: lower) * angles.length(of: lower)
    let way = place - root
    let reach = min(max(way.length, abs(first - second) + 1e-6), first + second)
    guard reach > 1e-6 else { return }
    let direction = way.unit(or: Point(length: 1, degrees: angles[upper]))
    let along = (first * first - second * second + reach * reach) / (2 * reach)
    let aside = max(0, first * first - along * along).squareRoot()
    let corner = direction * along - direction.left * (aside * side(angles, in: plane))
    angles.turn(upper, to: corner.degrees)
    angles.turn(lower, to: (direction * reach - corner).degrees)
  }

  private func side(_ angles: Angles, in plane: Motion.Plane) -> Double {
    let bent = (angles[lower] - angles[upper]).wrapped
    if abs(bent) > 3, abs(bent) < 177 { return bent > 0 ? 1 : -1 }
    return plane == .side ? bend : root == .nearShoulder || root == .farHip ? -1 : 1
  }
}

/// The poses of a motion in their places.
struct Keyframe: Hashable, Sendable {
  var angles: Angles
  let hold: Hold
  let body: Body

  /// How far from the floor, in body units, a pinned joint is still meant to be on it.
  private static let reach = 7.0

  /// Places all poses: the first one on the floor, every other one by the joints that stay.
  static func all(of motion: Motion) -> [Keyframe] {
    let hasFloor = motion.plane != .above
    var places: [Joint: Point] = [:]
    var keyframes: [Keyframe] = []
    for pose in motion.poses {
      var angles = Angles(pose)
      var body = Skeleton.body(angles)
      // Where a joint was once pinned it is pinned again, so that nothing slides from pose to pose.
      let anchor = pose.pins.first { places[$0] != nil }
      if let anchor, let place = places[anchor] {
        body.move(by: place - body[anchor])
      } else {
        let hip = keyframes.first?.body[.hip].x ?? 0
        // The lowest joint is on the floor, or the first pin where that is about as low.
        let lowest = -body.lowest
        let pinned = pose.pins.first.map { Skeleton.flesh(around: $0) - body[$0].y }
        let lift = pinned.flatMap { abs($0 - lowest) < reach ? $0 : nil } ?? lowest
        body.move(by: Point(x: hip - body[.hip].x, y: hasFloor ? lift : 0))
      }
      for joint in pose.pins where places[joint] == nil {
        var place = body[joint]
        // Hands and feet close to the floor are meant to be on it; the limb bends a little for that.
        let flesh = Skeleton.flesh(around: joint)
        if hasFloor, Limb.of(joint) != nil, abs(place.y - flesh) < reach { place.y = flesh }
        places[joint] = place
      }
      let pins = (anchor.map { [$0] } ?? []) + pose.pins.filter { $0 != anchor }
      let hold = Hold(
        pins: pins.compactMap { joint in places[joint].map { Hold.Pin(joint: joint, place: $0) } },
        grips: pose.grips)
      body = hold.settle(&angles, hip: body[.hip], in: motion.plane)
      keyframes.append(Keyframe(angles: angles, hold: hold, body: body))
    }
    return keyframes
  }
}
