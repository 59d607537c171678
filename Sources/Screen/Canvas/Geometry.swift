/// Rows and columns of cells.
public struct Size: Hashable, Sendable {
  /// Rows, from the top.
  public var rows: Int
  /// Columns, from the left.
  public var columns: Int

  /// A size; negative parts count as none.
  public init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}

/// A part of the screen.
public struct Rect: Hashable, Sendable {
  /// The first row.
  public var row: Int
  /// The first column.
  public var column: Int
  /// How large it is.
  public var size: Size

  /// A part of the screen.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    size = Size(rows: rows, columns: columns)
  }

  /// How many rows it has.
  public var rows: Int { size.rows }
  /// How many columns it has.
  public var columns: Int { size.columns }
}
