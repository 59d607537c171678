/// The smallest upright rectangle around what is seen, in body units.
struct Bounds: Hashable, Sendable {
  private(set) var left = Double.infinity
  private(set) var right = -Double.infinity
  private(set) var bottom = Double.infinity
  private(set) var top = -Double.infinity

  var isEmpty: Bool { left > right }
  var width: Double { isEmpty ? 0 : right - left }
  var height: Double { isEmpty ? 0 : top - bottom }

  mutating func take(_ place: Vector, radius: Double = 0) {
    left = min(left, place.x - radius)
    right = max(right, place.x + radius)
    bottom = min(bottom, place.y - radius)
    top = max(top, place.y + radius)
  }
}
