/// A place on a screen.
public struct Place: Hashable, Sendable {
  /// The row, from 0 at the top.
  public let row: Int
  /// The column, from 0 at the left.
  public let column: Int

  /// A place by its row and column.
  public init(row: Int, column: Int) { (self.row, self.column) = (row, column) }
}

extension Canvas {
  /// What matters right now: the chosen line, the end of what is being typed, or else what to do, or the first line below
  /// the heading.
  ///
  /// Screen readers, magnifiers and braille displays follow the cursor, which rests there unseen.
  public var focus: Place {
    var chosen: Place?, cue: Place?, text: Place?
    for row in 0..<size.rows {
      for (column, cell) in self.row(row).enumerated() {
        switch cell.role {
        case .selected:
          // Beside the chosen line there may be a value of it that is being set.
          if cell.text == glyphs.pointer { return Place(row: row, column: column) }
          if chosen == nil { chosen = Place(row: row, column: column) }
        case .cue: if cue == nil { cue = Place(row: row, column: column) }
        default: break
        }
        if text == nil, row > 0, cell != .blank { text = Place(row: row, column: column) }
      }
    }
    return chosen ?? cue.map(typedEnd) ?? text ?? Place(row: 0, column: 0)
  }

  /// The line that begins at a place, or its end where it is being typed.
  private func typedEnd(_ place: Place) -> Place {
    let end = row(place.row).lastIndex { $0.role == .cue && $0 != .blank }
    guard let end, row(place.row)[end].text == "_" else { return place }
    return Place(row: place.row, column: end - row(place.row).startIndex)
  }
}
