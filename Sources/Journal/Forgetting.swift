public import Foundation
import GRDB

/// What a person no longer wants kept.
extension Journal {
  /// How much is kept of before a moment.
  public struct Old: Hashable, Sendable {
    /// How many sessions began before it.
    public let sessions: Int
    /// How many ratings, activities that were dropped, looks back, habits, breaks and decisions are of before it.
    public let others: Int
  }

  /// How much of what can be forgotten is of before a moment.
  ///
  /// - Throws: ``JournalError``.
  public func old(before date: Date) throws(JournalError) -> Old {
    try read { try Self.old(before: date, $0) }
  }

  /// Forgets the sessions that began before a moment, with all that belongs to them, and whatever else was said and done
  /// before it; their bytes are overwritten.
  ///
  /// Answers about the warning signs stay, and what says which programme is followed: they say what the person may do.
  /// Activities that weren't dropped stay as well.
  ///
  /// - Returns: How much it was.
  /// - Throws: ``JournalError``; then all of it is still there.
  @discardableResult
  public func forget(before date: Date) throws(JournalError) -> Old {
    try write { db in
      let old = try Self.old(before: date, db)
      try db.execute(sql: "PRAGMA secure_delete = ON")
      defer { try? db.execute(sql: "PRAGMA secure_delete = OFF") }
      for rows in [Self.oldSessions] + Self.oldOthers {
        try db.execute(sql: "DELETE FROM \(rows)", arguments: ["limit": date.milliseconds])
      }
      return old
    }
  }

  private static func old(before date: Date, _ db: Database) throws -> Old {
    func count(_ rows: String) throws -> Int {
      try Int.fetchOne(db, sql: "SELECT count(*) FROM \(rows)", arguments: ["limit": date.milliseconds]) ?? 0
    }
    return Old(sessions: try count(oldSessions), others: try oldOthers.reduce(0) { try $0 + count($1) })
  }

  private static let oldSessions = "session WHERE started_ms < :limit"

  /// What belongs to something comes before it, so that it is counted.
  private static let oldOthers = [
    "rating WHERE at_ms < :limit", "activity WHERE dropped_ms < :limit", "look_back WHERE at_ms < :limit",
    "habit_tick WHERE at_ms < :limit", "break_taken WHERE at_ms < :limit",
    """
    programme_choice WHERE at_ms < :limit
      AND at_ms < (SELECT max(at_ms) FROM programme_choice WHERE kind = 'started')
    """,
  ]
}
