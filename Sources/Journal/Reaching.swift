import Engine
import Foundation
import GRDB
public import Statistics

extension Journal {
  /// What was reached lately of exercises that are held or kept up for a time.
  ///
  /// Of each the latest five sessions in which it was met, latest first, as far as they are among the latest 150
  /// that count: what was held half a year ago says little about today. Of a session that was only told it is not known
  /// how long anything was held, but that it hurt.
  ///
  /// - Parameter exercises: Their ids; one that wasn't met is not in the answer.
  /// - Throws: ``JournalError``.
  public func reached(_ exercises: [String]) throws(JournalError) -> [String: [Reached]] {
    guard !exercises.isEmpty else { return [:] }
    return try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT e.exercise, s.id, s.started_ms, s.utc_offset, e.slot, \(AmendedSQL.status), e.sets_done,
            e.reps_target, e.held_ms, e.held_target_ms
          FROM (
            SELECT s.rowid AS number, s.id, s.started_ms, s.utc_offset, s.logged FROM session s WHERE \(AmendedSQL.counts)
            ORDER BY s.started_ms DESC, s.rowid DESC LIMIT 150) s
          CROSS JOIN exercise e ON e.session_id = s.id
            AND e.exercise IN (\(databaseQuestionMarks(count: exercises.count))) \(AmendedSQL.mark)
          WHERE NOT s.logged OR \(AmendedSQL.status) = 'hurt'
          ORDER BY s.started_ms DESC, s.number DESC
          """, arguments: StatementArguments(exercises))
      var sessions: [String: [(id: String, day: Day, sides: [SideTotals])]] = [:]
      while let row = try rows.next() {
        let exercise = try row.text(0), id = try row.text(1)
        let day = Day(
          try row.moment(2),
          utcOffset: try row.number(3, in: Limits.utcOffset))
        var known = sessions[exercise] ?? []
        if known.last?.id != id { known.append((id, day, [])) }
        known[known.count - 1].sides.append(try SideTotals(row))
        sessions[exercise] = known
      }
      return sessions.compactMapValues { sessions in
        let reached = sessions.compactMap { Reached(on: $0.day, $0.sides) }.prefix(5)
        return reached.isEmpty ? nil : Array(reached)
      }
    }
  }

  /// One side of an exercise at one place in a session.
  fileprivate struct SideTotals {
    let slot: Int
    let wasSkipped: Bool
    let isHurt: Bool
    /// Whole seconds of each set; 0 where a set was broken off, or reps are counted.
    let seconds: Int

    init(_ row: Row) throws {
      slot = try row.number(4, in: Limits.slot)
      let status = try row.text(5)
      wasSkipped = status == "skipped"
      isHurt = status == "hurt"
      let sets = try row.number(6, in: Limits.count)
      let reps = try row.number(7, in: Limits.count)
      let held = try row.time(8)
      let target = try row.time(9)
      seconds = reps == 0 && sets > 0 && held >= target ? target.milliseconds / sets / 1000 : 0
    }
  }
}

extension Reached {
  /// What was reached in a session; `nil` where all of it was skipped.
  fileprivate init?(on day: Day, _ sides: [Journal.SideTotals]) {
    guard sides.contains(where: { !$0.wasSkipped }) else { return nil }
    let places = Dictionary(grouping: sides, by: \.slot).values.map { $0.map(\.seconds).min() ?? 0 }
    self.init(day: day, seconds: places.max() ?? 0, isHurt: sides.contains { $0.isHurt })
  }
}
