import Catalogue
import Engine

/// The count in large digits, with the phase above it and the breath, the side and the cue below.
enum CountView {
  /// - Parameter across: The place for lines that a low screen gives its whole width.
  static func draw(_ scene: SessionScene, in area: Rect, across: Rect, on canvas: inout Canvas) {
    let face = Face(scene, canvas.glyphs)
    let columns = area.column..<area.column + area.columns
    if area.rows < 12 {
      drawLow(face, scene, columns: columns, across: across, on: &canvas)
      return
    }
    let words = 7
    let room = Size(rows: area.rows - words, columns: area.columns)
    let digits = BigDigits.rows(face.count, like: face.template, in: room)
    let cue = face.cue.wrapped(to: max(8, area.columns - 2)).prefix(2)
    var row = area.row + max(0, (area.rows - words - max(1, digits.count)) / 2)
    canvas.put(face.phase, row: row, centredIn: columns, face.role)
    row = drawCount(face, digits, row: row + 1, columns: columns, on: &canvas)
    for (offset, line) in face.factLines(dot: canvas.glyphs.dot, width: columns.count).prefix(2).enumerated()
    {
      canvas.put(line, row: row + offset, centredIn: columns)
    }
    BreathBar.draw(scene.snapshot, cells: BreathBar.cells, row: row + 2, columns: columns, on: &canvas)
    for (offset, line) in cue.enumerated() {
      canvas.put(line, row: row + 4 + offset, centredIn: columns, .cue)
    }
  }

  /// Phase and digits beside the figure, and under both two lines right across: the facts, then breath or cue.
  private static func drawLow(
    _ face: Face, _ scene: SessionScene, columns: Range<Int>, across: Rect, on canvas: inout Canvas
  ) {
    let all = across.column..<across.column + across.columns
    let place = face.phase.columns <= columns.count ? columns : all
    canvas.put(face.phase, row: across.row, centredIn: place, face.role)
    let room = Size(rows: across.rows - 3, columns: columns.count)
    let digits = BigDigits.rows(face.count, like: face.template, in: room)
    let row = drawCount(face, digits, row: across.row + 1, columns: columns, on: &canvas)
    canvas.put(face.facts(dot: canvas.glyphs.dot, width: all.count), row: row, centredIn: all)
    if BreathBar.isShown(scene.snapshot), scene.snapshot.breath.fullness != nil {
      BreathBar.draw(scene.snapshot, cells: BreathBar.cells, row: row + 1, columns: all, on: &canvas)
    } else {
      canvas.put(face.cue.cut(to: across.columns, canvas.glyphs), row: row + 1, centredIn: all, .cue)
    }
  }

  private static func drawCount(
    _ face: Face, _ digits: [[Bool]], row: Int, columns: Range<Int>, on canvas: inout Canvas
  ) -> Int {
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
  /// How many steps the bar has where there is room.
  static let cells = 16

  static func isShown(_ snapshot: Snapshot) -> Bool { snapshot.activity == .running && snapshot.kind.isWork }

  static func draw(_ snapshot: Snapshot, cells: Int, row: Int, columns: Range<Int>, on canvas: inout Canvas) {
    guard isShown(snapshot) else { return }
    guard let filled = snapshot.breath.filled(of: cells) else {
      canvas.put("breathe easily", row: row, centredIn: columns, .breath)
      return
    }
    let word = snapshot.breath.breath == .in ? "breathe in " : "breathe out"
    let bar = String(repeating: canvas.glyphs.full, count: filled)
    let rest = String(repeating: canvas.glyphs.empty, count: cells - filled)
    let start = columns.lowerBound + max(0, (columns.count - cells - 12) / 2)
    let next = canvas.put(word, row: row, column: start, .breath, limit: columns.upperBound) + 1
    let middle = canvas.put(bar, row: row, column: next, .breath, limit: columns.upperBound)
    canvas.put(rest, row: row, column: middle, .barLeft, limit: columns.upperBound)
  }
}
