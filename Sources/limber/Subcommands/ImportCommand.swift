import ArgumentParser
import Catalogue
import Coach
import Foundation
import Journal
import Screen

/// The command `limber import FILE`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in what limber export wrote.",
    discussion: """
      Sessions are known by their ids, so importing twice changes nothing. Of two forms of a session the one that \
      ended later counts, and of two amendments the later one. An answer about the warning signs counts only where a \
      sign was ticked. A faulty file changes nothing.
      """)

  @Argument(help: "The file; - is standard input.", completion: .file()) var file: String

  func run() throws {
    let data = file == "-" ? try ExchangeFile.standardInput() : try ExchangeFile(file).read()
    let archive = try ExchangeFile.archive(in: data, called: file == "-" ? Wording.Files.standardInput : file)
    let progress = Progress(of: archive.sessions.count)
    let tally = try Environment.journal().answer { journal throws(JournalError) in
      try journal.merge(archive, at: progress.tell)
    }
    progress.close()
    print(Wording.Exchange.imported(tally))
  }
}

/// How far something long is, on one line of standard error where that is a terminal.
private struct Progress {
  private let all: Int
  private let isShown: Bool

  init(of all: Int) {
    self.all = all
    isShown = all >= 1000 && isatty(STDERR_FILENO) == 1
  }

  /// Tells how much is done, now and then.
  func tell(_ done: Int) {
    if isShown, done % 250 == 0 { write("\r" + Wording.Exchange.progress(done, of: all)) }
  }

  /// Takes the line away.
  func close() { if isShown { write("\r\(String(repeating: " ", count: 40))\r") } }

  private func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
