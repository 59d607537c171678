import Catalogue

extension Prop {
  /// Its rounded pieces, standing at a body.
  func solids(at body: Body, in plane: Motion.Plane) -> [Solid] {
    let stand = Stand(self, at: body, in: plane), place = stand.place
    switch kind {
    case .wall, .step: return []
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
    case .chair: return frame(of: stand)
    }
  }

  /// Its pieces with straight edges, standing at a body.
  func boxes(at body: Body, in plane: Motion.Plane) -> [Box] {
    let stand = Stand(self, at: body, in: plane)
    switch kind {
    case .strap, .roller, .ball, .mat: return []
    case .wall: return [wall(behind: stand)]
    case .step: return [step(under: stand)]
    case .chair: return [seat(under: stand)]
    }
  }

  /// Whether the picture has to have room for all of it.
  var isFramed: Bool { kind != .mat }

  /// What stands around never goes over into the body.
  static let group = 40

  private static func bar(_ a: Vector, _ b: Vector, _ radius: Double) -> Solid {
    Solid(a, radius, b, radius, group: group, finish: .prop)
  }

  /// Behind whoever stands there, from the floor to above their raised hands.
  private func wall(behind stand: Stand) -> Box {
    let high = 60.0, thick = 1.2
    // What of a body is furthest back are the buttocks.
    let back = stand.place - stand.facing * (7.6 + thick)
    return Box(
      centre: Vector(back.x, high, back.z), across: stand.side * radius(20), up: Vector(0, high, 0),
      along: stand.facing * thick, isWall: true)
  }

  /// From the floor to under the joint.
  private func step(under stand: Stand) -> Box {
    let half = radius(9), high = max(1, stand.place.y - 1.6) / 2
    return Box(
      centre: Vector(stand.place.x, high, stand.place.z), across: stand.side * (half + 2),
      up: Vector(0, high, 0), along: stand.facing * half)
  }

  private func seat(under stand: Stand) -> Box {
    let half = radius(9), centre = stand.place - Vector(0, Self.seat + 0.9, 0)
    return Box(
      centre: centre, across: stand.side * half, up: Vector(0, 0.9, 0), along: stand.facing * half)
  }

  /// How far below the hip somebody sits.
  private static let seat = 5.4

  private func frame(of stand: Stand) -> [Solid] {
    let half = radius(9), side = stand.side, facing = stand.facing
    let middle = stand.place - Vector(0, Self.seat + 0.9, 0), back = stand.place.y - Self.seat + 24
    let across = side * max(1, half - 1.5), along = facing * max(1, half - 1.5)
    let corners = [across + along, across - along, -across + along, -across - along]
    var pieces: [Solid] = []
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

/// Where something stands by a body: its place, which way somebody who uses it faces, and where their side is.
private struct Stand {
  let place: Vector
  let facing: Vector
  let side: Vector

  init(_ prop: Prop, at body: Body, in plane: Motion.Plane) {
    let axes = PlaneAxes(plane), front = BodyAxes.pelvis(body).front
    place = body[prop.joint] + axes.right * prop.right + axes.up * prop.up
    facing = Vector(front.x, 0, front.z).unit(or: Vector(1, 0, 0))
    side = facing.cross(Vector(0, 1, 0))
  }
}
