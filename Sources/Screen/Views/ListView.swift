/// A list to choose from.
public struct ListPage: Hashable, Sendable {
  /// One line of it.
  public struct Item: Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// Facts, at the right.
    public var facts: String
    /// What the role of its name is when it isn't chosen.
    public var role: Role

    /// A line.
    public init(_ name: String, facts: String = "", role: Role = .text) {
      self.name = name
      self.facts = facts
      self.role = role
    }
  }

  /// The heading.
  public var title: String
  /// What follows the heading at the right edge.
  public var aside: String
  /// Lines above the list.
  public var lead: [Page.Paragraph]
  /// What can be chosen.
  public var items: [Item]

  /// A list.
  public init(title: String, aside: String = "", lead: [Page.Paragraph] = [], items: [Item]) {
    self.title = title
    self.aside = aside
    self.lead = lead
    self.items = items
  }
}

/// A list on the screen, scrolled so that the chosen line is seen.
enum ListView {
  static func draw(_ list: ListPage, selected: Int, keys: KeyMap, on canvas: inout Canvas) {
    let size = canvas.size
    Heading.draw(list.title, aside: list.aside, on: &canvas)
    let width = min(size.columns - 2, 84)
    // A short screen gives the lead's place to the list.
    let all = Page(title: "", body: list.lead).lines(width: width - 2)
    let lead = size.rows >= list.items.count + all.count + 5 || size.rows >= 20 ? all : Array(all.prefix(2))
    for (offset, line) in lead.enumerated() { canvas.put(line.text, row: 2 + offset, column: 1, line.role) }
    let top = lead.isEmpty ? 2 : 3 + lead.count
    let room = max(0, size.rows - top - 2)
    let start = max(0, min(selected - room / 2, list.items.count - room))
    for (offset, item) in list.items.dropFirst(start).prefix(room).enumerated() {
      let isSelected = start + offset == selected
      let row = top + offset
      let name = item.name.cut(to: max(8, width - 4 - item.facts.columns), canvas.glyphs)
      let nameEnd = canvas.put(
        (isSelected ? canvas.glyphs.pointer : " ") + " " + name, row: row, column: 1,
        isSelected ? .selected : item.role)
      if width - item.facts.columns > nameEnd {
        canvas.put(item.facts, row: row, endingAt: width, isSelected ? .selected : .hint)
      }
    }
    if start > 0 { canvas.put(canvas.glyphs.up, row: top, column: size.columns - 2, .hint) }
    if start + room < list.items.count {
      canvas.put(canvas.glyphs.down, row: size.rows - 3, column: size.columns - 2, .hint)
    }
    Footer.draw(keys, on: &canvas)
  }
}
