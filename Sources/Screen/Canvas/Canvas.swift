import Text

/// A screenful of cells, drawn by the views; it knows what of it has changed since it was last shown.
public struct Canvas: Equatable, Sendable {
  /// How large it is.
  public let size: Size
  /// Which characters it may use.
  public let glyphs: Glyphs
  /// Which pictures in pixels may lie on it.
  public let pixels: Pixels
  /// Where a picture in pixels lies on it, and which; none of its cells are drawn on.
  public var pane: Pane?
  private var cells: [Cell]
  /// The stretch of each row from the first to the last cell that has changed.
  private var changes: [Range<Int>?]

  /// An empty canvas, all of it to be shown.
  public init(size: Size, glyphs: Glyphs, pixels: Pixels = .none) {
    self.size = size
    self.glyphs = glyphs
    self.pixels = pixels
    cells = Array(repeating: .blank, count: size.rows * size.columns)
    changes = (0..<size.rows).map { $0 * size.columns..<($0 + 1) * size.columns }
  }

  /// Whether two canvases look the same.
  public static func == (left: Canvas, right: Canvas) -> Bool {
    left.size == right.size && left.glyphs == right.glyphs && left.cells == right.cells
      && left.pixels == right.pixels && left.pane == right.pane
  }

  /// The cells of a row that have to be shown, as indices of ``row(_:)``.
  public func changed(in row: Int) -> Range<Int> {
    guard (0..<size.rows).contains(row) else { return 0..<0 }
    return changes[row] ?? row * size.columns..<row * size.columns
  }

  /// Takes note that it is shown as it is now.
  public mutating func keep() { for row in changes.indices { changes[row] = nil } }

  /// Takes the looks of another canvas; of one of the same size, only what differs has to be shown.
  mutating func become(_ next: Canvas) {
    let before = self
    self = next
    guard before.size == size else { return }
    changes = before.changes
    for row in 0..<size.rows {
      let places = row * size.columns..<(row + 1) * size.columns
      guard let first = places.first(where: { cells[$0] != before.cells[$0] }),
        let last = places.last(where: { cells[$0] != before.cells[$0] })
      else { continue }
      note(first..<last + 1, in: row)
    }
  }

  private mutating func note(_ places: Range<Int>, in row: Int) {
    guard let known = changes[row] else { return changes[row] = places }
    changes[row] =
      min(known.lowerBound, places.lowerBound)..<max(known.upperBound, places.upperBound)
  }

  private mutating func write(_ cell: Cell, at index: Int, in row: Int) {
    guard cells[index] != cell else { return }
    cells[index] = cell
    note(index..<index + 1, in: row)
  }

  /// The cell at a place; blank outside.
  public subscript(row: Int, column: Int) -> Cell {
    guard (0..<size.rows).contains(row), (0..<size.columns).contains(column) else { return .blank }
    return cells[row * size.columns + column]
  }

  /// One row of cells.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The rows as text, without what trails.
  public var text: [String] {
    (0..<size.rows).map { index in
      var scalars: [UInt32] = []
      for cell in row(index) { cell.append(to: &scalars) }
      return String(decoding: scalars, as: UTF32.self).trimmingEnd
    }
  }

  /// Writes a line from a place on, cut off at the edge.
  ///
  /// - Returns: The column behind the last character.
  @discardableResult
  public mutating func put(_ text: String, row: Int, column: Int, _ role: Role = .text, limit: Int = .max)
    -> Int
  {
    var column = column
    let end = min(size.columns, limit)
    guard (0..<size.rows).contains(row) else { return column }
    let text = glyphs.drawable(text)
    if text.isPlain {
      for scalar in text.unicodeScalars where column < end {
        if column >= 0 {
          unjoin(row * size.columns + column, in: row)
          write(Cell(scalar, role), at: row * size.columns + column, in: row)
        }
        column += 1
      }
      return column
    }
    for character in text {
      let width = character.columns
      guard width > 0 else { continue }
      guard column + width <= end else { break }
      if column >= 0 {
        for part in column..<column + width { unjoin(row * size.columns + part, in: row) }
        write(Cell(character, role), at: row * size.columns + column, in: row)
        for part in 1..<width { write(.behind(role), at: row * size.columns + column + part, in: row) }
      }
      column += width
    }
    return column
  }

  /// Blanks the rest of a character of several columns that is about to lose one.
  private mutating func unjoin(_ index: Int, in row: Int) {
    var first = index, end = index + 1
    while cells[first].isBehind, first > row * size.columns { first -= 1 }
    while end < (row + 1) * size.columns, cells[end].isBehind { end += 1 }
    guard end - first > 1 else { return }
    for place in first..<end where place != index { write(.blank, at: place, in: row) }
  }

  /// Writes a line that ends at a column.
  public mutating func put(_ text: String, row: Int, endingAt column: Int, _ role: Role = .text) {
    put(text, row: row, column: max(0, column - text.columns), role)
  }

  /// Writes a line in the middle of a stretch of columns.
  public mutating func put(_ text: String, row: Int, centredIn columns: Range<Int>, _ role: Role = .text) {
    let start = columns.lowerBound + max(0, (columns.count - text.columns) / 2)
    put(text, row: row, column: start, role, limit: columns.upperBound)
  }

  /// Sets one cell; nothing happens outside.
  mutating func set(
    _ scalar: Unicode.Scalar, row: Int, column: Int, _ role: Role, on ground: Role? = nil
  ) {
    guard (0..<size.rows).contains(row), (0..<size.columns).contains(column) else { return }
    unjoin(row * size.columns + column, in: row)
    write(Cell(scalar, role, on: ground), at: row * size.columns + column, in: row)
  }

  /// Makes a part blank again.
  mutating func clear(_ area: Rect) {
    let columns = max(0, area.column)..<max(0, min(size.columns, area.column + area.columns))
    for row in max(0, area.row)..<max(0, min(size.rows, area.row + area.rows)) {
      for column in columns {
        unjoin(row * size.columns + column, in: row)
        write(.blank, at: row * size.columns + column, in: row)
      }
    }
  }
}
