/// A part of a sheet that no page break cuts.
struct SheetItem: Sendable {
  /// What stands in it, from its own upper left corner.
  private(set) var pieces: [SheetPage.Piece] = []
  /// How high it is, in points.
  private(set) var height = 0.0
  /// Whether the next one begins on the same page.
  var keepsWithNext = false

  /// Adds room below.
  mutating func space(_ points: Double) { height += points }

  /// Adds a thing that takes no room in the column.
  mutating func place(_ piece: SheetPage.Piece) { pieces.append(piece) }

  /// Adds a text below, in lines that fit a width, with a mark before the first.
  mutating func text(
    _ words: String, _ lettering: Lettering, x: Double = 0, width: Double, mark: String? = nil
  ) {
    let indent = mark == nil ? 0 : lettering.size * 1.55
    if let mark {
      pieces.append(
        .text(mark, Lettering(lettering.size, bold: true), x: x, y: height + lettering.ascent))
    }
    for line in lettering.lines(of: words, fitting: width - indent) {
      pieces.append(.text(line, lettering, x: x + indent, y: height + lettering.ascent))
      height += lettering.lineHeight
    }
  }

  /// Adds other items side by side.
  mutating func columns(_ items: [(x: Double, item: SheetItem)]) {
    for (x, item) in items { pieces += item.pieces.map { $0.moved(right: x, down: height) } }
    height += items.map(\.item.height).max() ?? 0
  }

  /// Draws a border around all that is in it, with some room on each side.
  func boxed(width: Double, margin: Double) -> SheetItem {
    var boxed = SheetItem()
    boxed.height = height + 2 * margin
    boxed.pieces =
      pieces.map { $0.moved(right: margin, down: margin) }
      + [.box(x: 0, y: 0, width: width, height: boxed.height)]
    return boxed
  }

  /// The same without what lies below a height, and an ellipsis that says so; as it is where nothing does.
  func cut(to limit: Double, _ lettering: Lettering) -> SheetItem {
    guard height > limit else { return self }
    var cut = self
    cut.height = limit
    let room = limit - lettering.lineHeight
    cut.pieces = pieces.filter { $0.frame.bottom <= room }
    let left = cut.pieces.map(\.frame.left).max() ?? 0
    cut.pieces.append(.text("…", lettering, x: left, y: room + lettering.ascent))
    return cut
  }
}
