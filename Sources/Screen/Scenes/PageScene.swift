/// Something to read, from a line on.
public struct PageScene: TextScene {
  /// What is read.
  public let page: Page
  /// The first line seen.
  public let line: Int
  public let keys: KeyMap

  /// A page from a line on, or from where it is full.
  public init(_ page: Page, from line: Int, _ keys: KeyMap) {
    (self.page, self.line, self.keys) = (page, line, keys)
  }

  public func draw(on canvas: inout Canvas) { PageView.draw(page, from: line, keys: keys, on: &canvas) }

  public func words(on size: Size) -> Rect { PageView.words(on: size) }

  public func clamp(_ line: Int, on size: Size) -> Int { PageView.clamp(line, page: page, on: size) }

  public func told(after before: (any Scene)?, isCued: Bool, answers: [String]) -> [String] {
    if let old = before as? PageScene, old.page == page, old.keys == keys { return [] }
    // Some pages tell their keys themselves.
    return page.spoken + (keys.isToldOnPage ? page.stop?.told ?? [] : answers)
  }

  public func keys(typedAs line: String, _ word: String) -> [Key]? {
    guard let letters = keys.mostLetters else { return keys.followsLinks ? page.keys(following: word) : nil }
    return word.isEmpty || key(for: word) != nil ? nil : anew(line, letters: letters) + [.enter]
  }
}
