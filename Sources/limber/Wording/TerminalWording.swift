import Catalogue
import Coach
import Foundation
import Terminal
import Text

extension TerminalError {
  /// What is wrong with the terminal, and what may help.
  var sentence: String {
    let term = (Environment.variables["TERM"] ?? "").printable
    return switch self {
    case .notATerminal: "a full screen needs a terminal on standard input and output."
    case .termMissing: "TERM is not set, so the terminal's type is not known; try TERM=xterm."
    case .termUnknown: "this machine has no description of the terminal type TERM=\(term); try TERM=xterm."
    case .termTooSimple: "the terminal type TERM=\(term) can't move its cursor or clear its screen."
    case .termDamaged:
      "this machine's description of the terminal type TERM=\(term) is damaged; try TERM=xterm."
    case .noScreen(let reason):
      "the full screen can't be made: \(String(cString: strerror(reason))); --plain follows a session in lines."
    }
  }
}

extension Unanswered {
  /// What had to be answered, and how it can be.
  var sentence: String {
    switch self {
    case .signs:
      "nobody is there to answer about the warning signs: read `limber guide red-flags`; --cleared says that none of them applies."
    case .flagged:
      "a warning sign applies to you: see someone first; --cleared says that you have been seen and cleared."
    case .strongPain(let pain):
      "that is a lot of pain: rest today, or do only the gentlest routine, `limber start \(Catalogue.gentlestRoutine) --level gentle --cleared --pain \(pain)`."
    case .breaks:
      "nobody is there to answer when a break rings; `limber breaks on` has a timer send notifications."
    }
  }
}

extension Wording {
  /// What is told on standard error, and how it is told.
  enum Told {
    static func line(_ sentence: String) -> String { "limber: \(sentence)" }
    static func leftOut(_ files: String) -> String { "left out: \(files)" }
    static func inLines(_ why: String) -> String { "\(why) Plain lines take its place." }
    static func cannotPrint(_ why: String) -> String { "standard output can't be written: \(why)." }
    static let noExercises =
      "its exercises are missing: they belong in share/limber beside bin/limber."
    /// Where what could not be written to the journal is now.
    static func unwritten(isPrinted: Bool) -> String {
      isPrinted
        ? "What isn't written stands above as JSON, for `limber import`."
        : "What isn't written could not be printed either."
    }
  }
}
