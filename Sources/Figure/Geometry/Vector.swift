import Foundation

/// A place, or a way to go, in body units: x to the right, y up, z towards somebody who looks from the side.
struct Vector: Hashable, Sendable {
  var x: Double
  var y: Double
  var z: Double

  static let zero = Vector(0, 0, 0)

  init(_ x: Double, _ y: Double, _ z: Double) {
    self.x = x
    self.y = y
    self.z = z
  }

  static func + (a: Vector, b: Vector) -> Vector { Vector(a.x + b.x, a.y + b.y, a.z + b.z) }
  static func - (a: Vector, b: Vector) -> Vector { Vector(a.x - b.x, a.y - b.y, a.z - b.z) }
  static func * (a: Vector, factor: Double) -> Vector { Vector(a.x * factor, a.y * factor, a.z * factor) }
  static prefix func - (a: Vector) -> Vector { Vector(-a.x, -a.y, -a.z) }

  func dot(_ other: Vector) -> Double { x * other.x + y * other.y + z * other.z }

  func cross(_ other: Vector) -> Vector {
    Vector(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x)
  }

  var length: Double { dot(self).squareRoot() }

  func distance(to other: Vector) -> Double { (other - self).length }

  func between(_ other: Vector, _ part: Double = 0.5) -> Vector { self + (other - self) * part }

  /// The same direction with length 1; the fallback where there is no direction.
  func unit(or fallback: Vector) -> Vector {
    let length = length
    return length > 1e-9 ? self * (1 / length) : fallback
  }

  /// What of it is square to a direction of length 1.
  func square(to direction: Vector) -> Vector { self - direction * dot(direction) }

  /// The angle between two directions, 0 to 180 degrees.
  func angle(to other: Vector) -> Double {
    let lengths = length * other.length
    guard lengths > 1e-12 else { return 0 }
    return acos(min(1, max(-1, dot(other) / lengths))) * 180 / .pi
  }

  /// Turned by the smallest turn that takes one direction to another, both of length 1.
  func turned(from start: Vector, to end: Vector, across fallback: Vector) -> Vector {
    let cosine = start.dot(end)
    if cosine < -0.999_999 {
      // Half a turn has no smallest way: it goes round the fallback.
      let axis = fallback.square(to: start).unit(or: .zero)
      return axis * (2 * axis.dot(self)) - self
    }
    let axis = start.cross(end)
    return self * cosine + axis.cross(self) + axis * (axis.dot(self) / (1 + cosine))
  }
}

extension Double {
  /// The same direction, above -180 and up to 180 degrees.
  var wrapped: Double {
    guard isFinite else { return 0 }
    let rest = truncatingRemainder(dividingBy: 360)
    return rest > 180 ? rest - 360 : rest <= -180 ? rest + 360 : rest
  }

  /// Itself between 0 and 1; 0 for what is no number.
  var part: Double { isNaN ? 0 : Swift.min(1, Swift.max(0, self)) }
}
