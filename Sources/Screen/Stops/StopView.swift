import Figure
import Text

/// A stop on the screen: what matters most is largest.
enum StopView {
  /// - Parameter line: The first line of the text to show, where it is longer than its place.
  static func draw(
    _ stop: Stop, _ body: [Page.Paragraph], from line: Int = 0, in area: Rect, on canvas: inout Canvas
  ) {
    let layout = StopLayout(stop, body, in: area)
    let left = area.column + 1
    if let word = layout.word { put(word, stop.role, row: layout.wordRow, column: left, on: &canvas) }
    if let asked = layout.asked { put(asked, .cue, row: layout.askedRow, column: left, on: &canvas) }
    let start = max(0, min(line, layout.text.count - layout.place.rows))
    for (offset, line) in layout.text.dropFirst(start).prefix(layout.place.rows).enumerated() {
      canvas.put(line, row: layout.place.row + offset, column: layout.place.column)
    }
    let edge = area.column + area.columns - 1, last = layout.place.row + layout.place.rows - 1
    if start > 0 { canvas.put(canvas.glyphs.up, row: layout.place.row, column: edge, .hint) }
    if start + layout.place.rows < layout.text.count {
      canvas.put(canvas.glyphs.down, row: last, column: edge, .hint)
    }
    ways(of: stop, layout, left, on: &canvas)
    if let sight = stop.rest, let rest = layout.rest {
      FigureView.draw(sight.figure, FigureShot(Moment(.ready)), in: rest, on: &canvas)
    }
  }

  private static func ways(of stop: Stop, _ layout: StopLayout, _ left: Int, on canvas: inout Canvas) {
    guard layout.ways != .footer else { return }
    var row = layout.waysRow
    if layout.ways != .lines, let face = layout.face {
      for way in stop.large {
        put([way.key], face, .key, row: row, column: left, on: &canvas)
        if layout.ways == .words, let word = way.word {
          put([word], face, .cue, row: row, column: layout.wordColumn, on: &canvas)
        }
        if layout.helpWidth > 0 {
          let lines = way.help.wrapped(to: layout.helpWidth)
          for (offset, line) in lines.enumerated() {
            canvas.put(line, row: row + (face.rows - lines.count) / 2 + offset, column: layout.helpColumn)
          }
        }
        row += face.rows + face.lead
      }
    } else {
      for way in stop.large { put(way, row: &row, column: left, on: &canvas) }
    }
    row = layout.beneathRow
    for way in stop.beneath { put(way, row: &row, column: left, on: &canvas) }
  }

  /// A way in a line of its own.
  private static func put(_ way: Stop.Way, row: inout Int, column: Int, on canvas: inout Canvas) {
    let end = canvas.put(way.key.padded(to: 6), row: row, column: column, .key)
    let fits = end + 1 + way.help.columns <= canvas.size.columns
    canvas.put(fits ? way.help : way.label, row: row, column: end)
    row += 1
  }

  static func put(
    _ large: StopLayout.Large, _ role: Role, row: Int, column: Int, on canvas: inout Canvas
  ) {
    put(large.lines, large.face, role, row: row, column: column, on: &canvas)
  }

  /// Lines in large letters.
  static func put(
    _ lines: [String], _ face: BigText.Face, _ role: Role, row: Int, column: Int, on canvas: inout Canvas
  ) {
    var row = row
    for line in lines {
      canvas.put(line, face, row: row, column: column, role)
      row += face.rows + face.lead
    }
  }
}
