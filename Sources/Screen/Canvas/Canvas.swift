/// One character's place on the screen.
public struct Cell: Hashable, Sendable {
  /// The character's first scalar, kept apart because canvases are compared many times a second.
  private let scalar: Unicode.Scalar
  /// Whatever combines with it.
  private let marks: String
  /// What it is for.
  public var role: Role

  init(_ character: Character, _ role: Role) {
    let scalars = character.unicodeScalars
    scalar = scalars.first ?? " "
    marks = scalars.count > 1 ? String(String.UnicodeScalarView(scalars.dropFirst())) : ""
    self.role = role
  }

  init(_ scalar: Unicode.Scalar, _ role: Role) {
    self.scalar = scalar
    marks = ""
    self.role = role
  }

  /// What stands there; empty behind a character that is two columns wide.
  public var text: String {
    if scalar == Self.nothing { return "" }
    return marks.isEmpty ? String(scalar) : String(scalar) + marks
  }

  /// Adds what stands there to a line.
  public func append(to line: inout String) {
    guard scalar != Self.nothing else { return }
    line.unicodeScalars.append(scalar)
    line += marks
  }

  /// Whether it is the second half of a wide character.
  var isBehind: Bool { scalar == Self.nothing }

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
      let line = row(index).map(\.text).joined()
      return String(line.reversed().drop { $0 == " " }.reversed())
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
