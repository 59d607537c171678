public import Foundation
import GRDB
public import Statistics

/// The breaks from sitting that were due.
extension Journal {
  /// The breaks from a moment on, earliest first.
  ///
  /// - Throws: ``JournalError``.
  public func breaks(since start: Date) throws(JournalError) -> [BreakTaken] {
    try read { try BreakRow.fetchAll($0, since: start.milliseconds) }
  }

  /// Writes down a break.
  ///
  /// - Throws: ``JournalError``.
  public func save(_ taken: BreakTaken) throws(JournalError) {
    try write { try BreakRow.insert(taken, $0) }
  }
}

/// The row of a break; exercises' ids stand with spaces between them.
enum BreakRow {
  /// Writes it, unless it is here already.
  static func insert(_ taken: BreakTaken, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO break_taken (at_ms, outcome, seconds, exercises, hurt) VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        taken.at.milliseconds, taken.outcome.rawValue, taken.seconds,
        taken.exercises.joined(separator: " "), taken.hurting.joined(separator: " "),
      ])
  }

  static func fetchAll(_ db: Database, since start: Int = .min) throws -> [BreakTaken] {
    try Row.fetchAll(
      db,
      sql: "SELECT * FROM break_taken WHERE at_ms >= ? ORDER BY at_ms, outcome, seconds, exercises, hurt",
      arguments: [start]
    ).compactMap(taken)
  }

  /// A break; `nil` for an outcome that only a later version knows.
  static func taken(_ row: Row) throws -> BreakTaken? {
    let at = try row.moment("at_ms"), seconds = try row.number("seconds", in: Limits.breakSeconds)
    let exercises = try ids(row, "exercises"), hurting = try ids(row, "hurt")
    return BreakTaken.Outcome(rawValue: try row.text("outcome")).map {
      BreakTaken(at: at, outcome: $0, seconds: seconds, exercises: exercises, hurting: hurting)
    }
  }

  /// What ever hurt in a break, latest first.
  static func hurts(_ db: Database) throws -> [Hurt] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT at_ms, hurt FROM break_taken WHERE hurt <> '' ORDER BY at_ms DESC")
    return try rows.flatMap { row in
      let at = try row.moment("at_ms")
      return try ids(row, "hurt").map { Hurt(session: nil, at: at, exercise: $0) }
    }
  }

  private static func ids(_ row: Row, _ column: String) throws -> [String] {
    try row.text(column).split(separator: " ").map(String.init)
  }
}
