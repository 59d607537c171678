import Catalogue
import Engine
import Foundation
import GRDB
public import Statistics

/// What statistics and advice are fed with, in a query each: what holds now, without sessions that count for nothing.
extension Journal {
  /// How many sessions count.
  ///
  /// - Throws: ``JournalError``.
  public func factsCount() throws(JournalError) -> Int {
    try read { db in
      // The few that don't count are looked up, and not each of thousands.
      try Int.fetchOne(
        db,
        sql: """
          SELECT (SELECT count(*) FROM session) - (SELECT count(*) FROM session WHERE rehearsal) - (
            SELECT count(*) FROM amendment a JOIN session s ON s.id = a.session_id WHERE a.left_out AND NOT s.rehearsal)
          """) ?? 0
    }
  }

  /// The facts of the sessions, latest first.
  ///
  /// - Parameters:
  ///   - first: Only those from this day on.
  ///   - limit: How many at most.
  /// - Throws: ``JournalError``.
  public func sessionFacts(since first: Day? = nil, limit: Int = .max) throws(JournalError)
    -> [SessionFacts]
  {
    return try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT s.id, s.started_ms, s.utc_offset, s.routine, s.level, s.outcome, s.active_ms,
            s.active_ms + s.ready_ms + s.rest_ms,
            CASE WHEN a.sets_pain_before THEN a.pain_before ELSE s.pain_before END,
            CASE WHEN a.sets_pain_after THEN a.pain_after ELSE s.pain_after END
          FROM session s LEFT JOIN amendment a ON a.session_id = s.id
          WHERE NOT s.rehearsal AND a.left_out IS NOT TRUE AND s.started_ms >= ?
          ORDER BY s.started_ms DESC, s.rowid DESC LIMIT ?
          """, arguments: [first?.earliest ?? .min, limit])
      var facts: [SessionFacts] = []
      while let row = try rows.next() { facts.append(try SessionFacts(row)) }
      return first.map { first in facts.filter { $0.day >= first } } ?? facts
    }
  }

  /// The facts of every exercise that wasn't skipped, latest first.
  ///
  /// - Throws: ``JournalError``.
  public func exerciseFacts() throws(JournalError) -> [ExerciseFacts] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT e.session_id, e.exercise, e.side, \(AmendedSQL.status) AS standing, e.reps_done, e.held_ms,
            s.started_ms, s.utc_offset
          FROM exercise e JOIN session s ON s.id = e.session_id \(AmendedSQL.mark)
          WHERE \(AmendedSQL.counts) AND \(AmendedSQL.isBegun)
          ORDER BY s.started_ms DESC, s.rowid DESC, e.place, e.slot, e.side DESC
          """
      ).map(ExerciseFacts.init)
    }
  }

  /// What ever hurt, in sessions and in breaks, latest first.
  ///
  /// - Throws: ``JournalError``.
  public func hurts() throws(JournalError) -> [Hurt] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT h.session_id, s.started_ms, h.exercise
          FROM (\(AmendedSQL.hurt)) h JOIN session s ON s.id = h.session_id
          WHERE \(AmendedSQL.counts) ORDER BY s.started_ms DESC, s.rowid DESC, h.exercise
          """)
      var inSessions: [Hurt] = []
      while let row = try rows.next() {
        inSessions.append(Hurt(session: try row.text(0), at: try row.moment(1), exercise: try row.text(2)))
      }
      let inBreaks = try BreakRow.hurts(db)
      return inBreaks.isEmpty ? inSessions : (inSessions + inBreaks).sorted { $0.at > $1.at }
    }
  }

  /// How often each exercise was done, counted as ``ExerciseStory/practice`` is; one that never was is not in it.
  ///
  /// - Throws: ``JournalError``.
  public func practice() throws(JournalError) -> [String: Practice] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT e.exercise, count(DISTINCT e.session_id), max(s.started_ms + s.utc_offset * 1000)
          FROM exercise e JOIN session s ON s.id = e.session_id \(AmendedSQL.mark)
          WHERE \(AmendedSQL.counts) AND \(AmendedSQL.isBegun) GROUP BY e.exercise
          """)
      // SQLite tells spellings of one name apart that are the same text here.
      return Dictionary(
        try rows.map { row in
          let last = Day(Date(milliseconds: try row.number(2, in: Limits.localMoment)), utcOffset: 0)
          return (try row.text(0), Practice(times: try row.number(1, in: 0...Int.max), last: last))
        }
      ) { Practice(times: $0.times + $1.times, last: max($0.last, $1.last)) }
    }
  }
}

extension Day {
  /// Milliseconds since 1970 before which it has begun nowhere: a day more, because days begin at other times elsewhere.
  var earliest: Int { (number - 1) * 86_400_000 }
}

extension SessionFacts {
  /// By place and not by name: there may be thousands.
  fileprivate init(_ row: Row) throws {
    let at = try row.moment(1)
    self.init(
      id: try row.text(0), at: at,
      day: Day(at, utcOffset: try row.number(2, in: Limits.utcOffset)),
      routine: try row.text(3), level: Level(rawValue: try row.text(4)) ?? .standard,
      outcome: Outcome(rawValue: try row.text(5)) ?? .interrupted,
      active: try row.time(6),
      length: .milliseconds(try row.number(7, in: Limits.sumOfMilliseconds)),
      painBefore: try row.numberIfAny(8, in: Limits.pain),
      painAfter: try row.numberIfAny(9, in: Limits.pain))
  }
}

extension ExerciseFacts {
  fileprivate init(_ row: Row) throws {
    let at = try row.moment("started_ms")
    self.init(
      session: try row.text("session_id"), at: at,
      day: Day(at, utcOffset: try row.number("utc_offset", in: Limits.utcOffset)),
      exercise: try row.text("exercise"),
      side: Side(rawValue: try row.text("side")),
      status: ExerciseRecord.Status(rawValue: try row.text("standing")) ?? .partial,
      reps: try row.number("reps_done", in: Limits.count),
      held: try row.time("held_ms"))
  }
}
