public import Engine
public import Foundation
import GRDB

/// All records, kept for good in one SQLite file.
///
/// Every write is on the disk when its method returns. Sessions are kept apart by id, exercises by place and side,
/// so that writing a thing again replaces it and never doubles it.
public final class Journal: Sendable {
  /// Where the file is.
  public let path: String
  let database: DatabaseQueue

  /// Opens the journal, and makes it where there is none yet.
  ///
  /// - Throws: ``JournalError`` when it can't be opened, is damaged, or is of a later version.
  public init(path: String) throws(JournalError) {
    self.path = path
    do {
      let folder = (path as NSString).deletingLastPathComponent
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      database = try DatabaseQueue(path: path, configuration: Self.configuration)
      let migrations = Migrations.all
      if try database.read(migrations.hasBeenSuperseded) { throw JournalError.fromTheFuture(path: path) }
      do {
        try migrations.migrate(database)
      } catch is DatabaseError {
        // Another limber that starts at the same moment may have made the tables in between; then nothing is left to do.
        try migrations.migrate(database)
      }
    } catch {
      throw Self.opening(error, path: path)
    }
  }

  /// A rollback journal with every sync there is: one file, and nothing acknowledged is lost with the power.
  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = EXTRA") }
    return configuration
  }

  static func opening(_ error: any Error, path: String) -> JournalError {
    switch error {
    case let error as JournalError: error
    case let error as DatabaseError
    where [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(error.resultCode):
      .damaged(path: path)
    case let error as DatabaseError: .cannotOpen(path: path, reason: error.message ?? "\(error.resultCode)")
    case let error as CocoaError where error.code == .fileWriteFileExists:
      .cannotOpen(path: path, reason: "a file stands where its folder should be")
    case let error as CocoaError where error.code == .fileWriteNoPermission:
      .cannotOpen(path: path, reason: "permission denied")
    default: .cannotOpen(path: path, reason: "its folder can't be made")
    }
  }

  // MARK: Writing

  /// Writes a session as it stands: when it begins, each time something in it is done, and when it ends.
  ///
  /// - Parameter changed: The exercises to write; all of the session's where nothing is said.
  /// - Throws: ``JournalError/cannotWrite(path:reason:)``.
  public func save(_ session: SessionRecord, changed: [ExerciseRecord]? = nil) throws(JournalError) {
    try write { db in
      try SessionRow.upsert(session, db)
      for exercise in changed ?? session.exercises { try ExerciseRow.upsert(exercise, of: session.id, db) }
    }
  }

  /// Writes down what the person said about the red flags.
  ///
  /// - Throws: ``JournalError/cannotWrite(path:reason:)``.
  public func save(_ clearance: Clearance, at date: Date) throws(JournalError) {
    try write { db in
      try db.execute(
        sql: "INSERT INTO clearance (at_ms, answer) VALUES (?, ?)",
        arguments: [date.milliseconds, clearance.rawValue])
    }
  }

  private func write(_ updates: (Database) throws -> Void) throws(JournalError) {
    do {
      try database.write(updates)
    } catch {
      let reason = (error as? DatabaseError)?.message ?? "\(error)"
      throw .cannotWrite(path: path, reason: reason)
    }
  }

  // MARK: Reading

  /// The latest session; `nil` before the first.
  ///
  /// - Throws: ``JournalError``.
  public func lastSession() throws(JournalError) -> SessionRecord? {
    try sessions(limit: 1).first
  }

  /// The sessions, latest first.
  ///
  /// - Throws: ``JournalError``.
  public func sessions(limit: Int = .max) throws(JournalError) -> [SessionRecord] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM session ORDER BY started_ms DESC, rowid DESC LIMIT ?", arguments: [limit]
      ).map { row in
        let exercises = try Row.fetchAll(
          db, sql: "SELECT * FROM exercise WHERE session_id = ? ORDER BY place, slot, side DESC",
          arguments: [row["id"] as String])
        return SessionRow.record(row, exercises: exercises.map(ExerciseRow.record))
      }
    }
  }

  /// What the person last said about the red flags; `nil` when never asked.
  ///
  /// - Throws: ``JournalError``.
  public func clearance() throws(JournalError) -> Clearance? {
    try read { db in
      try String.fetchOne(db, sql: "SELECT answer FROM clearance ORDER BY rowid DESC LIMIT 1")
        .flatMap(Clearance.init)
    }
  }

  /// The exercises that hurt the last time they were met, with when that was.
  ///
  /// - Throws: ``JournalError``.
  public func hurtLastTime() throws(JournalError) -> [String: Date] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT e.exercise, max(s.started_ms) AS started_ms
          FROM exercise e JOIN session s ON s.id = e.session_id
          WHERE e.status = 'hurt' AND NOT s.rehearsal AND NOT EXISTS (
            SELECT 1 FROM exercise later JOIN session t ON t.id = later.session_id
            WHERE later.exercise = e.exercise AND later.status IN ('done', 'partial')
              AND NOT t.rehearsal AND t.started_ms > s.started_ms)
          GROUP BY e.exercise
          """)
      return Dictionary(
        uniqueKeysWithValues: rows.map { ($0["exercise"] as String, Date(milliseconds: $0["started_ms"])) })
    }
  }

  private func read<Value>(_ query: (Database) throws -> Value) throws(JournalError) -> Value {
    do {
      return try database.read(query)
    } catch {
      throw Self.opening(error, path: path)
    }
  }
}

/// What a person said about the red flags.
public enum Clearance: String, CaseIterable, Hashable, Sendable {
  /// None of them holds.
  case clear
  /// One does.
  case flagged
  /// One did, and a professional has cleared the person since.
  case cleared

  /// Whether a session may begin.
  public var allowsSessions: Bool { self != .flagged }
}
