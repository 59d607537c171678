import Engine
import Text

/// A session in a pane too low for the session screen: the count, the phase, the cue, what comes next.
enum SessionPane {
  /// Whether a screen is that low.
  static func holds(_ size: Size) -> Bool { !size.holds(.smallest) }

  static func draw(_ scene: SessionScene, on canvas: inout Canvas) {
    let size = canvas.size, text = CountText(scene, canvas.glyphs)
    let middle = Rect(row: 1, column: 0, rows: size.rows - 3, columns: size.columns)
    let place = Rect(row: 1, column: 1, rows: middle.rows, columns: 12)
    let widest = String(repeating: "8", count: text.digits)
    let face = BigText.face(for: [widest], in: place.size, canvas.glyphs)
    if let face {
      canvas.put(text.count, face, row: place.row, column: place.column, text.role)
    } else {
      canvas.put(text.count, row: place.row, column: place.column, text.role)
    }
    let left = place.column + (face?.columns(of: widest) ?? text.digits) + 2, width = size.columns - left - 1
    canvas.put(text.phase.cut(to: width, canvas.glyphs), row: place.row, column: left, text.role)
    let facts = text.facts(dot: canvas.glyphs.dot, width: width)
    let cue = text.cue.wrapped(to: width)
    // What to do goes before how far it is.
    let lines = cue.count < middle.rows - 1 && !facts.isEmpty ? [facts] + cue : cue
    for (offset, line) in lines.prefix(middle.rows - 1).enumerated() {
      canvas.put(line, row: place.row + 1 + offset, column: left, line == facts ? .text : .cue)
    }
  }
}
