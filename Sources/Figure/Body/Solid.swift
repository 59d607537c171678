import Catalogue

/// A tapered, rounded piece of the body or of what stands around it, in body units.
struct Solid: Hashable, Sendable {
  /// What it is made of.
  enum Finish: Int, Hashable, Sendable {
    case skin, hair, prop
  }

  /// Where the surface of a piece is lit: where it faces a direction, on a stretch of its length.
  struct Glow: Hashable, Sendable {
    /// The direction, of length 1.
    var direction: Vector
    /// How much of that direction the surface has to face, from -1 to 1.
    let least: Double
    /// The stretch of its length, from 0 to 1.
    let stretch: ClosedRange<Double>
  }

  var from: Vector
  var to: Vector
  /// Its radius at either end.
  var fromRadius: Double
  var toRadius: Double
  /// The direction that it is flat in, of length 1.
  var flat: Vector
  /// How thick it is in that direction, as a part of its width.
  var thickness: Double
  /// Pieces with the same number go over into each other; between others is a gap where one passes before another.
  let group: Int
  let finish: Finish
  /// Whether all of it is at work.
  let isLit: Bool
  /// Where its surface is lit besides.
  var glows: [Glow] = []

  init(
    _ from: Vector, _ fromRadius: Double, _ to: Vector, _ toRadius: Double, flat: Vector = Vector(0, 1, 0),
    thickness: Double = 1, group: Int, finish: Finish = .skin, isLit: Bool = false, glows: [Glow] = []
  ) {
    self.from = from
    self.to = to
    self.fromRadius = fromRadius
    self.toRadius = toRadius
    self.flat = flat
    self.thickness = thickness
    self.group = group
    self.finish = finish
    self.isLit = isLit
    self.glows = glows
  }

  /// How far it reaches in a direction of length 1, as a part of its radius.
  func reach(in direction: Vector) -> Double {
    let along = flat.dot(direction)
    return (1 - (1 - thickness * thickness) * along * along).squareRoot()
  }

  /// The same lifted out of the floor: what lies on the floor lies on its flesh.
  var aboveFloor: Solid {
    var solid = self
    let reach = reach(in: Vector(0, 1, 0))
    solid.from.y = max(from.y, fromRadius * reach)
    solid.to.y = max(to.y, toRadius * reach)
    return solid
  }
}
