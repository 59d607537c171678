import CTerminal
import Foundation
public import Screen

/// What can be known of the terminal without taking it.
public struct TerminalLook: Sendable {
  /// What keeps its type from a full screen; `nil` for nothing.
  public let trouble: TerminalError?
  /// How many colours its type has.
  public let colours: Int
  /// How large standard output is; `nil` where it has no size.
  public let size: Size?
  /// Whether standard input is a terminal.
  public let hasInput: Bool
  /// Whether standard output is a terminal.
  public let hasOutput: Bool
  /// What the locale calls its characters, such as `UTF-8`.
  public let codeset: String
  /// The locale that stands in for the one that the environment names and that isn't installed; `nil` where it is.
  public let standIn: String?

  /// Looks, and changes nothing.
  public init() {
    var colours: Int32 = 0, rows: Int32 = 0, columns: Int32 = 0
    trouble = TerminalError(code: ct_look(&colours, &rows, &columns))
    self.colours = max(0, Int(colours))
    size = rows > 0 && columns > 0 ? Size(rows: Int(rows), columns: Int(columns)) : nil
    hasInput = isatty(STDIN_FILENO) == 1
    hasOutput = isatty(STDOUT_FILENO) == 1
    codeset = Terminal.codeset
    standIn = ct_locale().map { String(cString: $0) }
  }
}
