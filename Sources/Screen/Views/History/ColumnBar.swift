/// A bar that stands on the floor of a plot.
enum ColumnBar {
  /// - Parameters:
  ///   - share: How high it is, from 0 to 1 of the plot; what is not nothing is seen.
  ///   - columns: The columns that it takes, from the plot's left.
  static func draw(
    _ share: Double, _ part: RoutineBar.Part, _ columns: Range<Int>, in plot: Rect, on canvas: inout Canvas
  ) {
    let halves = min(plot.rows * 2, max(share > 0 ? 1 : 0, Int((share * Double(plot.rows * 2)).rounded())))
    // Only a filled bar ends within a row: its last half is what is left of a filled cell, or there would be a seam.
    let isFine = part == .done && canvas.glyphs.isUnicode
    let rows = isFine ? halves / 2 : max(part == .hurt ? 1 : 0, (halves + 1) / 2)
    for column in columns.lowerBound + plot.column..<columns.upperBound + plot.column {
      for row in 0..<rows { canvas.put(part, row: plot.row + plot.rows - 1 - row, column: column) }
      if isFine, halves % 2 > 0 {
        canvas.set("▀", row: plot.row + plot.rows - 1 - rows, column: column, .background, on: .barDone)
      }
    }
  }
}
