/// One character's place on the screen.
public struct Cell: Hashable, Sendable {
  /// The character's scalars: one, and at most two that combine with it; more no terminal is known to show.
  ///
  /// Plain numbers, because canvases are copied and compared many times a second.
  private let scalar: Unicode.Scalar
  private let marks: (Unicode.Scalar, Unicode.Scalar)
  /// What it is for.
  public let role: Role

  init(_ character: Character, _ role: Role) {
    var scalars = character.unicodeScalars.makeIterator()
    scalar = scalars.next() ?? " "
    marks = (scalars.next() ?? Self.nothing, scalars.next() ?? Self.nothing)
    self.role = role
  }

  init(_ scalar: Unicode.Scalar, _ role: Role) {
    self.scalar = scalar
    marks = (Self.nothing, Self.nothing)
    self.role = role
  }

  /// What stands there; empty behind a character that is two columns wide.
  public var text: String {
    var text = String.UnicodeScalarView()
    for scalar in [scalar, marks.0, marks.1] where scalar != Self.nothing { text.append(scalar) }
    return String(text)
  }

  /// Adds the scalars that stand there to those of a line.
  public func append(to line: inout [UInt32]) {
    guard scalar != Self.nothing else { return }
    line.append(scalar.value)
    if marks.0 != Self.nothing { line.append(marks.0.value) }
    if marks.1 != Self.nothing { line.append(marks.1.value) }
  }

  /// Whether two cells look the same.
  public static func == (left: Cell, right: Cell) -> Bool {
    left.scalar == right.scalar && left.role == right.role && left.marks == right.marks
  }

  /// Hashes what is seen.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(scalar)
    hasher.combine(role)
  }

  /// Whether it is the second half of a wide character.
  public var isBehind: Bool { scalar == Self.nothing }

  private static let nothing: Unicode.Scalar = "\0"
  static let blank = Cell(Unicode.Scalar(32), .text)
  static func behind(_ role: Role) -> Cell { Cell(nothing, role) }
}

/// A screenful of cells, drawn by the views and put on the terminal as a whole.
public struct Canvas: Hashable, Sendable {
  /// How large it is.
  public let size: Size
  /// Which characters it may use.
  public let glyphs: Glyphs
  private var cells: [Cell]

  /// An empty canvas.
  public init(size: Size, glyphs: Glyphs) {
    self.size = size
    self.glyphs = glyphs
    cells = Array(repeating: .blank, count: size.rows * size.columns)
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
      row(index).map(\.text).joined().trimmingEnd
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
    if text.isPlain {
      for byte in text.utf8 where column < end {
        if column >= 0 {
          unjoin(row * size.columns + column, in: row)
          cells[row * size.columns + column] = Cell(Unicode.Scalar(byte), role)
        }
        column += 1
      }
      return column
    }
    for character in glyphs.drawable(text) {
      let width = character.columns
      guard width > 0 else { continue }
      guard column + width <= end else { break }
      if column >= 0 {
        for part in column..<column + width { unjoin(row * size.columns + part, in: row) }
        cells[row * size.columns + column] = Cell(character, role)
        if width == 2 { cells[row * size.columns + column + 1] = .behind(role) }
      }
      column += width
    }
    return column
  }

  /// Blanks the other half of a wide character that is about to lose one.
  private mutating func unjoin(_ index: Int, in row: Int) {
    if cells[index].isBehind, index > row * size.columns { cells[index - 1] = .blank }
    if index + 1 < (row + 1) * size.columns, cells[index + 1].isBehind { cells[index + 1] = .blank }
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
  mutating func set(_ scalar: Unicode.Scalar, row: Int, column: Int, _ role: Role) {
    guard (0..<size.rows).contains(row), (0..<size.columns).contains(column) else { return }
    cells[row * size.columns + column] = Cell(scalar, role)
  }

  /// Makes a part blank again.
  mutating func clear(_ area: Rect) {
    let columns = max(0, area.column)..<max(0, min(size.columns, area.column + area.columns))
    for row in max(0, area.row)..<max(0, min(size.rows, area.row + area.rows)) {
      for column in columns { cells[row * size.columns + column] = .blank }
    }
  }
}
