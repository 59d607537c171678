import Foundation

/// A place, or a way to go, in body units: x to the right, y up.
public struct Point: Hashable, Sendable {
  /// To the right.
  public var x: Double
  /// Up.
  public var y: Double

  static let zero = Point(x: 0, y: 0)

  static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: Point, b: Point) -> Point { Point(x: a.x - b.x, y: a.y - b.y) }
  static func * (a: Point, factor: Double) -> Point { Point(x: a.x * factor, y: a.y * factor) }

  /// The way of a length in a direction.
  init(length: Double, degrees: Double) {
    let radians = degrees * .pi / 180
    self.init(x: length * cos(radians), y: length * sin(radians))
  }

  init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  var length: Double { (x * x + y * y).squareRoot() }

  /// Its direction in degrees from the horizontal.
  var degrees: Double { atan2(y, x) * 180 / .pi }

  /// The same turned a quarter to the left.
  var left: Point { Point(x: -y, y: x) }

  /// The same direction with length 1; the fallback where there is no direction.
  func unit(or fallback: Point = Point(x: 1, y: 0)) -> Point {
    let length = length
    return length > 1e-9 ? self * (1 / length) : fallback
  }

  func distance(to other: Point) -> Double { (other - self).length }

  func between(_ other: Point, _ part: Double = 0.5) -> Point { self + (other - self) * part }
}

/// The smallest upright rectangle around some points.
struct Bounds: Hashable, Sendable {
  private(set) var low = Point(x: .infinity, y: .infinity)
  private(set) var high = Point(x: -.infinity, y: -.infinity)

  var isEmpty: Bool { low.x > high.x }
  var width: Double { isEmpty ? 0 : high.x - low.x }
  var height: Double { isEmpty ? 0 : high.y - low.y }

  mutating func take(_ point: Point, radius: Double = 0) {
    low = Point(x: min(low.x, point.x - radius), y: min(low.y, point.y - radius))
    high = Point(x: max(high.x, point.x + radius), y: max(high.y, point.y + radius))
  }
}
