import Catalogue

/// The arrow beside a movement: along the way of a joint, or straight where that is short.
struct ArrowShape {
  /// Its pieces, before everything else.
  let solids: [Solid]

  /// The longest way, in body units, that counts as small.
  private static let small = 9.0
  /// The least turn of a line across the body, in degrees, that counts as turning.
  private static let turn = 18.0
  private static let samples = 16

  /// The arrow of a way; `nil` where nothing moves, or what moves is seen well enough.
  init?(of track: Track, _ wanted: Arrow, _ projection: Projection, isMirrored: Bool) {
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
    let path = bodies.map(place)
    let middle = projection.seen((isMirrored ? end.mirrored : end)[.waist])
    let length = zip(path, path.dropFirst()).reduce(0) { $0 + $1.0.flat.distance(to: $1.1.flat) }
    guard length > 0.4, start != end || length > 2, let first = path.first?.flat, let last = path.last?.flat
    else { return nil }
    let way = (last - first).unit(or: Vector(1, 0, 0))
    let centre = path.reduce(.zero) { $0 + $1.flat } * (1 / Double(path.count))
    var aside = Vector(-way.y, way.x, 0)
    if aside.dot(centre - middle.flat) < 0 { aside = -aside }
    let gap = 3.6 + Skeleton.flesh(around: joint)
    var points: [Vector]
    if length < 10 {
      let origin = centre + aside * gap
      points = [origin - way * 5.5, origin + way * 5.5]
    } else {
      points = path.map { $0.flat + ($0.flat - middle.flat).unit(or: aside) * gap }
    }
    // Shorter than its head it would be a blot.
    guard let tip = points.last else { return nil }
    let neck = points.dropLast().last { $0.distance(to: tip) > 3 } ?? points[0]
    let heading = (tip - neck).unit(or: way)
    let base = tip - heading * 5
    while let point = points.last, points.count > 2, point.distance(to: tip) < 4.5 { points.removeLast() }
    points[points.count - 1] = base
    let depth = 90.0
    func world(_ point: Vector) -> Vector { projection.place(Vector(point.x, point.y, depth)) }
    solids =
      zip(points, points.dropFirst()).map {
        Solid(world($0), 0.95, world($1), 0.95, group: Self.group, finish: .prop)
      } + [Solid(world(base), 2.7, world(tip), 0.3, group: Self.group, finish: .prop)]
  }

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
