import Foundation
import GRDB
public import Statistics

extension Journal {
  /// What was reached lately of exercises that are held or kept up for a time.
  ///
  /// Of each the latest five sessions in which it was met, latest first, as far as they are among the latest 150
  /// that count: what was held half a year ago says little about today.
  ///
  /// - Parameter exercises: Their ids; one that wasn't met is not in the answer.
  /// - Throws: ``JournalError``.
  public func reached(_ exercises: [String]) throws(JournalError) -> [String: [Reached]] {
    guard !exercises.isEmpty else { return [:] }
    return try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT e.exercise, s.id, s.started_ms, s.utc_offset, e.slot, \(Standing.status), e.sets_done,
            e.reps_target, e.held_ms, e.held_target_ms
          FROM (
            SELECT s.rowid AS number, s.id, s.started_ms, s.utc_offset FROM session s WHERE \(Standing.counts)
            ORDER BY s.started_ms DESC, s.rowid DESC LIMIT 150) s
          CROSS JOIN exercise e ON e.session_id = s.id
            AND e.exercise IN (\(databaseQuestionMarks(count: exercises.count))) \(Standing.mark)
          ORDER BY s.started_ms DESC, s.number DESC
          """, arguments: StatementArguments(exercises))
      var sessions: [String: [(id: String, day: Day, sides: [Side])]] = [:]
      while let row = try rows.next() {
        let exercise = try row.decode(String.self, atIndex: 0), id = try row.decode(String.self, atIndex: 1)
        let day = Day(Date(milliseconds: try row.decode(atIndex: 2)), utcOffset: try row.decode(atIndex: 3))
        var known = sessions[exercise] ?? []
        if known.last?.id != id { known.append((id, day, [])) }
        known[known.count - 1].sides.append(try Side(row))
        sessions[exercise] = known
      }
      return sessions.compactMapValues { sessions in
        let reached = sessions.compactMap { Reached(on: $0.day, $0.sides) }.prefix(5)
        return reached.isEmpty ? nil : Array(reached)
      }
    }
  }

  /// One side of an exercise at one place in a session.
  fileprivate struct Side {
    let slot: Int
    let wasSkipped: Bool
    let isHurt: Bool
    /// Whole seconds of each set; 0 where a set was broken off, or reps are counted.
    let seconds: Int

    init(_ row: Row) throws {
      slot = try row.decode(atIndex: 4)
      let status = try row.decode(String.self, atIndex: 5)
      wasSkipped = status == "skipped"
      isHurt = status == "hurt"
      let sets = try row.decode(Int.self, atIndex: 6), reps = try row.decode(Int.self, atIndex: 7)
      let held = try row.decode(Int.self, atIndex: 8), target = try row.decode(Int.self, atIndex: 9)
      seconds = reps == 0 && sets > 0 && held >= target ? target / sets / 1000 : 0
    }
  }
}

extension Reached {
  /// What was reached in a session; `nil` where all of it was skipped.
  fileprivate init?(on day: Day, _ sides: [Journal.Side]) {
    guard sides.contains(where: { !$0.wasSkipped }) else { return nil }
    let places = Dictionary(grouping: sides, by: \.slot).values.map { $0.map(\.seconds).min() ?? 0 }
    self.init(day: day, seconds: places.max() ?? 0, isHurt: sides.contains { $0.isHurt })
  }
}
