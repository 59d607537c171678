import Catalogue
import CatalogueFiles
import Coach
import Foundation
import Journal
import Terminal

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

  init(_ error: TerminalError) { self.init(error.sentence, .noTerminal) }

  init(_ unanswered: Unanswered) { self.init(unanswered.sentence, .usage) }

  /// Says it on standard error and leaves.
  func exit() -> Never {
    if !sentence.isEmpty { Environment.tell(sentence) }
    Foundation.exit(status)
  }
}
