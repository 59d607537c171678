public import Engine
import Foundation
import GRDB

/// A session whose end was never written.
public struct ResumableSession: Hashable, Sendable {
  /// What was kept of it.
  public let record: SessionRecord
  /// How it came to be as it was; `nil` when that can't be read any more.
  public let log: SessionLog?

  /// A session left behind, with what it takes to go on with it.
  public init(record: SessionRecord, log: SessionLog?) {
    self.record = record
    self.log = log
  }
}

extension Journal {
  /// The sessions that were left behind, or that another limber follows right now; latest first.
  ///
  /// - Throws: ``JournalError``.
  public func unfinished() throws(JournalError) -> [ResumableSession] {
    try read(ResumableRow.fetchAll)
  }
}

/// The row of a session under way, and those of what was done to it.
enum ResumableRow {
  /// Writes what is new of a log; removes it when there is none any more.
  static func update(_ log: SessionLog?, of session: String, _ db: Database) throws {
    guard let log else {
      try db.execute(sql: "DELETE FROM unfinished WHERE session_id = ?", arguments: [session])
      return
    }
    let seen = log.seen.nanoseconds
    try db.execute(
      sql: "UPDATE unfinished SET seen_ns = ? WHERE session_id = ?", arguments: [seen, session])
    if db.changesCount == 0 {
      let outline = String(decoding: try JSONEncoder().encode(log.outline), as: UTF8.self)
      try db.execute(
        sql: "INSERT INTO unfinished (session_id, outline, seen_ns) VALUES (?, ?, ?)",
        arguments: [session, outline, seen])
    }
    let known =
      try Int.fetchOne(
        db, sql: "SELECT max(number) + 1 FROM happening WHERE session_id = ?", arguments: [session]) ?? 0
    for (number, entry) in log.entries.enumerated().dropFirst(known) {
      let (what, until) = entry.kind.words
      try db.execute(
        sql: "INSERT INTO happening (session_id, number, at_ns, what, until_ns) VALUES (?, ?, ?, ?, ?)",
        arguments: [session, number, entry.at.nanoseconds, what, until?.nanoseconds])
    }
  }

  static func fetchAll(_ db: Database) throws -> [ResumableSession] {
    // As a rule nothing was left behind, and there is nothing more to ask.
    guard try Int.fetchOne(db, sql: "SELECT 1 FROM unfinished LIMIT 1") != nil else { return [] }
    let records = try SessionRow.fetchAll(
      db,
      """
      SELECT rowid, * FROM session WHERE id IN (SELECT session_id FROM unfinished)
      ORDER BY started_ms DESC, rowid DESC
      """, [:])
    return try records.map { record in
      do {
        return ResumableSession(record: record, log: try log(of: record.id, db))
      } catch  where JournalError.isAboutRow(error) {
        return ResumableSession(record: record, log: nil)
      }
    }
  }

  private static func log(of session: String, _ db: Database) throws -> SessionLog? {
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT * FROM unfinished WHERE session_id = ?", arguments: [session]),
      let outline = try? JSONDecoder().decode(
        PlanOutline.self, from: Data(row.text("outline").utf8))
    else { return nil }
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM happening WHERE session_id = ? ORDER BY number", arguments: [session])
    // A gap, or a number that was never given, would count what comes next wrongly.
    for (number, row) in rows.enumerated() { _ = try row.number("number", in: number...number) }
    let entries = try rows.compactMap { row in
      let until = try row.numberIfAny("until_ns", in: Limits.nanoseconds).map(Duration.nanoseconds)
      let at = try Duration.nanoseconds(row.number("at_ns", in: Limits.nanoseconds))
      let kind = SessionLog.Entry.Kind(try row.text("what"), until: until)
      return kind.map { SessionLog.Entry(at: at, kind: $0) }
    }
    guard entries.count == rows.count else { return nil }
    return SessionLog(
      outline: outline, entries: entries,
      seen: try Duration.nanoseconds(row.number("seen_ns", in: Limits.nanoseconds)))
  }
}

extension SessionLog.Entry.Kind {
  fileprivate var words: (what: String, until: Duration?) {
    switch self {
    case .command(let command): (command.rawValue, nil)
    case .away(let until): ("away", until)
    case .resumedAfterRestart(let time): ("taken up", time)
    }
  }

  fileprivate init?(_ what: String, until: Duration?) {
    switch (what, until) {
    case ("away", let until?): self = .away(until: until)
    case ("taken up", let time?): self = .resumedAfterRestart(at: time)
    default:
      guard let command = Command(rawValue: what) else { return nil }
      self = .command(command)
    }
  }
}

extension Duration {
  /// Whole nanoseconds, which is as fine as clocks are.
  fileprivate var nanoseconds: Int64 { Int64(attoseconds / 1_000_000_000) }
}
