import Catalogue
import Foundation

/// A drawing in plain characters: lines as they lean, what works doubled.
struct Letters {
  private let columns: Int
  private let rows: Int
  private var cells: [Picture.Cell]

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: .blank, count: columns * rows)
  }

  var picture: Picture {
    Picture(rows: (0..<rows).map { Array(cells[($0 * columns)..<(($0 + 1) * columns)]) })
  }

  mutating func draw(_ shape: Shape, in view: View) {
    switch shape.weight {
    case .floor:
      for column in 0..<columns { put(".", column, rows - 1, .faint) }
    case .wall:
      guard let point = shape.points.first else { return }
      let column = Int(view.dot(point).x / 2)
      for row in 0..<rows { put("|", column, row, .faint) }
    case .head:
      guard let centre = shape.points.first else { return }
      disc(around: view.dot(centre), Skeleton.head * view.scale, shape.tone)
    default:
      let points = shape.points.map(view.dot)
      for (a, b) in zip(points, points.dropFirst()) { line(from: a, to: b, shape) }
    }
  }

  private mutating func put(_ letter: Unicode.Scalar, _ column: Int, _ row: Int, _ tone: Picture.Tone) {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return }
    cells[row * columns + column] = Picture.Cell(scalar: letter, tone: tone)
  }

  private mutating func disc(around centre: Point, _ radius: Double, _ tone: Picture.Tone) {
    let reach = max(radius, 1)
    var isEmpty = true
    for row in Int((centre.y - reach) / 4) - 1...Int((centre.y + reach) / 4) + 1 {
      for column in Int((centre.x - reach) / 2) - 1...Int((centre.x + reach) / 2) + 1 {
        let x = Double(column) * 2 + 0.5 - centre.x, y = Double(row) * 4 + 1.5 - centre.y
        guard x * x + y * y <= reach * reach else { continue }
        put("o", column, row, tone)
        isEmpty = false
      }
    }
    if isEmpty { put("o", Int(centre.x / 2), Int(centre.y / 4), tone) }
  }

  /// The part of a line within one cell.
  private struct Run {
    let column: Int
    let row: Int
    var count = 0
    var height = 0.0
  }

  private mutating func line(from a: Point, to b: Point, _ shape: Shape) {
    let way = b - a
    let steps = min(2000, max(1, Int(way.length * 4)))
    var runs: [Run] = []
    for step in 0...steps {
      let point = a + way * (Double(step) / Double(steps))
      let column = Int((point.x + 0.5).rounded(.down)) / 2, row = Int((point.y + 0.5).rounded(.down)) / 4
      if runs.last?.column != column || runs.last?.row != row { runs.append(Run(column: column, row: row)) }
      runs[runs.count - 1].count += 1
      runs[runs.count - 1].height += point.y + 0.5 - Double(row) * 4
    }
    for run in runs where run.count >= 4 || runs.count == 1 {
      let letter = Self.letter(way, height: run.height / Double(run.count), strokes: shape.strokes)
      put(letter, run.column, run.row, shape.tone)
      if shape.strokes > 1, !"-=_'".unicodeScalars.contains(letter), abs(way.y) > abs(way.x) * 0.8 {
        put(letter, run.column + 1, run.row, shape.tone)
      }
    }
  }

  /// The character that leans like a line, which crosses its cell at a height of 0 (top) to 4.
  private static func letter(_ way: Point, height: Double, strokes: Int) -> Unicode.Scalar {
    if strokes > 2 { return "#" }
    let lean = atan2(abs(way.y), abs(way.x)) * 180 / .pi
    if lean > 72 { return "|" }
    if lean > 40 { return way.x * way.y < 0 ? "/" : "\\" }
    if strokes > 1 { return "=" }
    return height > 2.6 ? "_" : height < 1.2 && lean > 12 ? "'" : "-"
  }
}

extension Shape {
  /// How many lines a limb is drawn with: the trunk has two, and what works has one more.
  fileprivate var strokes: Int {
    switch weight {
    case .floor, .wall, .prop: 1
    case .far, .near, .head: isAccent ? 2 : 1
    case .trunk: isAccent ? 3 : 2
    }
  }
}
