/// A drawing in character cells: a value.
public struct Picture: Hashable, Sendable {
  /// How a cell is meant to look.
  public enum Tone: Int, Hashable, Sendable {
    /// The floor and what stands around.
    case faint
    /// The body.
    case normal
    /// The limbs at work.
    case accent
  }

  /// One character of it.
  public struct Cell: Hashable, Sendable {
    /// The character, one scalar as dots and plain characters are.
    public let scalar: Unicode.Scalar
    /// How it is meant to look.
    public let tone: Tone

    static let blank = Cell(scalar: " ", tone: .normal)
  }

  /// What it is drawn with.
  public enum Style: String, CaseIterable, Hashable, Sendable {
    /// Braille characters, eight dots each.
    case braille
    /// Plain ASCII characters.
    case plain
  }

  /// Its cells, row by row.
  public let rows: [[Cell]]

  /// The rows as text, without the spaces at their ends.
  public var lines: [String] {
    rows.map { row in
      let end = row.lastIndex { $0.scalar != " " } ?? -1
      return String(String.UnicodeScalarView(row.prefix(end + 1).map(\.scalar)))
    }
  }
}
