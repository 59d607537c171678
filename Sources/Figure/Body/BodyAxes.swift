import Catalogue

/// Which way a piece of the trunk, or the head, faces.
struct BodyAxes: Hashable, Sendable {
  /// Towards the crown.
  let up: Vector
  /// Towards the near side.
  let near: Vector
  /// Where the belly, or the nose, points.
  let front: Vector

  private init(up: Vector, near: Vector, isMirror: Bool) {
    let up = up.unit(or: Vector(0, 1, 0))
    self.up = up
    self.near = near.square(to: up).unit(or: up.cross(Vector(1, 0, 0)).unit(or: Vector(0, 0, 1)))
    front = self.near.cross(up) * (isMirror ? 1 : -1)
  }

  /// Where the front of a trunk is that goes up one way and has its near side another.
  static func front(_ up: Vector, _ near: Vector, isMirror: Bool) -> Vector {
    BodyAxes(up: up, near: near, isMirror: isMirror).front
  }

  static func pelvis(_ body: Body) -> BodyAxes {
    BodyAxes(
      up: body[.waist] - body[.hip], near: body[.nearHip] - body[.hip], isMirror: body.isMirror)
  }

  static func chest(_ body: Body) -> BodyAxes {
    BodyAxes(
      up: body[.shoulder] - body[.waist], near: body[.nearShoulder] - body[.farShoulder],
      isMirror: body.isMirror)
  }

  static func head(_ body: Body) -> BodyAxes {
    let up = (body[.head] - body[.neck]).unit(or: Vector(0, 1, 0))
    let front = body.face.square(to: up).unit(or: chest(body).front.square(to: up).unit(or: Vector(1, 0, 0)))
    return BodyAxes(up: up, near: up.cross(front) * (body.isMirror ? 1 : -1), isMirror: body.isMirror)
  }

  /// The front of a limb that hangs down from here and was lifted the shortest way to a direction.
  func front(of limb: Vector) -> Vector {
    front.turned(from: -up, to: limb.unit(or: -up), across: near)
  }
}
