import Catalogue
import Engine
import Foundation
import GRDB

/// The row of a session.
enum SessionRow {
  static func upsert(_ session: SessionRecord, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO session (
          id, routine, routine_name, level, started_ms, utc_offset, ended_ms, outcome, rehearsal, pain_before,
          pain_after, active_ms, ready_ms, rest_ms, paused_ms, away_ms, logged, effort,
          said
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
          ended_ms = excluded.ended_ms, outcome = excluded.outcome, pain_before = excluded.pain_before,
          pain_after = excluded.pain_after, active_ms = excluded.active_ms, ready_ms = excluded.ready_ms,
          rest_ms = excluded.rest_ms, paused_ms = excluded.paused_ms, away_ms = excluded.away_ms,
          effort = excluded.effort, said = excluded.said
        """
    ).execute(
      arguments: [
        session.id, session.routine, session.routineName, session.level.rawValue,
        session.startedAt.milliseconds,
        session.utcOffset, session.endedAt.milliseconds, session.outcome.rawValue, session.isRehearsal,
        session.painBefore, session.painAfter, session.time.active.milliseconds,
        session.time.ready.milliseconds, session.time.rest.milliseconds, session.time.paused.milliseconds,
        session.time.away.milliseconds, session.isLogged, session.effort, session.said,
      ])
  }

  /// A session with its exercises and its amendment; `nil` where there is none of that id.
  static func fetch(_ id: String, _ db: Database) throws -> SessionRecord? {
    try fetchAll(db, "SELECT rowid, * FROM session WHERE id = :id", ["id": id]).first
  }

  /// The sessions that a query chooses, in its order, with their exercises and amendments.
  ///
  /// Three queries however many they are.
  ///
  /// - Throws: ``RowFault`` for a number that limber never wrote.
  static func fetchAll(_ db: Database, _ chosen: String, _ arguments: StatementArguments) throws
    -> [SessionRecord]
  {
    // An import asks for thousands one by one, and to work a query out takes longer than to carry it out.
    let sessions = try Row.fetchAll(db.cachedStatement(sql: chosen), arguments: arguments)
    var exercises: [String: [ExerciseRecord]] = [:]
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          WITH chosen AS (\(chosen))
          SELECT e.* FROM chosen CROSS JOIN exercise e ON e.session_id = chosen.id
          ORDER BY e.session_id, e.place, e.slot, e.side DESC
          """), arguments: arguments)
    while let row = try rows.next() {
      try exercises[row.text("session_id"), default: []].append(
        ExerciseRow.record(row))
    }
    let amendments = try AmendmentRow.fetchAll(db, chosen, arguments)
    return try sessions.map { row in
      let id = try row.text("id")
      return try record(row, exercises: exercises[id] ?? [], amendments[id])
    }
  }

  static func record(_ row: Row, exercises: [ExerciseRecord], _ amendment: Amendment?) throws
    -> SessionRecord
  {
    let time = TimeSplit(
      active: try row.time("active_ms"), ready: try row.time("ready_ms"), rest: try row.time("rest_ms"),
      paused: try row.time("paused_ms"), away: try row.time("away_ms"))
    return SessionRecord(
      id: try row.text("id"), routine: try row.text("routine"),
      routineName: try row.text("routine_name"),
      level: Level(rawValue: try row.text("level")) ?? .standard,
      startedAt: try row.moment("started_ms"),
      utcOffset: try row.number("utc_offset", in: Limits.utcOffset),
      endedAt: try row.moment("ended_ms"),
      outcome: Outcome(rawValue: try row.text("outcome")) ?? .interrupted,
      isRehearsal: try row.flag("rehearsal"),
      painBefore: try row.numberIfAny("pain_before", in: Limits.pain),
      painAfter: try row.numberIfAny("pain_after", in: Limits.pain), time: time,
      exercises: exercises,
      amendment: amendment, isLogged: try row.flag("logged"),
      effort: try row.numberIfAny("effort", in: Limits.score), said: try row.textIfAny("said"))
  }
}

/// The row of one exercise's side.
enum ExerciseRow {
  static func upsert(_ exercise: ExerciseRecord, of session: String, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO exercise (
          session_id, slot, side, place, exercise, status, sets_done, reps_done, reps_target, held_ms, held_target_ms
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        session, exercise.slot, exercise.side?.rawValue ?? "", exercise.order, exercise.exercise,
        exercise.status.rawValue, exercise.setsDone, exercise.repsDone, exercise.repsTarget,
        exercise.held.milliseconds, exercise.heldTarget.milliseconds,
      ])
  }

  static func record(_ row: Row) throws -> ExerciseRecord {
    ExerciseRecord(
      slot: try row.number("slot", in: Limits.slot), order: try row.number("place", in: Limits.order),
      exercise: try row.text("exercise"),
      side: Side(rawValue: try row.text("side")),
      status: ExerciseRecord.Status(rawValue: try row.text("status")) ?? .partial,
      setsDone: try row.number("sets_done", in: Limits.count),
      repsDone: try row.number("reps_done", in: Limits.count),
      repsTarget: try row.number("reps_target", in: Limits.count),
      held: try row.time("held_ms"),
      heldTarget: try row.time("held_target_ms"))
  }
}

extension Date {
  /// Milliseconds since 1970.
  package var milliseconds: Int { Int((timeIntervalSince1970 * 1000).rounded()) }

  package init(milliseconds: Int) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }
}
