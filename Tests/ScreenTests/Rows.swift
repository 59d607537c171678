import Screen
import Testing
import Text

extension Size {
  static let wide = Size(rows: 24, columns: 80)
  static let small = Size(rows: 12, columns: 40)
  static let huge = Size(rows: 60, columns: 200)
}

extension String {
  /// The lines of a literal.
  var rows: [String] { split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
}

extension Canvas {
  /// The rows of a session screen without the place beside the count: heading, status, bar and keys whole, the rest
  /// from column 44 on.
  var besidePicture: [String] {
    let last = size.rows - 1
    return text.enumerated().map { row, line in
      row == 0 || row >= last - 2 ? line : String(line.dropFirst(44))
    }
  }

  /// How many columns each row really takes on a terminal.
  var widths: [Int] { (0..<size.rows).map { row($0).reduce(0) { $0 + $1.text.columns } } }
}

/// Holds a session screen at 80x24, but for the place beside the count, and at 40x12 to what it should look like.
func expectSession(
  _ scene: Scene, wide: String, small: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(scene.canvas(.wide, .unicode).besidePicture == wide.rows, sourceLocation: sourceLocation)
  guard let small else { return }
  #expect(scene.canvas(.small, .unicode).text == small.rows, sourceLocation: sourceLocation)
}

/// Holds a screen at 80x24 and at 40x12 to what it should look like.
func expectPage(
  _ scene: Scene, wide: String, small: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(scene.canvas(.wide, .unicode).text == wide.rows, sourceLocation: sourceLocation)
  #expect(scene.canvas(.small, .unicode).text == small.rows, sourceLocation: sourceLocation)
}
