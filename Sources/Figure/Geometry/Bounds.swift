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

  /// Takes in a piece as it is seen, no more than it covers.
  mutating func take(_ solid: Solid, seenBy projection: Projection) {
    let across = solid.reach(in: projection.across), up = solid.reach(in: projection.upward)
    for (end, radius) in [(solid.from, solid.fromRadius), (solid.to, solid.toRadius)] {
      let seen = projection.seen(end)
      take(Vector(seen.x - radius * across, seen.y - radius * up, 0))
      take(Vector(seen.x + radius * across, seen.y + radius * up, 0))
    }
  }

  /// The same widened to reach as far left and right as another.
  func asWide(as other: Bounds) -> Bounds {
    var wide = self
    wide.left = min(left, other.left)
    wide.right = max(right, other.right)
    return wide
  }

  /// The same heightened to reach as far up and down as another.
  func asHigh(as other: Bounds) -> Bounds {
    var high = self
    high.bottom = min(bottom, other.bottom)
    high.top = max(top, other.top)
    return high
  }
}
