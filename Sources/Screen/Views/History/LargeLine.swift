/// The one thing that a screen of the history says, in large letters where there is room for them.
enum LargeLine {
  /// How much of the room that is left it takes at most.
  private static let highest = 9

  /// - Parameter rest: The rows that the rest takes at least.
  /// - Returns: The rows that are taken, a clear one below among them.
  static func draw(
    _ text: String, _ role: Role, leaving rest: Int, in area: Rect, on canvas: inout Canvas
  ) -> Int {
    let size = Size(
      rows: min(highest, (area.rows - rest - 1) / 2 + 1, area.rows - rest - 1), columns: area.columns)
    guard size.rows >= 3, let face = BigText.face(for: [text], in: size, canvas.glyphs), face.rows >= 3 else {
      return 0
    }
    StopView.put([text], face, role, row: area.row, column: area.column, on: &canvas)
    return face.rows + 1
  }
}

extension Rect {
  /// What is left below some rows.
  func below(_ rows: Int) -> Rect {
    Rect(row: row + rows, column: column, rows: max(0, self.rows - rows), columns: columns)
  }
}
