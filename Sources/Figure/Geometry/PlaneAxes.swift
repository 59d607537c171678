import Catalogue
import Foundation

/// The directions of a plane that angles are given in: to the right, up, and towards the viewer.
struct PlaneAxes: Hashable, Sendable {
  let right: Vector
  let up: Vector
  let outward: Vector

  init(_ plane: Motion.Plane) {
    right = Vector(1, 0, 0)
    switch plane {
    case .side, .front:
      up = Vector(0, 1, 0)
      outward = Vector(0, 0, 1)
    case .above:
      up = Vector(0, 0, -1)
      outward = Vector(0, 1, 0)
    }
  }

  /// The direction of length 1 that angles stand for.
  func direction(_ degrees: Double, depth: Double) -> Vector {
    let turn = degrees * .pi / 180, lean = depth * .pi / 180
    return right * (cos(turn) * cos(lean)) + up * (sin(turn) * cos(lean)) + outward * sin(lean)
  }

  /// The angles of a direction; `nil` for those in the plane where it points straight out of it.
  func angles(of way: Vector) -> (degrees: Double?, depth: Double) {
    let x = way.dot(right), y = way.dot(up), z = way.dot(outward)
    let flat = (x * x + y * y).squareRoot()
    return (flat > 1e-6 * way.length ? atan2(y, x) * 180 / .pi : nil, atan2(z, flat) * 180 / .pi)
  }
}
