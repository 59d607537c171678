import Statistics

/// Pain before sessions as a line, and after them as marks, over time.
enum PainPlot {
  static func draw(_ past: Past, today: Day, in area: Rect, on canvas: inout Canvas) {
    let points = past.pain
    guard let first = points.first?.day else {
      canvas.put(
        Wording.History.noPain.cut(to: area.columns, canvas.glyphs),
        row: area.row, column: area.column, .hint)
      return
    }
    let mark = canvas.glyphs.isUnicode ? "●" : "o"
    let line = canvas.glyphs.isUnicode ? "⠒⠒" : "--"
    var column = canvas.put(line, row: area.row, column: area.column, .barDone)
    column = canvas.put(" \(Wording.History.before)   ", row: area.row, column: column)
    column = canvas.put(mark, row: area.row, column: column, .limb)
    canvas.put(" \(Wording.History.after)", row: area.row, column: column)
    let plot = TimePlot(
      in: Rect(row: area.row + 1, column: area.column, rows: area.rows - 1, columns: area.columns),
      from: first, to: today, top: 10)
    plot.drawAxes(on: &canvas)
    plot.line(points.compactMap { point in point.before.map { (point.day, $0) } }, .barDone, on: &canvas)
    plot.marks(points.compactMap { point in point.after.map { (point.day, $0) } }, mark, .limb, on: &canvas)
  }
}
