import Catalogue

/// The arrow beside a movement: along the way of a joint, or straight where that is short.
struct ArrowShape {
  /// Its pieces, before everything else.
  let solids: [Solid]
  /// How many samples a body unit needs for it to point anywhere: in fewer it is a blot.
  let leastScale: Double

  /// The longest way, in body units, that counts as small.
  private static let small = 9.0
  /// The least turn of a line across the body, in degrees, that counts as turning.
  private static let turn = 18.0
  private static let samples = 16
  /// Half the length of a straight one, in body units.
  private static let half = 5.5
  /// How far from the middle of a head hair and nose reach.
  private static let face = 7.5

  /// The arrow of a way; `nil` where nothing moves, or what moves is seen well enough.
  ///
  /// - Parameter size: How large it is; 1 is right for a body of which only a part is seen.
  init?(
    of track: Track, _ wanted: Arrow, _ projection: Projection, isMirrored: Bool, size: Double = 1.3
  ) {
    guard track.places.count > 1, wanted != .none else { return nil }
    let bodies = (0...Self.samples).map { track.body(at: Double($0) / Double(Self.samples)) }
    guard let start = bodies.first, let end = bodies.last else { return nil }
    let joint: Joint
    switch wanted {
    case .none: return nil
    case .of(let one): joint = one
    case .automatic:
      guard let one = Self.joint(of: bodies) else { return nil }
      joint = one
    }
    let shown = isMirrored ? joint.swapped : joint
    func place(_ body: Body) -> Vector {
      let body = isMirrored ? body.mirrored : body
      // A head that turns stays where it is, so the nose is followed.
      return projection.seen(body[shown] + (shown == .head ? body.face * 7 : .zero))
    }
    let path = bodies.map { place($0).flat }
    guard let first = path.first, let last = path.last else { return nil }
    let length = path.length
    guard length > 0.4, start != end || length > 2 else { return nil }
    let middle = projection.seen((isMirrored ? end.mirrored : end)[.waist]).flat
    let centre = path.reduce(.zero) { $0 + $1 } * (1 / Double(path.count))
    let way = (last - first).unit(or: Vector(1, 0, 0))
    var aside = Vector(-way.y, way.x, 0)
    if aside.dot(centre - middle) < 0 { aside = -aside }
    let isRound = length >= 10 && first.distance(to: last) < length / 4
    func line(_ gap: Double) -> [Vector] {
      if length < 10 {
        let origin = centre + aside * gap
        return (-2...2).map { origin + way * (Double($0) / 2 * Self.half * size) }
      }
      if isRound {
        // Around the way itself, and open where it begins.
        return path.dropLast(3).map { $0 + ($0 - centre).unit(or: aside) * (gap - 3.6) }
      }
      return path.map { $0 + ($0 - middle).unit(or: aside) * gap }.bow
    }
    // Nothing lies over a head or a face: further out there is room.
    let heads = bodies.map { projection.seen((isMirrored ? $0.mirrored : $0)[.head]).flat }
    let gap = 3.6 + Skeleton.flesh(around: joint)
    let lines = stride(from: 0.0, through: 24, by: 1).lazy.map { line(gap + $0) }
    guard
      var points = lines.first(where: { line in
        heads.allSatisfy { head in line.allSatisfy { $0.distance(to: head) > Self.face + 3 * size } }
      }), let tip = points.last
    else { return nil }
    // What goes round is read as such only where there is room within it.
    leastScale = isRound ? 24 / (2 * (points.map { $0.distance(to: centre) }.max() ?? 1)) : 13 / points.length
    // Shorter than its head it would be a blot.
    let neck = points.dropLast().last { $0.distance(to: tip) > 3 * size } ?? points[0]
    let heading = (tip - neck).unit(or: way), across = Vector(-heading.y, heading.x, 0) * (2.9 * size)
    let base = tip - heading * (5 * size)
    while let point = points.last, points.count > 2, point.distance(to: tip) < 4.5 * size {
      points.removeLast()
    }
    points[points.count - 1] = base
    func bar(_ a: Vector, _ b: Vector, _ from: Double, _ to: Double) -> Solid {
      func world(_ point: Vector) -> Vector { projection.place(Vector(point.x, point.y, Self.depth)) }
      return Solid(world(a), from * size, world(b), to * size, group: Self.group, finish: .prop)
    }
    solids =
      zip(points, points.dropFirst()).map { bar($0, $1, 0.95, 0.95) }
      + [across, -across].map { bar(base + $0, tip, 0.5, 0.3) }
      + [bar(base + heading * (1.4 * size), tip, 1.9, 0.3)]
  }

  /// Before everything else.
  private static let depth = 90.0
  private static let group = 60

  /// The joint whose way is worth an arrow.
  private static func joint(of bodies: [Body]) -> Joint? {
    guard let start = bodies.first, let end = bodies.last else { return nil }
    let travelled = Joint.allCases.map { joint in
      (joint, bodies.reduce(0) { max($0, $1[joint].distance(to: start[joint])) })
    }
    guard let (most, distance) = travelled.max(by: { $0.1 < $1.1 }) else { return nil }
    if distance > 0.4, distance < small { return most }
    let chest = BodyAxes.chest(start).near.angle(to: BodyAxes.chest(end).near)
    if chest > turn { return .nearShoulder }
    if start.face.angle(to: end.face) > turn, distance < small { return .head }
    return nil
  }
}

extension Vector {
  /// Without its depth.
  fileprivate var flat: Vector { Vector(x, y, 0) }
}

extension [Vector] {
  /// How long the line through them is.
  fileprivate var length: Double { zip(self, dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) } }

  /// One even bow from the first through the middle to the last, without whatever hooks the line through them has.
  fileprivate var bow: [Vector] {
    guard let first, let last, count > 2 else { return self }
    let control = self[count / 2] * 2 - first.between(last)
    return indices.map { index in
      let t = Double(index) / Double(count - 1)
      return first * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) + last * (t * t)
    }
  }
}
