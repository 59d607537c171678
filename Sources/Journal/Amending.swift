public import Engine
import Foundation
import GRDB

/// What the person sets right about sessions afterwards.
extension Journal {
  /// Sets right what is known of a session, in place of what was set right before.
  ///
  /// What was first written stays as it is.
  ///
  /// - Returns: The session with its amendment; `nil` when there is no such session.
  /// - Throws: ``JournalError``.
  @discardableResult
  public func amend(_ session: String, with amendment: Amendment) throws(JournalError) -> SessionRecord? {
    try write { db in
      guard var record = try SessionRow.fetch(session, db) else { return nil }
      record.amend(with: amendment)
      guard let stored = record.amendment else { return record }
      try AmendmentRow.replace(stored, of: session, db)
      return try SessionRow.fetch(session, db)
    }
  }

  /// The sessions whose ids begin so, in capitals or small letters, latest first; only the one whose id it is where
  /// there is one.
  ///
  /// - Throws: ``JournalError``.
  public func sessions(beginningWith text: String) throws(JournalError) -> [SessionRecord] {
    try read { db in
      if let session = try SessionRow.fetch(text, db) { return [session] }
      return try SessionRow.fetchAll(
        db,
        """
        SELECT rowid, * FROM session WHERE substr(id, 1, length(:text)) = :text COLLATE NOCASE
        ORDER BY started_ms DESC, rowid DESC
        """, ["text": text])
    }
  }
}

/// The rows of an amendment.
enum AmendmentRow {
  static func replace(_ amendment: Amendment, of session: String, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM amendment WHERE session_id = ?", arguments: [session])
    try db.execute(
      sql: """
        INSERT INTO amendment (
          session_id, at_ms, sets_pain_before, pain_before, sets_pain_after, pain_after, note, left_out
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        session, amendment.at.milliseconds, amendment.painBefore != .unchanged, amendment.painBefore.value,
        amendment.painAfter != .unchanged, amendment.painAfter.value, amendment.note, amendment.isLeftOut,
      ])
    for exercise in amendment.hurt.union(amendment.notHurt).sorted() {
      try db.execute(
        sql: "INSERT INTO amended_exercise (session_id, exercise, hurt) VALUES (?, ?, ?)",
        arguments: [session, exercise, amendment.hurt.contains(exercise)])
    }
  }

  /// The amendments of the sessions that a query chooses, by session.
  static func fetchAll(_ db: Database, _ chosen: String, _ arguments: StatementArguments) throws
    -> [String: Amendment]
  {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          WITH chosen AS (\(chosen))
          SELECT a.session_id, a.at_ms, a.sets_pain_before, a.pain_before, a.sets_pain_after, a.pain_after,
            a.note, a.left_out, m.exercise, m.hurt
          FROM chosen CROSS JOIN amendment a ON a.session_id = chosen.id
          LEFT JOIN amended_exercise m ON m.session_id = a.session_id
          """), arguments: arguments)
    var amendments: [String: Amendment] = [:]
    while let row = try rows.next() {
      let session = try row.text("session_id")
      var amendment = try amendments[session] ?? amendment(row)
      if let exercise = try row.textIfAny("exercise") {
        amendment.mark(exercise, hurts: try row.flag("hurt"))
      }
      amendments[session] = amendment
    }
    return amendments
  }

  static func amendment(_ row: Row) throws -> Amendment {
    func pain(_ name: String) throws -> Amendment.Pain {
      guard try row.flag("sets_" + name) else { return .unchanged }
      let pain = try row.numberIfAny(name, in: Limits.pain)
      return pain.map(Amendment.Pain.rated) ?? .notRated
    }
    var amendment = Amendment(at: try row.moment("at_ms"))
    amendment.painBefore = try pain("pain_before")
    amendment.painAfter = try pain("pain_after")
    amendment.note = try row.textIfAny("note")
    amendment.isLeftOut = try row.flag("left_out")
    return amendment
  }
}
