public import Catalogue
public import Foundation
import GRDB
public import Statistics

/// The exercises that the person keeps although limber would replace or leave them out.
extension Journal {
  /// The exercises that are retained though they hurt, with when that was said last.
  ///
  /// - Throws: ``JournalError``.
  public func retainedExercises() throws(JournalError) -> [String: Date] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: "SELECT exercise, max(at_ms) FROM kept_exercise WHERE condition IS NULL GROUP BY exercise")
      // SQLite tells spellings of one name apart that are the same text here.
      return Dictionary(try rows.map { (try $0.text(0), try $0.moment(1)) }, uniquingKeysWith: max)
    }
  }

  /// The exercises that are retained despite a condition.
  ///
  /// - Throws: ``JournalError``.
  public func overruled() throws(JournalError) -> Set<Overruling> {
    try read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT DISTINCT exercise, condition FROM kept_exercise WHERE condition IS NOT NULL")
      // A condition that only a later version knows changes nothing here.
      return Set(
        try rows.compactMap { row in
          try Condition(rawValue: row.text(1)).map {
            Overruling(exercise: try row.text(0), condition: $0)
          }
        })
    }
  }

  /// Writes down that the person keeps exercises.
  ///
  /// - Parameter condition: The condition they are retained despite; `nil` where they hurt.
  /// - Throws: ``JournalError``.
  public func retain(_ exercises: [String], despite condition: Condition?, at date: Date)
    throws(JournalError)
  {
    try write { db in
      for exercise in exercises {
        try db.execute(
          sql: "INSERT INTO kept_exercise (at_ms, exercise, condition) VALUES (?, ?, ?)",
          arguments: [date.milliseconds, exercise, condition?.rawValue])
      }
    }
  }
}
