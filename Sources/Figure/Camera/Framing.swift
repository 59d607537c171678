/// How body units become samples: the frame as large as it fits, in the middle of its place.
struct Framing: Hashable, Sendable {
  /// How many samples there are in a row.
  let width: Int
  /// How many rows of samples there are.
  let height: Int
  /// Samples for one body unit.
  let scale: Double
  private let left: Double
  private let top: Double

  init(_ bounds: Bounds, width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
    // Half a sample stays free all around.
    let wide = Double(self.width) - 1, high = Double(self.height) - 1
    scale = max(0, min(wide / max(1, bounds.width), high / max(1, bounds.height)))
    guard !bounds.isEmpty else {
      left = 0
      top = 0
      return
    }
    left = (Double(self.width) - bounds.width * scale) / 2 - bounds.left * scale
    top = (Double(self.height) - bounds.height * scale) / 2 + bounds.top * scale
  }

  /// The same with half as many samples either way.
  var half: Framing {
    Framing(width: width / 2, height: height / 2, scale: scale / 2, left: left / 2, top: top / 2)
  }

  private init(width: Int, height: Int, scale: Double, left: Double, top: Double) {
    self.width = width
    self.height = height
    self.scale = scale
    self.left = left
    self.top = top
  }

  /// Where a place that is seen falls, from the upper left; further to the viewer is more.
  func sample(_ seen: Vector) -> Vector {
    Vector(left + seen.x * scale, top - seen.y * scale, seen.z * scale)
  }
}
