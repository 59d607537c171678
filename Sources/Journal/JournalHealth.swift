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
    do {
      self = try Self.look(at: path)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
      self = try Self.lookAtCopy(of: path)
    } catch {
      throw JournalError(opening: error, path: path)
    }
  }

  private init(damage: String?, schema: String?, sessions: Int) {
    self.damage = damage
    self.schema = schema
    self.sessions = sessions
  }

  private static func look(at path: String, readOnly: Bool = true) throws -> JournalHealth {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA trusted_schema = OFF") }
    return try DatabaseQueue(path: path, configuration: configuration).read { db in
      if let object = try ForeignObjects.first(in: db) {
        return JournalHealth(damage: "it holds \(object)", schema: nil, sessions: 0)
      }
      if try Migrations.areSuperseded(in: db) { throw JournalError.fromTheFuture(path: path) }
      let check = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? ""
      let schema = try Migrations.all.appliedMigrations(db).last
      return JournalHealth(
        damage: check == "ok" ? nil : check, schema: schema,
        sessions: schema == nil ? 0 : try Int.fetchOne(db, sql: "SELECT count(*) FROM session") ?? 0)
    }
  }

  /// Looks at a journal in which a write was cut off.
  ///
  /// The next start undoes that write from what stands beside the journal; here a copy of both shows what comes of it.
  private static func lookAtCopy(of path: String) throws(JournalError) -> JournalHealth {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      for ending in ["", "-journal"] {
        try FileManager.default.copyItem(
          atPath: path + ending, toPath: folder.path + "/journal.db" + ending)
      }
      return try look(at: folder.path + "/journal.db", readOnly: false)
    } catch {
      throw JournalError(opening: error, path: path)
    }
  }
}
