public import Foundation
import GRDB
public import Statistics

/// The days on which the person kept to a habit.
extension Journal {
  /// The ticks from a day on, earliest first.
  ///
  /// - Throws: ``JournalError``.
  public func habitTicks(since first: Day) throws(JournalError) -> [HabitTick] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM habit_tick WHERE day >= ? AND ticked ORDER BY day, habit",
        arguments: [first.number]
      ).map { try HabitTickRow.mark($0).tick }
    }
  }

  /// Ticks a habit on a day.
  ///
  /// - Parameter date: When that is said.
  /// - Throws: ``JournalError``.
  public func tick(_ tick: HabitTick, at date: Date) throws(JournalError) {
    try write { try HabitTickRow.set(tick, isTicked: true, at: date, $0) }
  }

  /// Takes a tick back.
  ///
  /// - Parameter date: When that is said.
  /// - Throws: ``JournalError``.
  public func untick(_ tick: HabitTick, at date: Date) throws(JournalError) {
    try write { try HabitTickRow.set(tick, isTicked: false, at: date, $0) }
  }
}

/// The row of a habit on a day; a tick that was taken back keeps its row, so that a merge learns of it.
enum HabitTickRow {
  static func set(_ tick: HabitTick, isTicked: Bool, at date: Date, _ db: Database) throws {
    // A clock that was set back must not let the earlier one win elsewhere.
    try db.execute(
      sql: """
        INSERT INTO habit_tick (habit, day, at_ms, ticked) VALUES (?, ?, ?, ?)
        ON CONFLICT (habit, day) DO UPDATE SET
          at_ms = max(excluded.at_ms, at_ms + 1), ticked = excluded.ticked
        """, arguments: [tick.habit, tick.day.number, date.milliseconds, isTicked])
  }

  /// Takes in a mark from another journal where it is the later one; of two of one moment a tick counts.
  static func merge(_ mark: Archive.HabitMark, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO habit_tick (habit, day, at_ms, ticked) VALUES (?, ?, ?, ?)
        ON CONFLICT (habit, day) DO UPDATE SET at_ms = excluded.at_ms, ticked = excluded.ticked
        WHERE (excluded.at_ms, excluded.ticked) > (at_ms, ticked)
        """,
      arguments: [mark.tick.habit, mark.tick.day.number, mark.at.milliseconds, mark.isTicked])
  }

  static func fetchAll(_ db: Database) throws -> [Archive.HabitMark] {
    try Row.fetchAll(db, sql: "SELECT * FROM habit_tick ORDER BY day, habit").map(mark)
  }

  static func mark(_ row: Row) throws -> Archive.HabitMark {
    Archive.HabitMark(
      tick: HabitTick(habit: try row.text("habit"), day: Day(try row.number("day", in: Limits.day))),
      at: try row.moment("at_ms"), isTicked: try row.flag("ticked"))
  }
}
