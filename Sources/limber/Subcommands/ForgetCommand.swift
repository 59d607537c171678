import ArgumentParser
import Catalogue
import Coach
import Engine
import Foundation
import Journal
import Screen
import Text

/// The command `limber forget`.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Show what limber keeps of you, and delete it.",
    discussion: """
      Journal, copies and settings go; routines and exercises of your own stay. Nothing is deleted before you say yes, \
      and nothing brings it back: `limber export` before that keeps a copy.
      """)

  @Option(help: "What to leave: journal, copies or settings; may be given more than once.")
  var keep: [KeptFiles] = []
  @Option(
    help: ArgumentHelp(
      "Only sessions that began more than so many days ago, out of the journal alone.", valueName: "days"))
  var olderThan: Int?
  @Flag(help: "Delete without asking.") var yes = false

  func validate() throws {
    guard let olderThan else { return }
    guard (1...100_000).contains(olderThan) else {
      throw ValidationError("--older-than goes from 1 to 100000 days, not \(olderThan).")
    }
    guard keep.isEmpty else { throw ValidationError("--keep and --older-than exclude each other.") }
  }

  func run() throws {
    if let olderThan { return try forgetSessions(olderThan: olderThan) }
    let going = KeptFiles.allCases.filter { !keep.contains($0) && !$0.paths.isEmpty }
    guard !going.isEmpty else { return print("limber keeps nothing of that here.") }
    if going.contains(.journal) { try refuseWhileFollowed() }
    for kind in going {
      for path in kind.paths { print("\(path.printable): \(kind.words)") }
    }
    try ask("Delete all of this?")
    for path in going.flatMap(\.paths) {
      guard unlink(path) == 0 || errno == ENOENT else {
        throw Failure("\(path.printable) can't be deleted: \(String(cString: strerror(errno))).", .failure)
      }
    }
    // A folder that something of one's own is left in stays.
    for path in [Environment.journalPath, Environment.configuration + "/config.yaml"] {
      rmdir(URL(fileURLWithPath: path).deletingLastPathComponent().path)
    }
    print("Deleted.")
  }

  private func forgetSessions(olderThan days: Int) throws {
    let limit = Date() - Double(days) * 86_400
    guard FileManager.default.fileExists(atPath: Environment.journalPath) else {
      return print("There is no session yet.")
    }
    let journal = try Environment.journal()
    let count = try journal.answer { journal throws(JournalError) in try journal.sessionCount(before: limit) }
    let sessions = Words.count(count, "session")
    guard count > 0 else { return print("No session is older than that.") }
    print("\(sessions) began more than \(Words.count(days, "day")) ago.")
    for path in KeptFiles.copies.paths { print("\(path.printable) may hold them as well, and stays.") }
    try ask("Forget \(count == 1 ? "it" : "them")?")
    _ = try journal.answer { journal throws(JournalError) in try journal.forget(before: limit) }
    print("\(sessions) forgotten.")
  }

  /// - Throws: ``Failure`` where nobody can answer, or the answer isn't yes.
  private func ask(_ question: String) throws(Failure) {
    if yes { return }
    guard isatty(STDIN_FILENO) == 1 else {
      throw Failure(
        "nobody is here to say yes, so nothing was deleted; --yes deletes without asking.", .usage)
    }
    print("\(question) Nothing brings it back. Type yes:", terminator: " ")
    fflush(nil)
    guard readLine()?.trimmingCharacters(in: .whitespaces).lowercased() == "yes" else {
      throw Failure("nothing was deleted.", .failure)
    }
  }

  /// - Throws: ``Failure`` while another limber follows a session.
  private func refuseWhileFollowed() throws {
    // A journal that can't be read can be deleted all the same.
    guard let journal = try? Journal(path: Environment.journalPath),
      let unfinished = try? journal.unfinished()
    else { return }
    for session in unfinished {
      if case .taken = SessionClaim.ask(for: session.record.id, of: journal) {
        throw Failure("another limber is following a session; end it first.", .failure)
      }
    }
  }
}

extension KeptFiles: ExpressibleByArgument {}
