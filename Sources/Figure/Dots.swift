import Catalogue

/// A grid of dots, eight to a braille character.
struct Dots {
  let width: Int
  let height: Int
  private let columns: Int
  private var cells: [Inks]

  /// The dots of one character, a bit for each as in braille: all that are set, and of what tone.
  fileprivate struct Inks {
    var all: UInt8 = 0
    var normal: UInt8 = 0
    var accent: UInt8 = 0
  }

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    columns = width / 2
    cells = Array(repeating: Inks(), count: columns * (height / 4))
  }

  /// Draws a shape; the thinnest line still is one dot wide.
  mutating func draw(_ shape: Shape, in view: View) {
    let tone: Picture.Tone = shape.tone
    switch shape.weight {
    case .floor: rule(across: shape, view)
    case .wall: rule(up: shape, view)
    default:
      let ends = zip(shape.points, shape.radii).map { (view.dot($0), shape.dots($1, at: view.scale)) }
      guard let first = ends.first else { return }
      if ends.count == 1 { capsule(first, first, tone) }
      for (a, b) in zip(ends, ends.dropFirst()) { capsule(a, b, tone) }
    }
  }

  /// One dot to each character, all along.
  private mutating func rule(across shape: Shape, _ view: View) {
    guard let point = shape.points.first else { return }
    let y = min(height - 1, Int((view.dot(point).y + 0.5).rounded()))
    guard y >= 0 else { return }
    for x in stride(from: 0, to: width, by: 2) { ink(x, y, .faint) }
  }

  private mutating func rule(up shape: Shape, _ view: View) {
    guard let point = shape.points.first else { return }
    let x = Int(view.dot(point).x.rounded())
    guard (0..<width).contains(x) else { return }
    for y in stride(from: 0, to: height, by: 2) { ink(x, y, .faint) }
  }

  /// The bits of a braille character, row by row.
  private static let bits: [UInt8] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]

  private mutating func ink(_ x: Int, _ y: Int, _ tone: Picture.Tone) {
    let bit = Self.bits[(y & 3) * 2 + (x & 1)], place = (y >> 2) * columns + (x >> 1)
    cells[place].all |= bit
    cells[place].normal = tone == .normal ? cells[place].normal | bit : cells[place].normal & ~bit
    cells[place].accent = tone == .accent ? cells[place].accent | bit : cells[place].accent & ~bit
  }

  /// All dots within a distance of a line, where the distance may change along it.
  private mutating func capsule(_ a: (Point, Double), _ b: (Point, Double), _ tone: Picture.Tone) {
    let reach = max(a.1, b.1)
    let left = max(0, Int((min(a.0.x, b.0.x) - reach).rounded(.up)))
    let right = min(width - 1, Int((max(a.0.x, b.0.x) + reach).rounded(.down)))
    let top = max(0, Int((min(a.0.y, b.0.y) - reach).rounded(.up)))
    let bottom = min(height - 1, Int((max(a.0.y, b.0.y) + reach).rounded(.down)))
    guard left <= right, top <= bottom else { return }
    let way = b.0 - a.0
    let square = way.x * way.x + way.y * way.y
    for y in top...bottom {
      // Where the line is in this row, so that a slanted one isn't looked for in all of its box.
      let near = way.y == 0 ? 0 : ((Double(y) - a.0.y - reach) / way.y).part
      let far = way.y == 0 ? 1 : ((Double(y) - a.0.y + reach) / way.y).part
      let ends = (a.0.x + way.x * near, a.0.x + way.x * far)
      let first = max(left, Int((min(ends.0, ends.1) - reach).rounded(.up)))
      let last = min(right, Int((max(ends.0, ends.1) + reach).rounded(.down)))
      for x in stride(from: first, through: last, by: 1) {
        let dx = Double(x) - a.0.x, dy = Double(y) - a.0.y
        let along = square > 0 ? min(1, max(0, (dx * way.x + dy * way.y) / square)) : 0
        let ox = dx - along * way.x, oy = dy - along * way.y
        let radius = a.1 + (b.1 - a.1) * along
        if ox * ox + oy * oy <= radius * radius { ink(x, y, tone) }
      }
    }
  }

  /// The grid as braille characters.
  var picture: Picture {
    Picture(
      rows: (0..<height / 4).map { row in cells[row * columns..<(row + 1) * columns].map(\.cell) })
  }
}

extension Dots.Inks {
  /// The character, in the tone that most of its dots have.
  fileprivate var cell: Picture.Cell {
    guard all > 0, let scalar = Unicode.Scalar(0x2800 + UInt32(all)) else { return .blank }
    let tone: Picture.Tone =
      normal | accent == 0 ? .faint : accent.nonzeroBitCount >= normal.nonzeroBitCount ? .accent : .normal
    return Picture.Cell(scalar: scalar, tone: tone)
  }
}

extension Shape {
  /// What stands around is faint, what works is in the accent.
  var tone: Picture.Tone {
    switch weight {
    case .floor, .wall, .prop: .faint
    default: isAccent ? .accent : .normal
    }
  }

  /// A half width in dots: what works is thicker too, so that it can be told without colour.
  func dots(_ radius: Double, at scale: Double) -> Double {
    let thinnest =
      switch weight {
      case .floor, .wall, .prop, .far: 0.55
      case .near: 0.8
      case .trunk: 1.0
      case .head: 2.1
      }
    let wide = max(thinnest, radius * scale)
    return isAccent && weight != .head ? wide * 1.15 + 0.45 : wide
  }
}
