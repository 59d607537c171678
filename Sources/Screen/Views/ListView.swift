import Text

/// A list to choose from.
public struct ListPage: Hashable, Sendable {
  /// One line of it.
  public struct Item: Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// Facts, at the right.
    public var facts: String
    /// The one fact that stays where there is no room for all.
    public var brief: String
    /// What the role of its name is when it isn't chosen.
    public var role: Role
    /// What there is to say about it while it is chosen, below the list.
    public var about: String

    /// A line.
    public init(
      _ name: String, facts: String = "", brief: String? = nil, role: Role = .text, about: String = ""
    ) {
      self.name = name
      self.facts = facts
      self.brief = brief ?? facts
      self.role = role
      self.about = about
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
  /// Whether its facts are a table: all of them in each line, or in none.
  public var isTable: Bool
  /// What is told instead of the keys where nobody can press any.
  public var unanswered: String?

  /// A list.
  public init(
    title: String, aside: String = "", lead: [Page.Paragraph] = [], items: [Item], isTable: Bool = false
  ) {
    self.title = title
    self.aside = aside
    self.lead = lead
    self.items = items
    self.isTable = isTable
  }
}

extension ListPage {
  /// As much of the lead as leaves a low screen to the list: its first two paragraphs and its last.
  fileprivate var shortLead: [Page.Paragraph] { lead.count > 3 ? lead.prefix(2) + lead.suffix(1) : lead }
}

/// A list on the screen, scrolled so that the chosen line is seen.
enum ListView {
  /// - Parameter columns: How wide it may be; all of the canvas unless something stands beside it.
  static func draw(
    _ list: ListPage, selected: Int, keys: KeyMap, columns: Int = .max, on canvas: inout Canvas
  ) {
    let size = Size(rows: canvas.size.rows, columns: min(columns, canvas.size.columns))
    Heading.draw(list.title, aside: list.aside, on: &canvas)
    let width = min(size.columns - 2, 84)
    // A low screen gives the lead's place to the list: a line a paragraph.
    let all = Page(title: "", body: list.lead).lines(width: width - 2)
    let isLow = size.rows < 20 && size.rows < list.items.count + all.count + 5
    let lead =
      isLow
      ? list.shortLead.map {
        (
          text: ($0.mark.isEmpty ? $0.text : "\($0.mark) \($0.text)").cut(to: width - 2, canvas.glyphs),
          role: $0.role
        )
      } : all
    for (offset, line) in lead.enumerated() { canvas.put(line.text, row: 2 + offset, column: 1, line.role) }
    let top = lead.isEmpty ? 2 : 3 + lead.count
    let foot = foot(of: list, width: width - 2)
    let room = max(0, size.rows - top - 2 - foot)
    let start = max(0, min(selected - room / 2, list.items.count - room))
    func hasRoom(_ item: ListPage.Item) -> Bool { item.name.columns + item.facts.columns + 5 <= width }
    let isWide = !list.isTable || list.items.allSatisfy(hasRoom)
    for (offset, item) in list.items.dropFirst(start).prefix(room).enumerated() {
      let isSelected = start + offset == selected
      let row = top + offset
      let facts = isWide && hasRoom(item) ? item.facts : item.brief
      let name = item.name.cut(to: max(8, width - 4 - facts.columns), canvas.glyphs)
      let nameEnd = canvas.put(
        (isSelected ? canvas.glyphs.pointer : " ") + " " + name, row: row, column: 1,
        isSelected ? .selected : item.role)
      if width - facts.columns > nameEnd {
        canvas.put(facts, row: row, endingAt: width, isSelected ? .selected : .hint)
      }
    }
    if start > 0 { canvas.put(canvas.glyphs.up, row: top, column: size.columns - 2, .hint) }
    if start + room < list.items.count {
      canvas.put(canvas.glyphs.down, row: top + room - 1, column: size.columns - 2, .hint)
    }
    if foot > 0, list.items.indices.contains(selected) {
      let row = top + min(room, list.items.count) + 1
      for (offset, line) in list.items[selected].about.wrapped(to: width - 2).enumerated() {
        canvas.put(line, row: row + offset, column: 1, .hint)
      }
    }
    Footer.draw(keys, labels: list.items.isEmpty ? [.accept: nil, .up: nil] : [:], on: &canvas)
  }

  /// The rows below the list, the same whichever line is chosen: an empty one, and the longest that is said about any.
  private static func foot(of list: ListPage, width: Int) -> Int {
    let longest = list.items.filter { !$0.about.isEmpty }.map { $0.about.wrapped(to: width).count }.max()
    return longest.map { $0 + 1 } ?? 0
  }
}
