/// The smallest upright rectangle around what is seen, in body units.
struct Bounds: Hashable, Sendable {
  private(set) var left = Double.infinity
  private(set) var right = -Double.infinity
  private(set) var bottom = Double.infinity
  private(set) var top = -Double.infinity

  var isEmpty: Bool { left > right }
  var width: Double { isEmpty ? 0 : right - left }
  var height: Double { isEmpty ? 0 : top - bottom }

  mutating func take(_ place: Vector, radius: Double = 0) { take(place, across: radius, down: radius) }

  /// Takes in a place with what is around it to either side, above and below.
  mutating func take(_ place: Vector, across: Double, down: Double) {
    left = min(left, place.x - across)
    right = max(right, place.x + across)
    bottom = min(bottom, place.y - down)
    top = max(top, place.y + down)
  }
}
