/// A grid of dots, eight to a character, for plots.
struct DotGrid {
  let width: Int
  let height: Int
  private let size: Size
  private var inked: [Bool]

  init(_ size: Size) {
    self.size = size
    width = size.columns * 2
    height = size.rows * 4
    inked = Array(repeating: false, count: width * height)
  }

  /// Inks a dot, counted from the lower left; nothing happens outside.
  mutating func ink(_ x: Int, _ y: Int) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    inked[(height - 1 - y) * width + x] = true
  }

  /// Inks a straight line.
  mutating func line(from a: (x: Int, y: Int), to b: (x: Int, y: Int)) {
    let steps = max(1, abs(b.x - a.x), abs(b.y - a.y))
    for step in 0...steps {
      ink(a.x + (b.x - a.x) * step / steps, a.y + (b.y - a.y) * step / steps)
    }
  }

  func draw(at place: Rect, _ role: Role, on canvas: inout Canvas) {
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        guard let scalar = canvas.glyphs.isUnicode ? braille(row, column) : plain(row, column) else {
          continue
        }
        canvas.set(scalar, row: place.row + row, column: place.column + column, role)
      }
    }
  }

  private func isInked(_ row: Int, _ column: Int, _ x: Int, _ y: Int) -> Bool {
    inked[(row * 4 + y) * width + column * 2 + x]
  }

  /// The bits of a braille character, left column first, from the top.
  private static let bits: [[UInt32]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]

  private func braille(_ row: Int, _ column: Int) -> Unicode.Scalar? {
    var pattern: UInt32 = 0
    for x in 0..<2 {
      for y in 0..<4 where isInked(row, column, x, y) { pattern |= Self.bits[x][y] }
    }
    return pattern == 0 ? nil : Unicode.Scalar(0x2800 + pattern)
  }

  /// The character whose ink stands as high as the dots do.
  private func plain(_ row: Int, _ column: Int) -> Unicode.Scalar? {
    let rows = (0..<4).filter { isInked(row, column, 0, $0) || isInked(row, column, 1, $0) }
    guard let top = rows.first, let bottom = rows.last else { return nil }
    if rows.count == 4, (0..<4).allSatisfy({ isInked(row, column, 0, $0) && isInked(row, column, 1, $0) }) {
      return "#"
    }
    if bottom - top == 3 { return "|" }
    return top + bottom <= 1 ? "'" : top + bottom >= 5 ? "." : "-"
  }
}
