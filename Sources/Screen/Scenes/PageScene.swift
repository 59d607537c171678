/// Something to read, from a line on.
public struct PageScene: TextScene {
  /// What is read.
  public let page: Page
  /// The first line seen.
  public let line: Int
  /// The keys that are read on it.
  public let keys: KeyMap

  /// A page from a line on, or from where it is full.
  public init(_ page: Page, from line: Int, _ keys: KeyMap) {
    (self.page, self.line, self.keys) = (page, line, keys)
  }

  /// It scrolls in however few lines.
  public var smallest: Size { .smallestPane }

  /// Draws the page, scrolled to its line.
  public func draw(on canvas: inout Canvas) { PageView.draw(page, from: line, keys: keys, on: &canvas) }

  /// Where the words stand.
  public func words(on size: Size) -> Rect { PageView.words(on: size) }

  /// A line to scroll to, no further down than leaves the screen full.
  public func clamp(_ line: Int, on size: Size) -> Int { PageView.clamp(line, page: page, on: size) }

  /// All of the page once.
  public func told(after before: (any Scene)?, isCued: Bool, answers: [String]) -> [String] {
    if let old = before as? PageScene, old.page == page, old.keys == keys { return [] }
    // Some pages tell their keys themselves.
    return page.spoken + (keys.isToldOnPage ? page.stop?.told ?? [] : answers)
  }

  /// The keys that type a text, or that follow the link of a name.
  public func keys(typedAs line: String, _ word: String) -> [Key]? {
    guard let letters = keys.mostLetters else { return keys.followsLinks ? page.keys(following: word) : nil }
    return word.isEmpty || key(for: word) != nil ? nil : anew(line, letters: letters) + [.enter]
  }
}
