import Foundation
import Text

/// JSON as limber hands it out: keys in a fixed order, and nothing in it that a terminal could obey.
///
/// What a journal from elsewhere holds may reach a terminal in a document as well as in words.
public enum SafeJSON {
  /// A document, without a line's end.
  ///
  /// - Throws: What encoding throws, as for a number that JSON doesn't have.
  public static func text(_ document: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(document), as: UTF8.self)
    var safe = String.UnicodeScalarView()
    for place in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[place]
      // What breaks the document's own lines is ASCII; everything else that is unsafe stands within a string.
      if scalar == "\n" || !text.unicodeScalars.isUnsafe(at: place) {
        safe.append(scalar)
      } else {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          safe += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars
        }
      }
    }
    return String(safe)
  }
}
