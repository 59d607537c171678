import Catalogue
public import Engine
public import Foundation
import GRDB
public import Statistics

/// What statistics and advice are fed with, in a query each.
extension Journal {
  /// The facts of the sessions, latest first, rehearsals left out.
  ///
  /// - Throws: ``JournalError``.
  public func sessionFacts() throws(JournalError) -> [SessionFacts] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM session WHERE NOT rehearsal ORDER BY started_ms DESC, rowid DESC"
      ).compactMap { SessionFacts(SessionRow.record($0, exercises: [])) }
    }
  }

  /// The facts of every exercise that wasn't skipped, latest first, rehearsals left out.
  ///
  /// - Parameter status: Only those that ended so.
  /// - Throws: ``JournalError``.
  public func exerciseFacts(_ status: ExerciseRecord.Status? = nil) throws(JournalError) -> [ExerciseFacts] {
    let condition = status.map { "e.status = '\($0.rawValue)'" } ?? "e.status <> 'skipped'"
    return try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT e.session_id, e.exercise, e.side, e.status, e.reps_done, e.held_ms, s.started_ms, s.utc_offset
          FROM exercise e JOIN session s ON s.id = e.session_id
          WHERE NOT s.rehearsal AND \(condition)
          ORDER BY s.started_ms DESC, s.rowid DESC, e.place, e.slot, e.side DESC
          """
      ).map(ExerciseFacts.init)
    }
  }

  /// The exercises that the person wants to keep though they hurt, with when that was said last.
  ///
  /// - Throws: ``JournalError``.
  public func keptExercises() throws(JournalError) -> [String: Date] {
    try read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT exercise, max(at_ms) AS at_ms FROM kept_exercise GROUP BY exercise")
      return Dictionary(
        uniqueKeysWithValues: rows.map { ($0["exercise"] as String, Date(milliseconds: $0["at_ms"])) })
    }
  }

  /// Writes down that the person wants to keep exercises though they hurt.
  ///
  /// - Throws: ``JournalError/cannotWrite(path:reason:)``.
  public func keep(_ exercises: [String], at date: Date) throws(JournalError) {
    try write { db in
      for exercise in exercises {
        try db.execute(
          sql: "INSERT INTO kept_exercise (at_ms, exercise) VALUES (?, ?)",
          arguments: [date.milliseconds, exercise])
      }
    }
  }
}

extension ExerciseFacts {
  fileprivate init(_ row: Row) {
    let at = Date(milliseconds: row["started_ms"])
    self.init(
      session: row["session_id"], at: at, day: Day(at, utcOffset: row["utc_offset"]),
      exercise: row["exercise"],
      side: Side(rawValue: row["side"]), status: ExerciseRecord.Status(rawValue: row["status"]) ?? .partial,
      reps: row["reps_done"], held: .milliseconds(row["held_ms"] as Int))
  }
}
