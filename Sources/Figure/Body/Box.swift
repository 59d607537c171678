/// A piece with straight edges of what stands around, in body units.
struct Box: Hashable, Sendable {
  var centre: Vector
  /// From the centre to the middle of a face; the three are square to each other.
  var across: Vector
  var up: Vector
  var along: Vector
  /// Whether it is a wall: no more than a ground behind the body.
  var isWall = false

  /// Its eight corners.
  var corners: [Vector] {
    [-1.0, 1].flatMap { i in
      [-1.0, 1].flatMap { j in [-1.0, 1].map { k in centre + across * i + up * j + along * k } }
    }
  }
}
