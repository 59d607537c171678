public import Catalogue
public import Foundation
import Text

/// The text of a handout, as it comes out of a file, a mail or a clipboard.
public enum HandoutText {
  /// A sheet of paper is a twentieth of it, and what it becomes has to fit in a file of limber's.
  public static let mostBytes = 32 * 1024

  /// The lines, without the invisible signs that word processors put between letters.
  ///
  /// - Parameter name: What faults call it.
  /// - Throws: The ``Diagnostic`` of the first place that holds what no handout holds.
  public static func lines(of bytes: Data, called name: String) throws(Diagnostic) -> String {
    guard bytes.count <= mostBytes else {
      throw Diagnostic(file: name, reason: Wording.HandoutFaults.tooLarge(kibibytes: mostBytes / 1024))
    }
    guard let whole = String(validating: bytes, as: UTF8.self), !whole.unicodeScalars.contains("\0") else {
      throw Diagnostic(file: name, reason: Wording.HandoutFaults.binary)
    }
    var text = ""
    var line = 1, column = 0
    for scalar in whole.replacing("\r\n", with: "\n").unicodeScalars {
      column += 1
      if breaks.contains(scalar) {
        text.unicodeScalars.append("\n")
        (line, column) = (line + 1, 0)
      } else if scalar == "\t" || scalar.isOddSpace {
        text.unicodeScalars.append(scalar)
      } else if !harmless.contains(scalar) {
        let letter = String(scalar)
        guard letter.firstUnsafe == nil else {
          throw Diagnostic(
            file: name, line: line, column: column, reason: Wording.Diagnostics.holds(scalar.described))
        }
        text += letter
      }
    }
    return text
  }

  private static let breaks: Set<Unicode.Scalar> = [
    "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}",
  ]
  /// Soft hyphens, places where a word may break, marks of a byte order and of a direction that turn nothing around.
  private static let harmless: Set<Unicode.Scalar> = [
    "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}", "\u{200E}", "\u{200F}", "\u{61C}",
  ]
}

extension Handout {
  /// A handout with at least one exercise.
  ///
  /// - Parameter name: What faults call it.
  /// - Throws: The ``Diagnostic`` that says why it is none.
  public init(_ bytes: Data, called name: String, in catalogue: Catalogue) throws(Diagnostic) {
    self.init(try HandoutText.lines(of: bytes, called: name), in: catalogue)
    guard !entries.isEmpty else { throw Diagnostic(file: name, reason: Wording.HandoutFaults.noExercise) }
  }
}
