import Text

/// A page on the screen.
enum PageView {
  static func draw(_ page: Page, from line: Int, keys: KeyMap, on canvas: inout Canvas) {
    guard let stop = page.stop else {
      let area = words(on: canvas.size), rows = page.laidOut(width: area.columns).count
      draw(page, from: line, keys: keys, in: area, on: &canvas)
      LargeLines.draw(
        [page.large, Array(page.large.prefix(1))].map { $0.map { ($0.text, $0.role) } },
        in: (area.row + rows, area.rows - rows), on: &canvas)
      return
    }
    let area = stopped(on: canvas.size), layout = StopLayout(stop, page.body, in: area)
    Heading.draw(page.title, aside: page.aside, on: &canvas)
    StopView.draw(stop, page.body, from: line, in: area, on: &canvas)
    footer(keys, lines: layout.text.count, rows: layout.place.rows, from: line, on: &canvas)
  }

  static func draw(_ page: Page, from line: Int, keys: KeyMap, in area: Rect, on canvas: inout Canvas) {
    Heading.draw(page.title, aside: page.aside, on: &canvas)
    let lines = page.laidOut(width: area.columns)
    let start = clamp(line, page: page, in: area)
    for (offset, line) in lines.dropFirst(start).prefix(area.rows).enumerated() {
      canvas.put(line, row: area.row + offset, column: area.column)
    }
    let edge = area.column + area.columns + 1
    if start > 0 { canvas.put(canvas.glyphs.up, row: area.row, column: edge, .hint) }
    if start + area.rows < lines.count {
      canvas.put(canvas.glyphs.down, row: area.row + area.rows - 1, column: edge, .hint)
    }
    footer(keys, lines: lines.count, rows: area.rows, from: start, on: &canvas)
  }

  /// The keys: what scrolls says how much more there is below, and is not offered where all of it is seen.
  private static func footer(
    _ keys: KeyMap, lines: Int, rows: Int, from line: Int, on canvas: inout Canvas
  ) {
    let below = lines - rows - max(0, line)
    var labels: [Intent: String?] = [:]
    if keys.bindings.contains(where: { $0.intent == .down && $0.label == Wording.KeyWords.scrollDown.label })
    {
      if lines <= rows { labels[.down] = .some(nil) }
      if lines > rows, below > 0 { labels[.down] = Wording.Keys.more(below) }
    }
    Footer.draw(keys, labels: labels, on: &canvas)
  }

  /// The first line to show, no further down than leaves the place full.
  static func clamp(_ line: Int, page: Page, in area: Rect) -> Int {
    max(0, min(line, page.lines(width: area.columns).count - area.rows))
  }

  /// The first line to show of a page that has the screen to itself.
  static func clamp(_ line: Int, page: Page, on size: Size) -> Int {
    guard let stop = page.stop else { return clamp(line, page: page, in: words(on: size)) }
    let layout = StopLayout(stop, page.body, in: stopped(on: size))
    return max(0, min(line, layout.text.count - layout.place.rows))
  }

  /// Where a page that stops the person stands.
  private static func stopped(on size: Size) -> Rect {
    Rect(row: 1, column: 0, rows: size.rows - 2, columns: size.columns)
  }

  /// Where the words stand; lines longer than this tire the eye.
  static func words(on size: Size) -> Rect {
    // A low pane has no row to leave clear.
    let clear = size.holds(.smallest) ? 1 : 0
    return Rect(
      row: 1 + clear, column: 1, rows: size.rows - 2 - 2 * clear, columns: min(size.columns - 4, 84))
  }
}

/// The first row of a screen.
enum Heading {
  static func draw(_ title: String, aside: String, on canvas: inout Canvas) {
    let room = canvas.size.columns - aside.columns - 4
    let fits = title.columns <= room
    canvas.put(title.cut(to: fits ? room : canvas.size.columns - 2, canvas.glyphs), row: 0, column: 1, .title)
    if fits { canvas.put(aside, row: 0, endingAt: canvas.size.columns - 1, .hint) }
  }
}
