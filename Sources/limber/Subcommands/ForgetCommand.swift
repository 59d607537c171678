import ArgumentParser
import Catalogue
import Coach
import Engine
import Foundation
import Journal
import Screen

/// The command `limber forget`.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Show what limber keeps of you, and delete it.",
    discussion: """
      Journal, copies, settings and the timer of breaks go; routines and exercises of your own stay. Nothing is deleted before you say yes, \
      and nothing brings it back: `limber export` before that keeps a copy.
      """)

  @Option(help: "What to leave: journal, copies, settings or timer; may be given more than once.")
  var keep: [KeptFiles] = []
  @Option(
    help: ArgumentHelp(
      "Only what is more than so many days old, sessions and what was said, out of the journal alone.",
      valueName: "days"))
  var olderThan: Int?
  @Flag(help: "Delete without asking.") var yes = false

  func validate() throws {
    guard let olderThan else { return }
    let days = 1...100_000
    guard days.contains(olderThan) else {
      throw ValidationError(Wording.Options.daysOutOfRange("--older-than", days, olderThan))
    }
    guard keep.isEmpty else { throw ValidationError(Wording.Options.exclude("--keep", "--older-than")) }
  }

  func run() throws {
    if let olderThan { return try forgetSessions(olderThan: olderThan) }
    let going = KeptFiles.allCases.filter { !keep.contains($0) && !$0.paths.isEmpty }
    guard !going.isEmpty else { return print(Wording.Forgetting.nothing) }
    if going.contains(.journal) { try refuseWhileFollowed() }
    for kind in going {
      for path in kind.paths { print(Wording.Forgetting.file(path, kind.words)) }
    }
    try ask(Wording.Forgetting.deleteAll)
    // The timer is stopped as well, and with its service what would read the rest.
    if going.contains(.timer) { _ = try UserTimer.remove() }
    for path in going.flatMap(\.paths) {
      guard unlink(path) == 0 || errno == ENOENT else {
        throw Failure(Wording.Forgetting.cannotDelete(path, String(cString: strerror(errno))), .failure)
      }
    }
    // A folder that something of one's own is left in stays.
    for path in [Environment.journalPath, Environment.configuration + "/config.yaml"] {
      rmdir(URL(fileURLWithPath: path).deletingLastPathComponent().path)
    }
    print(Wording.Forgetting.deleted)
  }

  private func forgetSessions(olderThan days: Int) throws {
    let limit = Date() - Double(days) * 86_400
    guard FileManager.default.fileExists(atPath: Environment.journalPath) else {
      return print(Wording.Forgetting.noSession)
    }
    let journal = try Environment.journal()
    let old = try journal.answer { journal throws(JournalError) in try journal.old(before: limit) }
    guard old.sessions + old.others > 0 else { return print(Wording.Forgetting.noneOlder) }
    print(Wording.Forgetting.older(old, than: days))
    for path in KeptFiles.copies.paths { print(Wording.Forgetting.copyStays(path)) }
    try ask(Wording.Forgetting.forget(old))
    _ = try journal.answer { journal throws(JournalError) in try journal.forget(before: limit) }
    print(Wording.Forgetting.forgotten(old))
  }

  /// - Throws: ``Failure`` where nobody can answer, or the answer isn't yes.
  private func ask(_ question: String) throws(Failure) {
    if yes { return }
    guard isatty(STDIN_FILENO) == 1 else {
      throw Failure(Wording.Forgetting.nobodyHere, .usage)
    }
    print(Wording.Forgetting.ask(question), terminator: " ")
    fflush(nil)
    guard readLine()?.trimmingCharacters(in: .whitespaces).lowercased() == Wording.Forgetting.yes else {
      throw Failure(Wording.Forgetting.nothingDeleted, .failure)
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
        throw Failure(Wording.Forgetting.followed, .failure)
      }
    }
  }
}

extension KeptFiles: ExpressibleByArgument {}
