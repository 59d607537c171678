import CTerminal
import Foundation

/// Why there is no full screen.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is no terminal.
  case notATerminal
  /// TERM is not set.
  case termMissing
  /// No description of this terminal type on the machine.
  case termUnknown
  /// It cannot move its cursor or clear its screen.
  case termTooSimple
  /// Curses does not survive the description of this terminal type.
  case termDamaged
  /// Curses can't make a screen on it, for the reason that an error number of the system gives.
  case noScreen(Int32)
}

extension TerminalError {
  init?(code: Int32) {
    switch Int(code) {
    case CT_OK: return nil
    case CT_TERM_MISSING: self = .termMissing
    case CT_TERM_UNKNOWN: self = .termUnknown
    case CT_TERM_TOO_SIMPLE: self = .termTooSimple
    case CT_TERM_DAMAGED: self = .termDamaged
    case CT_NO_SCREEN: self = .noScreen(errno)
    default: self = .notATerminal
    }
  }
}
