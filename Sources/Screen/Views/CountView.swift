import Catalogue
import Engine

/// The count in large digits, with the phase above it and the breath, the side and the cue below.
enum CountView {
  static func draw(_ scene: SessionScene, in area: Rect, on canvas: inout Canvas) {
    let snapshot = scene.snapshot
    let face = Face(scene, canvas.glyphs)
    let columns = area.column..<area.column + area.columns
    // Rows of words: the phase, the facts, the breath's bar and two lines of cue where there is room for them.
    let words = area.rows >= 12 ? 6 : 4
    let room = Size(rows: area.rows - words, columns: area.columns - 2)
    let digits = BigDigits.rows(face.count, like: face.template, in: room)
    let height = digits.isEmpty ? 1 : digits.count
    let cue = face.cue.wrapped(to: max(8, area.columns - 2)).prefix(area.rows - words - height > 0 ? 2 : 1)
    let used = words - 1 + height + cue.count - 1
    var row = area.row + max(0, (area.rows - used) / 2)
    canvas.put(face.phase, row: row, centredIn: columns, face.role)
    row += 1
    row = drawCount(face, digits, row: row, columns: columns, on: &canvas)
    canvas.put(face.facts(dot: canvas.glyphs.dot), row: row, centredIn: columns)
    row += words == 6 ? 2 : 1
    BreathBar.draw(snapshot, row: row, columns: columns, on: &canvas)
    row += words == 6 ? 2 : 1
    for line in cue {
      canvas.put(line, row: row, centredIn: columns, .cue)
      row += 1
    }
  }

  private static func drawCount(_ face: Face, _ digits: [[Bool]], row: Int, columns: Range<Int>, on canvas: inout Canvas) -> Int {
    guard let width = digits.first?.count else {
      canvas.put(face.count, row: row, centredIn: columns, face.role)
      return row + 1
    }
    let start = columns.lowerBound + max(0, (columns.count - width) / 2)
    for (offset, line) in digits.enumerated() {
      for (column, isFilled) in line.enumerated() where isFilled {
        canvas.put(canvas.glyphs.full, row: row + offset, column: start + column, face.role)
      }
    }
    return row + digits.count
  }
}

/// A bar that swells with the in-breath and shrinks with the out-breath.
enum BreathBar {
  /// How many steps the bar has.
  static let cells = 16

  static func draw(_ snapshot: Snapshot, row: Int, columns: Range<Int>, on canvas: inout Canvas) {
    guard snapshot.activity == .running, snapshot.kind.isWork else { return }
    guard let fullness = snapshot.breath.fullness else {
      canvas.put("breathe easily", row: row, centredIn: columns, .breath)
      return
    }
    let word = snapshot.breath.breath == .in ? "breathe in " : "breathe out"
    let filled = Int((fullness * Double(cells)).rounded())
    let bar = String(repeating: canvas.glyphs.full, count: filled)
    let rest = String(repeating: canvas.glyphs.empty, count: cells - filled)
    let start = columns.lowerBound + max(0, (columns.count - cells - 13) / 2)
    let next = canvas.put(word, row: row, column: start, .breath, limit: columns.upperBound) + 2
    let middle = canvas.put(bar, row: row, column: next, .breath, limit: columns.upperBound)
    canvas.put(rest, row: row, column: middle, .barLeft, limit: columns.upperBound)
  }
}
