import Foundation
import TestSupport
import Testing
import Text

@testable import Screen

extension Size {
  static let wide = Size(rows: 24, columns: 80)
  static let small = Size(rows: 12, columns: 40)
  static let huge = Size(rows: 60, columns: 200)
  static let large = Size(rows: 30, columns: 100)
  static let phone = Size(rows: 24, columns: 40)
}

extension String {
  /// The lines of a literal.
  var rows: [String] { split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
}

extension Canvas {
  /// What is read at the left of something that stands beside it, as one text.
  func prose(columns: Int) -> String {
    text.dropFirst().map { String($0.prefix(columns)) }.joined(separator: " ").split(separator: " ").joined(
      separator: " ")
  }

  /// The rows of a session screen without the figure: the middle from column 44 on, the rest whole.
  var besidePicture: [String] {
    let last = size.rows - 1
    return text.enumerated().map { row, line in
      row < 4 || row >= last - 6 ? line : String(line.dropFirst(44))
    }
  }

  /// How many rows of a place have a part of a large character in them: filled cells and half blocks.
  func highest(in place: Rect) -> Int {
    (place.row..<place.row + place.rows).count { row in
      (place.column..<place.column + place.columns).contains {
        ["█", "▀", "▄"].contains(self[row, $0].text)
      }
    }
  }

  /// How many columns each row really takes on a terminal.
  var widths: [Int] { (0..<size.rows).map { row($0).reduce(0) { $0 + $1.text.columns } } }
}

/// Holds a screen at 80x24 and at 40x12 to its goldens, but for the footer, which `FooterTests` has.
///
/// A golden is named after the test: `HomeScreenTests/first-80x24`. Of a session the place beside the count is left out at
/// 80x24: the figure is looked at in pictures of its own.
func expectGolden(
  _ scene: any Scene, sizes: [Size] = [.wide, .small], _ pixels: Pixels = .none, file: String = #filePath,
  function: String = #function,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let suite = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
  let test = function.prefix { $0 != "(" }
  for size in sizes {
    let canvas = scene.canvas(size, .unicode, pixels)
    var rows = canvas.text
    if let session = scene as? SessionScene, size == .wide, session.stop(.unicode) == nil {
      rows = canvas.besidePicture
    }
    rows.removeLast()
    let name = "\(suite)/\(test)-\(size.columns)x\(size.rows)"
    do {
      #expect(try rows == Golden(name, beside: file).rows(now: rows), sourceLocation: sourceLocation)
    } catch { Issue.record(error, sourceLocation: sourceLocation) }
  }
}
