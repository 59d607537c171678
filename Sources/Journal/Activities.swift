public import Foundation
import GRDB
public import Statistics

/// What the person wants to do again, and how well it goes.
extension Journal {
  /// The activities with their ratings, in the order in which they were added; those that were dropped are among them.
  ///
  /// - Parameter limit: How many of the latest ratings of each, at most; the first is always there.
  /// - Throws: ``JournalError``.
  public func activities(ratings limit: Int = .max) throws(JournalError) -> [Activity] {
    try read { try ActivityRow.fetchAll($0, ratings: limit) }
  }

  /// Writes down an activity with its ratings; what is known of it already stays, and a drop is never taken back.
  ///
  /// - Throws: ``JournalError``.
  public func save(_ activity: Activity) throws(JournalError) {
    try write { try ActivityRow.merge(activity, $0) }
  }

  /// Writes down how well an activity goes.
  ///
  /// - Returns: Whether there is one of that id.
  /// - Throws: ``JournalError``.
  @discardableResult
  public func rate(_ activity: String, _ rating: Activity.Rating) throws(JournalError) -> Bool {
    try write { db in
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO rating (activity_id, at_ms, score)
          SELECT id, ?, ? FROM activity WHERE id = ?
          """, arguments: [rating.at.milliseconds, rating.score, activity])
      return db.changesCount > 0
    }
  }

  /// Writes down that the person no longer wants to be asked about an activity; its ratings stay.
  ///
  /// - Returns: Whether there is one of that id that wasn't dropped before.
  /// - Throws: ``JournalError``.
  @discardableResult
  public func drop(_ activity: String, at date: Date) throws(JournalError) -> Bool {
    try write { db in
      try db.execute(
        sql: "UPDATE activity SET dropped_ms = ? WHERE id = ? AND dropped_ms IS NULL",
        arguments: [date.milliseconds, activity])
      return db.changesCount > 0
    }
  }
}

/// The row of an activity, and those of its ratings.
enum ActivityRow {
  /// Takes in what is known of an activity; of two forms it is always the same that comes out.
  static func merge(_ activity: Activity, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO activity (id, text, added_ms, dropped_ms) VALUES (?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
          text = CASE WHEN (excluded.added_ms, excluded.text) > (added_ms, text) THEN excluded.text ELSE text END,
          added_ms = max(added_ms, excluded.added_ms),
          dropped_ms = max(
            coalesce(dropped_ms, excluded.dropped_ms), coalesce(excluded.dropped_ms, dropped_ms))
        """,
      arguments: [
        activity.id, activity.text, activity.addedAt.milliseconds, activity.droppedAt?.milliseconds,
      ])
    for rating in activity.ratings {
      try db.execute(
        sql: """
          INSERT INTO rating (activity_id, at_ms, score) VALUES (?, ?, ?)
          ON CONFLICT (activity_id, at_ms) DO UPDATE SET score = max(score, excluded.score)
          """, arguments: [activity.id, rating.at.milliseconds, rating.score])
    }
  }

  static func fetchAll(_ db: Database, ratings limit: Int = .max) throws -> [Activity] {
    try Row.fetchAll(db, sql: "SELECT * FROM activity ORDER BY added_ms, id").map { row in
      try activity(row, ratings: ratings(of: row.text("id"), limit, db))
    }
  }

  private static func ratings(of activity: String, _ limit: Int, _ db: Database) throws -> [Activity.Rating] {
    let rows = try db.cachedStatement(
      sql: """
        SELECT * FROM (SELECT at_ms, score FROM rating WHERE activity_id = :id ORDER BY at_ms DESC LIMIT :limit)
        UNION
        SELECT * FROM (SELECT at_ms, score FROM rating WHERE activity_id = :id ORDER BY at_ms LIMIT 1)
        ORDER BY at_ms
        """)
    return try Row.fetchAll(rows, arguments: ["id": activity, "limit": limit]).map(rating)
  }

  static func activity(_ row: Row, ratings: [Activity.Rating]) throws -> Activity {
    Activity(
      id: try row.text("id"), text: try row.text("text"), addedAt: try row.moment("added_ms"),
      droppedAt: try row.numberIfAny("dropped_ms", in: Limits.moment).map(Date.init(milliseconds:)),
      ratings: ratings)
  }

  static func rating(_ row: Row) throws -> Activity.Rating {
    Activity.Rating(at: try row.moment("at_ms"), score: try row.number("score", in: Limits.score))
  }
}
