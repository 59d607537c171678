import Statistics
import Text

/// The axes of a plot: a scale at the left, months below.
struct Axes {
  /// Where the plot itself goes.
  let inner: Rect

  /// The columns that the scale takes.
  static let scale = 4

  init(in area: Rect) {
    inner = Rect(
      row: area.row, column: area.column + Self.scale, rows: max(0, area.rows - 1),
      columns: max(0, area.columns - Self.scale))
  }

  /// Draws them.
  ///
  /// - Parameters:
  ///   - top: What the scale goes up to.
  ///   - day: The day that stands at a column of the plot.
  func draw(top: Int, on canvas: inout Canvas, day: (Int) -> Day) {
    guard inner.rows > 0, inner.columns > 0 else { return }
    for row in 0..<inner.rows {
      canvas.put(canvas.glyphs.division, row: inner.row + row, column: inner.column - 1, .hint)
    }
    canvas.put("\(top)".rightAligned(to: 3), row: inner.row, column: inner.column - 4, .hint)
    canvas.put("0".rightAligned(to: 3), row: inner.row + inner.rows - 1, column: inner.column - 4, .hint)
    if inner.rows >= 5, top % 2 == 0 {
      let middle = inner.row + inner.rows / 2
      canvas.put("\(top / 2)".rightAligned(to: 3), row: middle, column: inner.column - 4, .hint)
    }
    let below = inner.row + inner.rows
    canvas.put(
      String(repeating: canvas.glyphs.rule, count: inner.columns), row: below, column: inner.column, .hint)
    Self.months(inner.columns, row: below, column: inner.column, on: &canvas, day: day)
  }

  /// Marks the end of the axis below as today, where no month has its name there.
  func markNow(on canvas: inout Canvas) {
    let row = inner.row + inner.rows, name = Wording.History.now
    let column = inner.column + inner.columns - name.columns
    let free = max(inner.column, column - 1)..<inner.column + inner.columns
    guard free.count > name.columns, free.allSatisfy({ canvas[row, $0].text == canvas.glyphs.rule }) else {
      return
    }
    canvas.put(name, row: row, column: column, .hint)
  }

  /// The names of the months where each begins, January with its year.
  static func months(
    _ columns: Int, row: Int, column: Int, on canvas: inout Canvas, day: (Int) -> Day
  ) {
    var free = 0
    for offset in 0..<max(0, columns) {
      let here = day(offset)
      let isFirst = offset == 0 || day(offset - 1).month != here.month
      guard isFirst, offset >= free, offset + 4 <= columns else { continue }
      let name = here.month == 1 ? String(here.written.prefix(4)) : Wording.History.months[here.month - 1]
      canvas.put(name, row: row, column: column + offset, .hint)
      free = offset + name.columns + 1
    }
  }
}
