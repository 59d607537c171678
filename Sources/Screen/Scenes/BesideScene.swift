/// A list with an exercise beside it, its figure in motion.
public struct BesideScene: Scene {
  /// The list; what it says about the chosen line is for screens without room beside it.
  public let list: ListPage
  /// The line chosen.
  public let selected: Int
  /// The keys that are read on it.
  public let keys: KeyMap
  private let preview: Preview?
  private let words: [Page.Paragraph]

  /// A list with one line chosen.
  ///
  /// - Parameters:
  ///   - preview: The exercise beside it; `nil` where there is none to show.
  ///   - words: What stands below its figure.
  public init(
    _ list: ListPage, selected: Int, _ keys: KeyMap, preview: Preview?, words: [Page.Paragraph] = []
  ) {
    (self.list, self.selected, self.keys) = (list, selected, keys)
    (self.preview, self.words) = (preview, words)
  }

  /// Draws the list at the left and the exercise at the right, or the list alone.
  public func draw(on canvas: inout Canvas) {
    let size = canvas.size, layout = layout(on: size)
    let isAlone = layout.words.columns == 0 || preview == nil && words.isEmpty
    var list = list
    if !isAlone { for index in list.items.indices { list.items[index].about = "" } }
    ListView.draw(
      list, selected: selected, keys: keys, columns: isAlone ? .max : layout.main.columns + 2,
      from: size.rows < 16 ? 1 : 2, on: &canvas)
    BesideView.draw(preview, layout, on: &canvas)
  }

  /// The time until another picture of the figure; `nil` where it stands still or has no room.
  public func stay(on size: Size, _ pixels: Pixels) -> Duration? {
    preview?.stays(in: layout(on: size).figure.size, pixels)
  }

  /// The list alone, without the headings between its lines, so that its numbers are those of the exercises.
  public var inWords: any Scene {
    let all = list.items, places = all.indices.filter { all[$0].role != .title }
    var list = list
    list.items = places.map { all[$0] }
    return ListScene(list, selected: places.firstIndex(of: selected) ?? 0, keys)
  }

  private func layout(on size: Size) -> BesideLayout { BesideLayout(preview, words, on: size) }
}
