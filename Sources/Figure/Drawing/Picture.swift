/// A drawing in character cells: a value.
public struct Picture: Hashable, Sendable {
  /// What a part of a cell shows, and so how it is meant to look.
  public enum Tone: UInt8, CaseIterable, Hashable, Sendable {
    /// Where the floor is shaded by what it bears.
    case shade
    /// What stands around.
    case prop
    /// The pose to come.
    case ghost
    /// Hair, and the eyes.
    case hair
    /// The body, away from the light or far.
    case far
    /// The body, in the light and near.
    case near
    /// What works, away from the light or far.
    case accentFar
    /// What works, in the light and near.
    case accent
    /// Which way it goes.
    case arrow
  }

  /// One character of it.
  public struct Cell: Hashable, Sendable {
    /// The character, one scalar as blocks, dots and plain characters are.
    public let scalar: Unicode.Scalar
    /// What its ink shows; `nil` where that is the terminal's own background, cut out of the ground.
    public let tone: Tone?
    /// What lies behind the ink; `nil` for the terminal's own background.
    public let ground: Tone?

    /// Nothing at all.
    public static let blank = Cell(scalar: " ", tone: .near, ground: nil)
  }

  /// What it is drawn with.
  public enum Style: String, CaseIterable, Hashable, Sendable {
    /// Block elements, with two tones in a cell.
    case blocks
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
