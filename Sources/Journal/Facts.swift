import Catalogue
import Engine
public import Foundation
import GRDB
public import Statistics

/// What statistics and advice are fed with, in a query each.
extension Journal {
  /// How many sessions there are, rehearsals left out.
  ///
  /// - Throws: ``JournalError``.
  public func factsCount() throws(JournalError) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM session WHERE NOT rehearsal") ?? 0 }
  }

  /// The facts of the sessions, latest first, rehearsals left out.
  ///
  /// - Parameters:
  ///   - first: Only those from this day on.
  ///   - limit: How many at most.
  /// - Throws: ``JournalError``.
  public func sessionFacts(since first: Day? = nil, limit: Int = .max) throws(JournalError)
    -> [SessionFacts]
  {
    // A day more, because days begin at other times elsewhere.
    let start = first.map { ($0.number - 1) * 86_400_000 } ?? .min
    return try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT id, started_ms, utc_offset, routine, level, outcome, active_ms, active_ms + ready_ms + rest_ms,
            pain_before, pain_after
          FROM session WHERE NOT rehearsal AND started_ms >= ? ORDER BY started_ms DESC, rowid DESC LIMIT ?
          """, arguments: [start, limit])
      var facts: [SessionFacts] = []
      while let row = try rows.next() { facts.append(try SessionFacts(row)) }
      return first.map { first in facts.filter { $0.day >= first } } ?? facts
    }
  }

  /// The facts of every exercise that wasn't skipped, latest first, rehearsals left out.
  ///
  /// - Throws: ``JournalError``.
  public func exerciseFacts() throws(JournalError) -> [ExerciseFacts] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT e.session_id, e.exercise, e.side, e.status, e.reps_done, e.held_ms, s.started_ms, s.utc_offset
          FROM exercise e JOIN session s ON s.id = e.session_id
          WHERE NOT s.rehearsal AND e.status <> 'skipped'
          ORDER BY s.started_ms DESC, s.rowid DESC, e.place, e.slot, e.side DESC
          """
      ).map(ExerciseFacts.init)
    }
  }

  /// What was ever marked as hurting, latest first, rehearsals left out.
  ///
  /// - Throws: ``JournalError``.
  public func hurts() throws(JournalError) -> [Hurt] {
    try read { db in
      // Nothing of an exercise but what stands in `exercise_hurt`: there are far fewer of these than rows.
      try Row.fetchAll(
        db,
        sql: """
          SELECT e.session_id, s.started_ms, e.exercise FROM exercise e JOIN session s ON s.id = e.session_id
          WHERE NOT s.rehearsal AND e.status = 'hurt' ORDER BY s.started_ms DESC, s.rowid DESC, e.exercise
          """
      ).map { row in
        Hurt(
          session: try row.decode(atIndex: 0), at: Date(milliseconds: try row.decode(atIndex: 1)),
          exercise: try row.decode(atIndex: 2))
      }
    }
  }

  /// How often each exercise was done, rehearsals left out; one that never was is not in it.
  ///
  /// - Throws: ``JournalError``.
  public func practice() throws(JournalError) -> [String: Practice] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT e.exercise, count(DISTINCT e.session_id), max(s.started_ms + s.utc_offset * 1000)
          FROM exercise e JOIN session s ON s.id = e.session_id
          WHERE NOT s.rehearsal AND e.status IN ('done', 'partial') GROUP BY e.exercise
          """)
      return Dictionary(
        uniqueKeysWithValues: try rows.map { row in
          let last = Day(Date(milliseconds: try row.decode(atIndex: 2)), utcOffset: 0)
          return (
            try row.decode(String.self, atIndex: 0), Practice(times: try row.decode(atIndex: 1), last: last)
          )
        })
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
        uniqueKeysWithValues: try rows.map {
          (
            try $0.decode(String.self, forColumn: "exercise"),
            Date(milliseconds: try $0.decode(forColumn: "at_ms"))
          )
        })
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

extension SessionFacts {
  /// By place and not by name: there may be thousands.
  fileprivate init(_ row: Row) throws {
    self.init(
      id: try row.decode(atIndex: 0),
      day: Day(Date(milliseconds: try row.decode(atIndex: 1)), utcOffset: try row.decode(atIndex: 2)),
      routine: try row.decode(atIndex: 3), level: Level(rawValue: try row.decode(atIndex: 4)) ?? .standard,
      outcome: Outcome(rawValue: try row.decode(atIndex: 5)) ?? .interrupted,
      active: .milliseconds(try row.decode(Int.self, atIndex: 6)),
      length: .milliseconds(try row.decode(Int.self, atIndex: 7)),
      painBefore: try row.decode(atIndex: 8), painAfter: try row.decode(atIndex: 9))
  }
}

extension ExerciseFacts {
  fileprivate init(_ row: Row) throws {
    let at = Date(milliseconds: try row.decode(forColumn: "started_ms"))
    self.init(
      session: try row.decode(forColumn: "session_id"), at: at,
      day: Day(at, utcOffset: try row.decode(forColumn: "utc_offset")),
      exercise: try row.decode(forColumn: "exercise"),
      side: Side(rawValue: try row.decode(forColumn: "side")),
      status: ExerciseRecord.Status(rawValue: try row.decode(forColumn: "status")) ?? .partial,
      reps: try row.decode(forColumn: "reps_done"),
      held: .milliseconds(try row.decode(Int.self, forColumn: "held_ms")))
  }
}
