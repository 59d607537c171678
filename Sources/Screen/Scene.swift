/// Everything a screen can show.
public enum Scene: Sendable {
  /// Something to choose from, and the line chosen.
  case list(ListPage, selected: Int, KeyMap)
  /// Something to read, from a line on.
  case page(Page, from: Int, KeyMap)
  /// The pain scale.
  case pain(question: String, value: Int?)
  /// The session.
  case session(SessionScene)

  /// The smallest screen that holds a scene.
  public static let smallest = Size(rows: 12, columns: 40)

  /// Draws it; on a screen too small for it, one line that says so.
  public func canvas(_ size: Size, _ glyphs: Glyphs) -> Canvas {
    var canvas = Canvas(size: size, glyphs: glyphs)
    guard size.rows >= Self.smallest.rows, size.columns >= Self.smallest.columns else {
      let need =
        "limber needs \(Self.smallest.columns)x\(Self.smallest.rows), this is \(size.columns)x\(size.rows)"
      canvas.put(need, row: size.rows / 2, column: 0)
      return canvas
    }
    switch self {
    case .list(let list, let selected, let keys):
      ListView.draw(list, selected: selected, keys: keys, on: &canvas)
    case .page(let page, let line, let keys): PageView.draw(page, from: line, keys: keys, on: &canvas)
    case .pain(let question, let value): PainView.draw(question, value: value, on: &canvas)
    case .session(let scene): SessionView.draw(scene, on: &canvas)
    }
    return canvas
  }

  /// The line a page can be scrolled to at most, or nothing to clamp.
  public static func clamp(_ line: Int, of page: Page, on size: Size) -> Int {
    PageView.clamp(line, page: page, size: size)
  }

  /// How long its picture stays as it is, as far as a figure in it moves; `nil` where none does.
  public func stays(on size: Size) -> Duration? {
    guard case .session(let scene) = self, scene.question == nil,
      size.rows >= Self.smallest.rows, size.columns >= Self.smallest.columns
    else { return nil }
    return FigureView.stays(scene, in: SessionView.Parts(size).figure.size)
  }

  /// How many steps the breath's bar shows.
  public static var breathCells: Int { BreathBar.cells }
}
