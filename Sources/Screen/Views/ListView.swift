import Text

/// A list on the screen, scrolled so that the chosen line is seen.
enum ListView {
  /// - Parameters:
  ///   - columns: How wide it may be; all of the canvas unless something stands beside it.
  ///   - top: The first row below the heading.
  static func draw(
    _ list: ListPage, selected: Int, keys: KeyMap, columns: Int = .max, from top: Int = 2,
    on canvas: inout Canvas
  ) {
    let size = Size(rows: canvas.size.rows, columns: min(columns, canvas.size.columns))
    let width = min(size.columns - 2, 84)
    let layout = ListLayout(
      list, selected: selected, width: width, from: top, rows: size.rows, canvas.glyphs)
    Heading.draw(list.title, aside: list.aside, on: &canvas)
    put(layout.lead, row: layout.leadRow, on: &canvas)
    func hasRoom(_ item: ListPage.Item) -> Bool { item.name.columns + item.facts.columns + 4 <= width }
    let isWide = !list.isTable || list.items.allSatisfy(hasRoom)
    for offset in 0..<layout.count {
      let item = list.items[layout.start + offset], row = layout.top + offset * layout.pitch
      draw(
        item, isWide && hasRoom(item) ? item.facts : item.brief,
        isSelected: layout.start + offset == selected, row: row, width: width, on: &canvas)
      if layout.pitch > 1 { canvas.put(item.detail, row: row + 1, column: 3, .hint) }
    }
    if layout.start > 0 { canvas.put(canvas.glyphs.up, row: layout.top, column: size.columns - 2, .hint) }
    if layout.start + layout.count < list.items.count {
      canvas.put(
        canvas.glyphs.down, row: layout.top + layout.count - 1, column: size.columns - 2, .hint)
    }
    put(layout.about.map { ($0, .hint) }, row: layout.aboutRow, on: &canvas)
    put(layout.foot, row: layout.footRow, on: &canvas)
    if columns >= canvas.size.columns { large(list, selected, in: layout.free, on: &canvas) }
    Footer.draw(keys, labels: list.items.isEmpty ? [.accept: nil, .up: nil] : [:], on: &canvas)
  }

  /// The chosen line, or what is asked where there is none, once more in letters that can be read from the floor.
  private static func large(
    _ list: ListPage, _ selected: Int, in free: (row: Int, rows: Int), on canvas: inout Canvas
  ) {
    guard list.items.indices.contains(selected) else {
      let asked = list.lead.first { $0.role == .key }
      return LargeLines.draw([asked.map { [($0.text, .cue)] } ?? []], in: free, on: &canvas)
    }
    let item = list.items[selected], name = (text: item.name, role: Role.cue)
    // An answer alone would say something other than what it answers.
    if let asked = list.asked {
      let answer = (text: LargeLines.pointer + item.name, role: Role.cue)
      return LargeLines.draw([[(asked, .title), answer]], in: free, on: &canvas)
    }
    LargeLines.draw([[name, (item.largeFacts, .hint)], [name]], in: free, on: &canvas)
  }

  private static func put(_ lines: [(text: String, role: Role)], row: Int, on canvas: inout Canvas) {
    for (offset, line) in lines.enumerated() {
      canvas.put(line.text, row: row + offset, column: 1, line.role)
    }
  }

  private static func draw(
    _ item: ListPage.Item, _ facts: String, isSelected: Bool, row: Int, width: Int, on canvas: inout Canvas
  ) {
    let name = item.name.cut(to: max(8, width - 4 - facts.columns), canvas.glyphs)
    let mark = isSelected ? canvas.glyphs.pointer : " "
    let end = canvas.put("\(mark) \(name)", row: row, column: 1, isSelected ? .selected : item.role)
    let room = width - end
    guard facts.columns < room else { return }
    // One bar from end to end, or the eye loses the line between its name and its facts.
    if isSelected { canvas.put(String(repeating: " ", count: room), row: row, column: end, .selected) }
    canvas.put(facts, row: row, endingAt: width, isSelected ? .selected : .hint)
  }
}
