import Foundation
import GRDB

/// How the journal's file is, found out without changing anything.
public struct JournalHealth: Hashable, Sendable {
  /// What SQLite's own check found, the first line of it; `nil` where all is well.
  public let damage: String?
  /// The last step of how its tables came to be, such as `v1`; `nil` in a file without any.
  public let schema: String?
  /// How many sessions it holds.
  public let sessions: Int

  /// Looks at a journal.
  ///
  /// - Throws: ``JournalError`` when it can't be opened, is damaged, or is of a later version.
  public init(path: String) throws(JournalError) {
    // Opening a pipe would wait for a writer without end.
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      throw .cannotOpen(path: path, reason: "it is no regular file")
    }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(2)
    do {
      let found = try DatabaseQueue(path: path, configuration: configuration).read { db in
        if try Migrations.all.hasBeenSuperseded(db) { throw JournalError.fromTheFuture(path: path) }
        let schema = try Migrations.all.appliedMigrations(db).last
        return (
          check: try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "",
          schema: schema,
          sessions: schema == nil ? 0 : try Int.fetchOne(db, sql: "SELECT count(*) FROM session") ?? 0
        )
      }
      damage = found.check == "ok" ? nil : found.check
      schema = found.schema
      sessions = found.sessions
    } catch {
      throw JournalError(opening: error, path: path)
    }
  }
}
