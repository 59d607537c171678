import Text

/// Something to choose from, and the line chosen.
public struct ListScene: Scene {
  /// What can be chosen.
  public let list: ListPage
  /// The line chosen.
  public let selected: Int
  /// The keys that are read on it.
  public let keys: KeyMap

  /// A list with one line chosen.
  public init(_ list: ListPage, selected: Int, _ keys: KeyMap) {
    (self.list, self.selected, self.keys) = (list, selected, keys)
  }

  /// Draws the list, scrolled so that the chosen line is seen.
  public func draw(on canvas: inout Canvas) {
    ListView.draw(list, selected: selected, keys: keys, on: &canvas)
  }

  /// All lines with their numbers, and then the line that is chosen or has changed.
  public func told(after before: (any Scene)?, isCued: Bool, answers: [String]) -> [String] {
    if let old = before as? ListScene, keys == old.keys, list.items.map(\.name) == old.list.items.map(\.name)
    {
      return changes(since: old)
    }
    return Page(title: list.title, aside: list.aside, body: list.lead + list.foot).spoken
      + list.items.indices.map(item) + answers + (answers.isEmpty ? [list.unanswered].compactMap { $0 } : [])
  }

  /// A number, or a key.
  public var answers: [String] {
    // Where something is put together every key is told: the screen has them in its help.
    (list.items.isEmpty ? [] : [Wording.Typed.number]) + keysTold(all: addsLines)
  }

  /// The keys that choose a line by its number, its name or its id.
  public func keys(typedAs line: String, _ word: String) -> [Key]? {
    let names = list.items.map { $0.name.lowercased().split(separator: " ").joined(separator: " ") }
    let index = Int(word).map { $0 - 1 } ?? names.firstIndex { $0 == word || $0.asID == word }
    guard let index, names.indices.contains(index) else { return nil }
    return [.home] + Array(repeating: .down, count: index) + (addsLines ? [] : [.enter])
  }

  /// Whether Enter adds a line instead of opening the chosen one.
  private var addsLines: Bool { keys.intent(for: .enter) == .add }

  private func item(_ index: Int) -> String {
    let item = list.items[index]
    let facts = item.facts.split(separator: "  ").map(String.init).filter {
      $0.contains { $0.isLetter || $0.isNumber }
    }
    return "\(index + 1): " + ([item.name] + facts).joined(separator: ", ")
  }

  private func changes(since old: ListScene) -> [String] {
    let before = old.list.lead + old.list.foot
    let lead = (list.lead + list.foot).filter { !before.contains($0) }
    let isSame = selected == old.selected && list.items == old.list.items
    let lines = Page(title: "", body: lead).spoken
    guard !isSame, list.items.indices.contains(selected) else { return lines }
    // What is being set there is told with it.
    return lines + [item(selected)] + (addsLines ? [list.items[selected].about] : [])
  }
}
