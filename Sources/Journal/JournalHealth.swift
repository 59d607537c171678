public import Foundation
import GRDB

/// How the journal's file is, found out without changing anything.
public struct JournalHealth: Hashable, Sendable {
  /// What SQLite's own check found, the first line of it; `nil` where all is well.
  public let damage: String?
  /// The last step of how its tables came to be, such as `v1`; `nil` in a file without any.
  public let schema: String?
  /// How many sessions it holds.
  public let sessions: Int
  /// How many of its entries limber never wrote; 0 where the schema is an older one.
  public let damagedRows: Int
  /// How many of its sessions began more than a day ahead of this machine's clock.
  public let sessionsAhead: Int

  /// Looks at a journal.
  ///
  /// - Parameter now: What this machine's clock says.
  /// - Throws: ``JournalError`` when it can't be opened, is damaged, or is of a later version.
  public init(path: String, at now: Date = Date()) throws(JournalError) {
    // Opening a pipe would wait for a writer without end.
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      throw .cannotOpen(path: path, reason: Wording.Opening.notRegular)
    }
    do {
      try JournalFile.refuseOtherNames(beside: path)
    } catch {
      self.init(damage: Wording.Damage.otherName)
      return
    }
    do {
      // One that is written ahead of would get companions by being looked at.
      self = try Self.isWrittenAhead(path) ? Self.lookAtCopy(of: path, now) : Self.look(at: path, now)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
      self = try Self.lookAtCopy(of: path, now)
    } catch {
      throw JournalError(opening: error, path: path)
    }
  }

  /// Whether a file is in SQLite's mode of writing ahead, which limber never uses.
  private static func isWrittenAhead(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var version: UInt8 = 0
    return pread(descriptor, &version, 1, 18) == 1 && version == 2
  }

  private init(
    damage: String?, schema: String? = nil, sessions: Int = 0, damagedRows: Int = 0, sessionsAhead: Int = 0
  ) {
    self.damage = damage
    self.schema = schema
    self.sessions = sessions
    self.damagedRows = damagedRows
    self.sessionsAhead = sessionsAhead
  }

  private static func look(at path: String, _ now: Date, readOnly: Bool = true) throws -> JournalHealth {
    let watch = QueryWatch()
    var configuration = Configuration.guarded(by: watch)
    configuration.readonly = readOnly
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    return try watch.watch { try queue.read { try look(into: $0, of: path, now) } }
  }

  private static func look(into db: Database, of path: String, _ now: Date) throws -> JournalHealth {
    if let object = try ForeignObjects.first(in: db) {
      return JournalHealth(damage: Wording.Damage.holds(object))
    }
    if try Migrations.areSuperseded(in: db) { throw JournalError.fromTheFuture(path: path) }
    let check = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? ""
    let migrator = Migrations.all
    guard check == "ok" else { return JournalHealth(damage: check) }
    guard let schema = try migrator.appliedMigrations(db).last else { return JournalHealth(damage: nil) }
    return JournalHealth(
      damage: nil, schema: schema, sessions: try Int.fetchOne(db, sql: "SELECT count(*) FROM session") ?? 0,
      damagedRows: schema == migrator.migrations.last ? try DamagedRows.count(in: db) : 0,
      sessionsAhead: try Int.fetchOne(
        db, sql: "SELECT count(*) FROM session WHERE started_ms > ?",
        arguments: [(now + 86_400).milliseconds]) ?? 0)
  }

  /// Looks at a journal in which a write was cut off.
  ///
  /// The next start undoes that write from what stands beside the journal; here a copy of both shows what comes of it.
  private static func lookAtCopy(of path: String, _ now: Date) throws(JournalError) -> JournalHealth {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      for ending in ["", "-journal", "-wal"] where access(path + ending, F_OK) == 0 {
        try FileManager.default.copyItem(
          atPath: path + ending, toPath: folder.path + "/journal.db" + ending)
      }
      return try look(at: folder.path + "/journal.db", now, readOnly: false)
    } catch {
      throw JournalError(opening: error, path: path)
    }
  }
}
