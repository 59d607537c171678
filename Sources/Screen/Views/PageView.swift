/// A page on the screen.
enum PageView {
  /// Rows that heading and footer take.
  static let frame = 4

  static func draw(_ page: Page, from line: Int, keys: KeyMap, on canvas: inout Canvas) {
    let size = canvas.size
    Heading.draw(page.title, aside: page.aside, on: &canvas)
    let lines = page.lines(width: width(size))
    let room = max(0, size.rows - frame)
    let start = clamp(line, page: page, size: size)
    for (offset, line) in lines.dropFirst(start).prefix(room).enumerated() {
      canvas.put(line.text, row: 2 + offset, column: 1, line.role, limit: size.columns - 1)
    }
    if start > 0 { canvas.put(canvas.glyphs.up, row: 2, column: size.columns - 2, .hint) }
    if start + room < lines.count {
      canvas.put(canvas.glyphs.down, row: size.rows - 3, column: size.columns - 2, .hint)
    }
    Footer.draw(keys, on: &canvas)
  }

  /// The first line to show, no further down than leaves the screen full.
  static func clamp(_ line: Int, page: Page, size: Size) -> Int {
    max(0, min(line, page.lines(width: width(size)).count - max(0, size.rows - frame)))
  }

  /// Lines longer than this tire the eye.
  private static func width(_ size: Size) -> Int { min(size.columns - 4, 84) }
}

/// The first row of a screen.
enum Heading {
  static func draw(_ title: String, aside: String, on canvas: inout Canvas) {
    let room = canvas.size.columns - aside.columns - 4
    canvas.put(title.cut(to: max(8, room), canvas.glyphs), row: 0, column: 1, .title)
    if room >= title.columns { canvas.put(aside, row: 0, endingAt: canvas.size.columns - 1, .hint) }
  }
}
