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
    // Of a document's bytes nearly all are plain, and they are many.
    let bytes = Array(try encoder.encode(document))
    guard bytes.allSatisfy({ isPlain($0) || $0 == newline }) else {
      // What breaks the document's own lines is ASCII; everything that is unsafe stands within a string, and so within a line.
      return bytes.split(separator: newline, omittingEmptySubsequences: false).map { line in
        let text = String(decoding: line, as: UTF8.self)
        return line.allSatisfy(isPlain) ? text : escaped(text)
      }.joined(separator: "\n")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let newline = UInt8(ascii: "\n")

  private static func isPlain(_ byte: UInt8) -> Bool { (0x20..<0x7F).contains(byte) }

  private static func escaped(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    for place in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[place]
      guard text.unicodeScalars.isUnsafe(at: place) else {
        safe.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        safe += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars
      }
    }
    return String(safe)
  }
}
