public import Foundation
import GRDB

/// What a person no longer wants kept.
extension Journal {
  /// How many sessions began before a moment.
  ///
  /// - Throws: ``JournalError``.
  public func sessionCount(before date: Date) throws(JournalError) -> Int {
    try read { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM session WHERE started_ms < ?", arguments: [date.milliseconds]) ?? 0
    }
  }

  /// Forgets the sessions that began before a moment, with all that belongs to them; their bytes are overwritten.
  ///
  /// Answers about the warning signs stay: they say what the person may do.
  ///
  /// - Returns: How many they were.
  /// - Throws: ``JournalError``; then all of them are still there.
  public func forget(before date: Date) throws(JournalError) -> Int {
    try write { db in
      try db.execute(sql: "PRAGMA secure_delete = ON")
      defer { try? db.execute(sql: "PRAGMA secure_delete = OFF") }
      try db.execute(sql: "DELETE FROM session WHERE started_ms < ?", arguments: [date.milliseconds])
      // What goes with a session isn't counted.
      return db.changesCount
    }
  }
}
