public import Engine
public import Foundation
import GRDB
public import Statistics

extension Journal {
  /// The latest session; `nil` before the first.
  ///
  /// - Throws: ``JournalError``.
  public func lastSession() throws(JournalError) -> SessionRecord? {
    try sessions(limit: 1).first
  }

  /// The sessions, latest first.
  ///
  /// - Parameters:
  ///   - limit: How many at most.
  ///   - other: Only those that come behind this one in the list.
  /// - Throws: ``JournalError``.
  public func sessions(limit: Int = .max, before other: SessionRecord? = nil) throws(JournalError)
    -> [SessionRecord]
  {
    try read { db in
      let place = try other.flatMap { other in
        try Row.fetchOne(db, sql: "SELECT started_ms, rowid FROM session WHERE id = ?", arguments: [other.id])
      }
      let chosen = """
        SELECT rowid, * FROM session \(place == nil ? "" : "WHERE (started_ms, rowid) < (:started, :rowid)")
        ORDER BY started_ms DESC, rowid DESC LIMIT :limit
        """
      let arguments: StatementArguments = [
        "limit": limit, "started": place?["started_ms"] as Int?, "rowid": place?["rowid"] as Int?,
      ]
      return try SessionRow.fetchAll(db, chosen, place == nil ? ["limit": limit] : arguments)
    }
  }

  /// How many sessions there are.
  ///
  /// - Throws: ``JournalError``.
  public func sessionCount() throws(JournalError) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM session") ?? 0 }
  }

  /// The exercises that hurt the last time they were met, with the day of that session or break where it was.
  ///
  /// Only a session tells that an exercise went well since, and none that was only told.
  ///
  /// - Parameter timeZone: Where breaks were had, which isn't written down with them.
  /// - Throws: ``JournalError``.
  public func hurtLastTime(in timeZone: TimeZone = .autoupdatingCurrent) throws(JournalError) -> [String: Day]
  {
    try read { db in
      // From the last hurt on, session by session: the next time it went well is rarely far away.
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT exercise, started_ms, utc_offset FROM (
            SELECT h.exercise, max(s.started_ms) AS started_ms, s.utc_offset
            FROM (\(AmendedSQL.hurt)) h JOIN session s ON s.id = h.session_id
            WHERE \(AmendedSQL.counts)
            GROUP BY h.exercise) hurt
          WHERE NOT \(Self.wentWell("hurt.exercise", since: "hurt.started_ms"))
          """)
      let hurt = try rows.map { row in
        (
          try row.text("exercise"),
          Day(
            try row.moment("started_ms"),
            utcOffset: try row.number("utc_offset", in: Limits.utcOffset))
        )
      }
      let inBreaks = try BreakRow.hurts(db).filter { hurt in
        try Bool.fetchOne(
          db, sql: "SELECT NOT \(Self.wentWell("?", since: "?"))",
          arguments: [hurt.at.milliseconds, hurt.exercise]) == true
      }
      // SQLite tells spellings of one name apart that are the same text here.
      return Dictionary(
        hurt + inBreaks.map { ($0.exercise, Day($0.at, in: timeZone)) }, uniquingKeysWith: max)
    }
  }

  /// Whether a session since a moment, in milliseconds, did an exercise without hurting.
  private static func wentWell(_ exercise: String, since start: String) -> String {
    """
    EXISTS (
      SELECT 1 FROM session s CROSS JOIN exercise e ON e.session_id = s.id \(AmendedSQL.mark)
      WHERE s.started_ms > \(start) AND NOT s.logged AND \(AmendedSQL.counts)
        AND e.exercise = \(exercise) AND \(AmendedSQL.status) IN ('done', 'partial'))
    """
  }
}
