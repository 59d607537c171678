import ArgumentParser
import Coach
import Documents
import Journal
import Screen

/// The command `limber last`.
struct LastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "last", abstract: "The last session's summary.")

  @Flag(help: "As JSON.") var json = false

  func run() throws {
    let last = try Environment.journal().answer { journal throws(JournalError) in try journal.lastSession() }
    guard let record = last else { throw Failure(Wording.Sessions.noneToTell, .failure) }
    if json { return try printJSON(SessionDocument(record)) }
    Environment.print(Page(record, catalogue: try Environment.catalogue(), glyphs: Environment.glyphs))
  }
}
