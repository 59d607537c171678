import ArgumentParser
import Journal
import Screen

/// The command `limber last`.
struct LastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "last", abstract: "The last session's summary.")

  @Flag(help: "As JSON.") var json = false

  func run() throws {
    let journal = try Surroundings.journal()
    guard let record = try Failure.catching({ () throws(JournalError) in try journal.lastSession() }) else {
      throw Failure("no session yet.", .failure)
    }
    if json { return try printJSON(SessionDocument(record)) }
    Surroundings.print(Page(record, catalogue: try Surroundings.catalogue(), glyphs: Surroundings.glyphs))
  }
}

extension Failure {
  /// What the journal answers, or the failure that it means.
  static func catching<Value>(_ read: () throws(JournalError) -> Value) throws(Failure) -> Value {
    do {
      return try read()
    } catch {
      throw Failure(error)
    }
  }
}
