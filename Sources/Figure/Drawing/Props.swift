import Catalogue

extension Prop {
  /// Its pieces, standing at a body.
  func solids(at body: Body, in plane: Motion.Plane) -> [Solid] {
    let axes = PlaneAxes(plane)
    let place = body[joint] + axes.right * right + axes.up * up
    let pelvis = BodyAxes.pelvis(body)
    let level = Vector(pelvis.front.x, 0, pelvis.front.z)
    // Which way somebody who sits or stands at it faces, and where their side is.
    let facing = level.unit(or: Vector(1, 0, 0)), side = facing.cross(Vector(0, 1, 0))
    switch kind {
    case .wall: return wall(at: place, facing, side)
    case .strap:
      let other = end.map { body[$0] } ?? place
      return [Self.bar(place, other, 0.7)]
    case .roller:
      let lying = Vector(0, 0, 1)
      let radius = radius(4.2), centre = Vector(place.x, place.y - flesh - radius, place.z)
      let along = lying * 14
      return [Self.bar(centre - along, centre + along, radius)]
    case .ball:
      let radius = radius(2.5), centre = Vector(place.x, place.y - flesh - radius, place.z)
      return [Self.bar(centre, centre, radius)]
    case .mat:
      let half = Vector(radius(40), 0, 0), middle = Vector(place.x, 0, place.z)
      return [
        Solid(
          middle - half, 16, middle + half, 16, flat: Vector(0, 1, 0), thickness: 0.03, group: Self.group,
          finish: .prop)
      ]
    case .step: return step(under: place, side)
    case .chair: return chair(under: place, facing, side)
    }
  }

  /// Whether the picture has to have room for all of it.
  var isFramed: Bool { kind != .wall && kind != .mat }

  /// What stands around never goes over into the body.
  static let group = 40

  private static func bar(_ a: Vector, _ b: Vector, _ radius: Double) -> Solid {
    Solid(a, radius, b, radius, group: group, finish: .prop)
  }

  /// A plate between two places, as wide as it is said and flat in a direction.
  private static func plate(_ a: Vector, _ b: Vector, _ half: Double, flat: Vector, thick: Double) -> Solid {
    Solid(
      a, half, b, half, flat: flat, thickness: max(0.05, thick / half), group: group, finish: .prop)
  }

  /// A line on the floor, and upright ones at the ends: more of it would hide who stands there.
  private func wall(at place: Vector, _ facing: Vector, _ side: Vector) -> [Solid] {
    let foot = Vector(place.x, 0, place.z), half = radius(20), high = Vector(0, 70, 0)
    let one = foot - side * half, two = foot + side * half
    return [
      Self.bar(one, two, 0.5), Self.bar(one, one + high, 0.5), Self.bar(two, two + high, 0.5),
    ]
  }

  /// Plates upon each other, the top one under the joint.
  private func step(under place: Vector, _ side: Vector) -> [Solid] {
    let half = radius(9), top = max(1, place.y - 1.6)
    let across = side * max(1, half - 5)
    let count = max(1, Int((top / 4).rounded(.up)))
    let thick = top / Double(count) / 2
    return (0..<count).map { layer in
      let y = thick * (2 * Double(layer) + 1)
      let middle = Vector(place.x, y, place.z)
      return Self.plate(middle - across, middle + across, half, flat: Vector(0, 1, 0), thick: thick)
    }
  }

  private func chair(under place: Vector, _ facing: Vector, _ side: Vector) -> [Solid] {
    let half = radius(9), seat = place.y - 5.4, back = seat + 24
    let middle = Vector(place.x, seat - 0.9, place.z)
    let across = side * max(1, half - 1.5), along = facing * max(1, half - 1.5)
    let corners = [across + along, across - along, -across + along, -across - along]
    var pieces = [
      Self.plate(middle - side * 2, middle + side * 2, half, flat: Vector(0, 1, 0), thick: 0.9)
    ]
    for corner in corners {
      let top = middle + corner
      pieces.append(Self.bar(top, Vector(top.x, 0.7, top.z), 0.8))
    }
    // Two posts and two bars: the back has to be seen between them.
    let posts = [across - along, -across - along].map { middle + $0 }
    let tops = posts.map { Vector($0.x, back, $0.z) - facing * 2 }
    for (post, top) in zip(posts, tops) { pieces.append(Self.bar(post, top, 0.8)) }
    pieces.append(Self.bar(tops[0], tops[1], 1.3))
    return pieces
  }

  private func radius(_ usual: Double) -> Double { size.map { $0 / 2 } ?? usual }

  private var flesh: Double {
    switch joint {
    case .hip, .nearHip, .farHip: 4.6
    case .waist, .shoulder: 5
    case .nearShoulder, .farShoulder: 3
    case .nearKnee, .farKnee: 3
    default: Skeleton.flesh(around: joint)
    }
  }
}
