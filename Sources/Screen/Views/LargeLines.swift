import Text

/// What matters once more in letters that can be read from the floor, in the rows that nothing else has taken.
enum LargeLines {
  /// Letters higher than this say no more.
  private static let highest = 9
  /// What stands before the line that is chosen.
  static let pointer = "▶ "

  /// Draws the first of some forms that has room, as large as the room allows; nothing where none has.
  ///
  /// A form without a first text, or whose first has characters that large letters lack, is passed over; any other text that
  /// can't be drawn is left out of its form.
  static func draw(
    _ forms: [[(text: String, role: Role)]], in free: (row: Int, rows: Int), on canvas: inout Canvas
  ) {
    let least = canvas.glyphs.isUnicode ? 3 : 5, width = canvas.size.columns - 2
    guard free.rows > least else { return }
    for form in forms {
      guard let first = form.first, !first.text.isEmpty, BigText.holds(first.text) else { continue }
      let texts = form.filter { !$0.text.isEmpty && BigText.holds($0.text) }
      for face in BigText.faces(upTo: min(highest, free.rows - 1), canvas.glyphs) where face.rows >= least {
        let large = texts.compactMap { StopLayout.Large($0.text, face, width: width) }
        let rows = large.reduce(0) { $0 + $1.rows } + face.lead * (large.count - 1)
        guard large.count == texts.count, rows < free.rows else { continue }
        // A clear row parts two texts where there is one to spare.
        let lead = rows + large.count - 1 < free.rows ? face.lead + 1 : face.lead
        var row = free.row + 1
        for (part, text) in zip(large, texts) {
          StopView.put(part, text.role, row: row, column: 1, on: &canvas)
          row += part.rows + lead
        }
        return
      }
    }
  }
}
