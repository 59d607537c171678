import Catalogue
public import Engine
public import Foundation
import Text

/// Comma-separated values, quoted as RFC 4180 has it.
public enum CommaSeparated {
  /// A line of cells, without its end.
  public static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") }

  /// A moment as spreadsheets read it, by the clock where the session was: `2026-11-21 07:30:00`.
  public static func time(_ date: Date, of session: SessionRecord) -> String {
    String(Timestamp(date, utcOffset: session.utcOffset).text.prefix(19)).replacing("T", with: " ")
  }

  /// A cell that no spreadsheet takes apart, or takes for a formula: the apostrophe says that it is text.
  private static func cell(_ value: String) -> String {
    // Nearly all are words and numbers, and a table of years has millions.
    if value.utf8.first.map(isLetterOrDigit) ?? true, value.utf8.allSatisfy(isHarmless) { return value }
    var safe = value.printable
    if let first = safe.first, "=+-@".contains(first), Double(safe) == nil { safe = "'" + safe }
    guard safe.contains(where: { ",\"\n\r".contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static func isHarmless(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || " -_:.".utf8.contains(byte)
  }
}
