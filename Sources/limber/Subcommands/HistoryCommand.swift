import ArgumentParser
import Catalogue
import Documents
import Engine
import Journal
import Screen
import Text

/// The command `limber history`.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "All sessions, latest first.")

  @Flag(help: "As JSON.") var json = false
  @Flag(help: "As CSV, a line a session.") var csv = false

  func validate() throws {
    if json && csv { throw ValidationError(Wording.Options.exclude("--json", "--csv")) }
  }

  func run() throws {
    let sessions = try Environment.journal().answer { journal throws(JournalError) in try journal.sessions()
    }
    if json { return try printJSON(sessions.map(SessionDocument.init)) }
    if csv { return print(SessionTable.csv(sessions)) }
    if sessions.isEmpty { return print(Wording.Sessions.none) }
    let glyphs = Environment.glyphs, ids = ShortIds.of(sessions.map(\.id))
    for session in sessions {
      let id = ids[session.id].map { " \(glyphs.dot) \($0.printable)" } ?? ""
      Environment.print(session.line(glyphs) + id)
    }
  }
}
