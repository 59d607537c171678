/// Where something stands that has an exercise beside it, and where that stands.
///
/// Side by side on a wide screen. On a narrow one a list has all of it, and a text stands below the figure while there are
/// rows for both.
struct BesideLayout {
  /// Where the list or the text stands.
  let main: Rect
  /// Where the figure stands; no rows for none.
  let figure: Rect
  /// Where its name stands, if exercises take turns.
  let name: Rect
  /// Where the words below it stand.
  let words: Rect
  /// Those words, as far as they have room.
  let lines: [(text: String, role: Role)]
  /// Whether they are cut off.
  let isCut: Bool

  private static let leastColumns = 70
  /// From so many rows on there is room for a figure above a text.
  private static let leastRows = 18
  /// Rows above a text on a narrow screen.
  private static let above = 8
  /// Text and lists wider than this tire the eye.
  private static let widest = 86
  /// A figure that exercises take turns with has so many rows before the words have any.
  private static let turning = 8
  /// Where there are fewer rows than this the words come first all the same.
  private static let roomy = 12

  /// - Parameters:
  ///   - preview: The exercise.
  ///   - paragraphs: What stands below its figure.
  ///   - page: The text that it stands beside; `nil` for a list.
  init(_ preview: Preview?, _ paragraphs: [Page.Paragraph] = [], beside page: Page? = nil, on size: Size) {
    let takesTurns = preview?.left != nil, named = takesTurns ? 1 : 0, hasFigure = preview?.figure != nil
    guard size.columns >= Self.leastColumns, hasFigure || page == nil else {
      let isAbove = page != nil && hasFigure && size.rows >= Self.leastRows
      let rows = isAbove ? Self.above : 0
      let text = PageView.words(on: size)
      main = Rect(row: text.row + rows, column: 1, rows: text.rows - rows, columns: text.columns)
      figure = Rect(row: 1, column: 1, rows: max(0, rows - named), columns: size.columns - 2)
      name = Rect(row: rows, column: 1, rows: rows > 0 ? named : 0, columns: size.columns - 2)
      words = Rect(row: 0, column: 0, rows: 0, columns: 0)
      (lines, isCut) = ([], false)
      return
    }
    let column = min(size.columns - size.columns * 2 / 5 - 1, Self.widest)
    let columns = size.columns - column - 1
    let height = size.rows - 4
    main = Rect(row: 2, column: 1, rows: height, columns: column - 3)
    let parts = paragraphs.map { paragraph in
      Page(title: "", body: [paragraph]).lines(width: min(columns, Self.widest))
    }
    let all = parts.flatMap { $0 }
    // What can be read over gives way to the figure, and where exercises take turns everything does.
    let needed = zip(paragraphs, parts).reduce(0) { $0 + ($1.0.role == .hint ? 0 : $1.1.count) }
    // Below the figure a row stays clear, or has its name.
    let free = height - 1 - needed
    let least = takesTurns && height >= Self.roomy ? Self.turning : 0
    let rows = min(max(least, free), height - 1, columns * 2 / 5)
    let isShown = hasFigure && rows >= FigureView.smallest.rows
    figure = Rect(row: 2, column: column, rows: isShown ? rows : 0, columns: columns)
    name = Rect(row: 2 + figure.rows, column: column, rows: isShown ? named : 0, columns: columns)
    let taken = isShown ? rows + 1 : 0, rest = max(0, height - taken)
    let clear = name.rows > 0 && all.count < rest ? 1 : 0
    words = Rect(row: 2 + taken + clear, column: column, rows: rest - clear, columns: columns)
    lines = Array(all.prefix(words.rows))
    let ends = parts.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    let left = all.dropFirst(lines.count)
    isCut = left.contains { $0.role != .hint } || !left.isEmpty && !ends.contains(lines.count)
  }
}
