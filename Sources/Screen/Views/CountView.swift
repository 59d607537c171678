import Catalogue
import Engine

/// The count in large digits, with the phase above it and the breath, the side and the cue below.
enum CountView {
  static func draw(_ scene: SessionScene, in area: Rect, on canvas: inout Canvas) {
    let face = Face(scene, canvas.glyphs)
    let columns = area.column..<area.column + area.columns
    // A low screen gives the breath's row to the digits and puts its bar beside the phase.
    let isLow = area.rows < 12
    let words = isLow ? 3 : 7
    let room = Size(rows: area.rows - words, columns: area.columns - 2)
    let digits = BigDigits.rows(face.count, like: face.template, in: room)
    let cue = face.cue.wrapped(to: max(8, area.columns - 2)).prefix(isLow ? 1 : 2)
    let used = words + max(1, digits.count)
    var row = area.row + max(0, (area.rows - used) / 2)
    if isLow, BreathBar.isShown(scene.snapshot) {
      let end = canvas.put(face.phase, row: row, column: columns.lowerBound + 1, face.role) + 2
      BreathBar.draw(scene.snapshot, cells: 8, row: row, columns: end..<columns.upperBound, on: &canvas)
    } else {
      canvas.put(face.phase, row: row, centredIn: columns, face.role)
    }
    row = drawCount(face, digits, row: row + 1, columns: columns, on: &canvas)
    canvas.put(face.facts(dot: canvas.glyphs.dot), row: row, centredIn: columns)
    if !isLow {
      BreathBar.draw(scene.snapshot, cells: BreathBar.cells, row: row + 2, columns: columns, on: &canvas)
    }
    row += isLow ? 1 : 4
    for line in cue {
      canvas.put(line, row: row, centredIn: columns, .cue)
      row += 1
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
