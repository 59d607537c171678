import Catalogue
import CatalogueFiles
import Coach
import Foundation
import Journal
import Terminal
import Text

/// Why a command failed: a sentence for the person, and an exit status for scripts.
struct Failure: Error {
  let sentence: String
  let status: Int32

  init(_ sentence: String, _ status: ExitStatus) {
    self.sentence = sentence
    self.status = status.rawValue
  }

  /// Ended by a signal, after saving.
  init(signal: Int32) {
    sentence = ""
    status = 128 + signal
  }

  init(_ error: JournalError) { self.init(error.sentence, .journal) }

  init(_ diagnostics: Faults) { self.init(diagnostics.description, .badData) }

  init(_ error: TerminalError) {
    let term = (ProcessInfo.processInfo.environment["TERM"] ?? "").printable
    switch error {
    case .notATerminal: self.init("a full screen needs a terminal on standard input and output.", .noTerminal)
    case .termMissing:
      self.init("TERM is not set, so the terminal's type is not known; try TERM=xterm.", .noTerminal)
    case .termUnknown:
      self.init(
        "this machine has no description of the terminal type TERM=\(term); try TERM=xterm.", .noTerminal)
    case .termTooSimple:
      self.init("the terminal type TERM=\(term) can't move its cursor or clear its screen.", .noTerminal)
    case .termDamaged:
      self.init(
        "this machine's description of the terminal type TERM=\(term) is damaged; try TERM=xterm.",
        .noTerminal)
    case .noScreen(let reason):
      self.init(
        "the full screen can't be made: \(String(cString: strerror(reason))); --plain follows a session in lines.",
        .noTerminal)
    }
  }

  init(_ unanswered: Unanswered) {
    switch unanswered {
    case .signs:
      self.init(
        "nobody is there to answer about the warning signs: read `limber guide red-flags`; --cleared says that none of them applies.",
        .usage)
    case .flagged:
      self.init(
        "a warning sign applies to you: see someone first; --cleared says that you have been seen and cleared.",
        .usage)
    case .strongPain(let pain):
      self.init(
        "that is a lot of pain: rest today, or do only the gentlest routine, `limber start \(Catalogue.gentlestRoutine) --level gentle --cleared --pain \(pain)`.",
        .usage)
    }
  }

  /// Says it on standard error and leaves.
  func exit() -> Never {
    if !sentence.isEmpty { Environment.tell(sentence) }
    Foundation.exit(status)
  }
}
