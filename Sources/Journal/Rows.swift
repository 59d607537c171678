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
          pain_after, active_ms, ready_ms, rest_ms, paused_ms, away_ms
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
          ended_ms = excluded.ended_ms, outcome = excluded.outcome, pain_before = excluded.pain_before,
          pain_after = excluded.pain_after, active_ms = excluded.active_ms, ready_ms = excluded.ready_ms,
          rest_ms = excluded.rest_ms, paused_ms = excluded.paused_ms, away_ms = excluded.away_ms
        """
    ).execute(
      arguments: [
        session.id, session.routine, session.routineName, session.level.rawValue,
        session.startedAt.milliseconds,
        session.utcOffset, session.endedAt.milliseconds, session.outcome.rawValue, session.isRehearsal,
        session.painBefore, session.painAfter, session.time.active.milliseconds,
        session.time.ready.milliseconds, session.time.rest.milliseconds, session.time.paused.milliseconds,
        session.time.away.milliseconds,
      ])
  }

  /// A session with its exercises and its amendment; `nil` where there is none of that id.
  static func fetch(_ id: String, _ db: Database) throws -> SessionRecord? {
    try fetchAll(db, "SELECT rowid, * FROM session WHERE id = :id", ["id": id]).first
  }

  /// The sessions that a query chooses, in its order, with their exercises and amendments.
  ///
  /// Three queries however many they are. What limber never wrote is told as damage.
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
      try exercises[row.decode(String.self, forColumn: "session_id"), default: []].append(
        ExerciseRow.record(row))
    }
    let amendments = try AmendmentRow.fetchAll(db, chosen, arguments)
    return try sessions.map { row in
      let id = try row.decode(String.self, forColumn: "id")
      return try record(row, exercises: exercises[id] ?? [], amendments[id])
    }
  }

  private static func record(_ row: Row, exercises: [ExerciseRecord], _ amendment: Amendment?) throws
    -> SessionRecord
  {
    func time(_ name: String) throws -> Duration { .milliseconds(try row.decode(Int.self, forColumn: name)) }
    var split = TimeSplit()
    split.active = try time("active_ms")
    split.ready = try time("ready_ms")
    split.rest = try time("rest_ms")
    split.paused = try time("paused_ms")
    split.away = try time("away_ms")
    return SessionRecord(
      id: try row.decode(forColumn: "id"), routine: try row.decode(forColumn: "routine"),
      routineName: try row.decode(forColumn: "routine_name"),
      level: Level(rawValue: try row.decode(forColumn: "level")) ?? .standard,
      startedAt: Date(milliseconds: try row.decode(forColumn: "started_ms")),
      utcOffset: try row.decode(forColumn: "utc_offset"),
      endedAt: Date(milliseconds: try row.decode(forColumn: "ended_ms")),
      outcome: Outcome(rawValue: try row.decode(forColumn: "outcome")) ?? .interrupted,
      isRehearsal: try row.decode(forColumn: "rehearsal"),
      painBefore: try row.decode(forColumn: "pain_before"),
      painAfter: try row.decode(forColumn: "pain_after"), time: split, exercises: exercises,
      amendment: amendment)
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
      slot: try row.decode(forColumn: "slot"), order: try row.decode(forColumn: "place"),
      exercise: try row.decode(forColumn: "exercise"),
      side: Side(rawValue: try row.decode(forColumn: "side")),
      status: ExerciseRecord.Status(rawValue: try row.decode(forColumn: "status")) ?? .partial,
      setsDone: try row.decode(forColumn: "sets_done"), repsDone: try row.decode(forColumn: "reps_done"),
      repsTarget: try row.decode(forColumn: "reps_target"),
      held: .milliseconds(try row.decode(Int.self, forColumn: "held_ms")),
      heldTarget: .milliseconds(try row.decode(Int.self, forColumn: "held_target_ms")))
  }
}

extension Date {
  /// Milliseconds since 1970.
  var milliseconds: Int { Int((timeIntervalSince1970 * 1000).rounded()) }

  init(milliseconds: Int) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }
}
