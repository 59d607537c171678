import Catalogue
import Engine
import Foundation
import GRDB

/// The row of a session.
enum SessionRow {
  static func upsert(_ session: SessionRecord, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO session (
          id, routine, routine_name, level, started_ms, utc_offset, ended_ms, outcome, rehearsal, pain_before,
          pain_after, active_ms, ready_ms, rest_ms, paused_ms, away_ms
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
          ended_ms = excluded.ended_ms, outcome = excluded.outcome, pain_before = excluded.pain_before,
          pain_after = excluded.pain_after, active_ms = excluded.active_ms, ready_ms = excluded.ready_ms,
          rest_ms = excluded.rest_ms, paused_ms = excluded.paused_ms, away_ms = excluded.away_ms
        """,
      arguments: [
        session.id, session.routine, session.routineName, session.level.rawValue,
        session.startedAt.milliseconds,
        session.utcOffset, session.endedAt.milliseconds, session.outcome.rawValue, session.isRehearsal,
        session.painBefore, session.painAfter, session.time.active.milliseconds,
        session.time.ready.milliseconds, session.time.rest.milliseconds, session.time.paused.milliseconds,
        session.time.away.milliseconds,
      ])
  }

  static func record(_ row: Row, exercises: [ExerciseRecord]) -> SessionRecord {
    var time = TimeSplit()
    time.active = .milliseconds(row["active_ms"] as Int)
    time.ready = .milliseconds(row["ready_ms"] as Int)
    time.rest = .milliseconds(row["rest_ms"] as Int)
    time.paused = .milliseconds(row["paused_ms"] as Int)
    time.away = .milliseconds(row["away_ms"] as Int)
    return SessionRecord(
      id: row["id"], routine: row["routine"], routineName: row["routine_name"],
      level: Level(rawValue: row["level"]) ?? .standard, startedAt: Date(milliseconds: row["started_ms"]),
      utcOffset: row["utc_offset"], endedAt: Date(milliseconds: row["ended_ms"]),
      outcome: Outcome(rawValue: row["outcome"]) ?? .interrupted, isRehearsal: row["rehearsal"],
      painBefore: row["pain_before"], painAfter: row["pain_after"], time: time, exercises: exercises)
  }
}

/// The row of one exercise's side.
enum ExerciseRow {
  static func upsert(_ exercise: ExerciseRecord, of session: String, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO exercise (
          session_id, slot, side, place, exercise, status, sets_done, reps_done, reps_target, held_ms, held_target_ms
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        session, exercise.slot, exercise.side?.rawValue ?? "", exercise.order, exercise.exercise,
        exercise.status.rawValue, exercise.setsDone, exercise.repsDone, exercise.repsTarget,
        exercise.held.milliseconds, exercise.heldTarget.milliseconds,
      ])
  }

  static func record(_ row: Row) -> ExerciseRecord {
    ExerciseRecord(
      slot: row["slot"], order: row["place"], exercise: row["exercise"], side: Side(rawValue: row["side"]),
      status: ExerciseRecord.Status(rawValue: row["status"]) ?? .partial, setsDone: row["sets_done"],
      repsDone: row["reps_done"], repsTarget: row["reps_target"], held: .milliseconds(row["held_ms"] as Int),
      heldTarget: .milliseconds(row["held_target_ms"] as Int))
  }
}

extension Date {
  /// Milliseconds since 1970.
  var milliseconds: Int { Int((timeIntervalSince1970 * 1000).rounded()) }

  init(milliseconds: Int) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }
}
