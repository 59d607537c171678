import Catalogue

/// How body units become dots: the frame as large as it fits, standing at the bottom.
struct View: Hashable, Sendable {
  let columns: Int
  let rows: Int
  /// Dots for one body unit.
  let scale: Double
  private let left: Double
  private let bottom: Double

  /// A grid is never larger than this; larger drawings leave the rest blank.
  static let largest = 400

  /// - Parameter across: How many dots a cell is wide; it is twice as high.
  init(_ frame: Bounds, columns: Int, rows: Int, across: Int, isCentred: Bool) {
    self.columns = min(Self.largest, max(0, columns)) * across
    self.rows = min(Self.largest, max(0, rows)) * across * 2
    let wide = Double(self.columns) - 1, high = Double(self.rows) - 1
    // One dot below the lowest point is for the floor.
    let room = isCentred ? high : high - 1
    scale = max(0, min(wide / max(1, frame.width), room / max(1, frame.height)))
    let middle = frame.isEmpty ? 0 : (frame.low.x + frame.high.x) / 2
    left = wide / 2 - middle * scale
    let low = frame.isEmpty ? 0 : frame.low.y
    bottom = high - (isCentred ? (high - frame.height * scale) / 2 : 1) + low * scale
  }

  /// The dot that a place falls on, from the upper left.
  func dot(_ place: Point) -> Point { Point(x: left + place.x * scale, y: bottom - place.y * scale) }
}
