import GRDB

/// Rows that limber never wrote, in a file that is sound otherwise: with a value of a wrong kind, or a number out of its limits.
enum DamagedRows {
  /// How many there are.
  static func count(in db: Database) throws -> Int {
    try tables.reduce(0) { count, table in try count + damaged(table, db).count }
  }

  /// Deletes them, but for what they say of pain: a row that tells that something hurt stays, with nothing else in it.
  ///
  /// A damaged answer about the warning signs may have been a flag. So every answer that lets a session begin goes with it,
  /// and the person is asked again.
  static func mend(_ db: Database) throws {
    for table in tables {
      let numbers = try damaged(table, db)
      guard !numbers.isEmpty else { continue }
      for number in numbers {
        if let repair = table.repair { try db.execute(sql: repair, arguments: [number]) }
      }
      for number in try damaged(table, db) {
        try db.execute(sql: "DELETE FROM \(table.owner ?? table.name) WHERE rowid = ?", arguments: [number])
      }
      if table.name == "clearance" {
        try db.execute(sql: "DELETE FROM clearance WHERE answer IN ('clear', 'cleared')")
      }
    }
  }

  /// A table, and how its rows are read.
  private struct Table {
    let name: String
    /// The table whose row goes, where this one's have no numbers of their own.
    var owner: String?
    /// What to ask for all rows with their numbers, where that isn't plain.
    var rows: String?
    /// What saves a row from being deleted, given its number.
    var repair: String?
    /// Throws for a damaged row.
    let read: @Sendable (Row) throws -> Void
  }

  /// Those that others belong to come first: what belongs to a deleted row is deleted with it.
  private static let tables = [
    Table(
      name: "session",
      repair: """
        UPDATE session SET
          started_ms = CASE WHEN \(isWithin("started_ms", Limits.moment)) THEN started_ms ELSE ended_ms END,
          ended_ms = CASE WHEN \(isWithin("ended_ms", Limits.moment)) THEN ended_ms ELSE started_ms END,
          utc_offset = CASE WHEN \(isWithin("utc_offset", Limits.utcOffset)) THEN utc_offset ELSE 0 END,
          pain_before = NULL, pain_after = NULL, active_ms = 0, ready_ms = 0, rest_ms = 0, paused_ms = 0, away_ms = 0,
          effort = NULL, said = CASE typeof(said) WHEN 'text' THEN said END
        WHERE rowid = ? AND id IN (
          SELECT session_id FROM exercise WHERE status = 'hurt'
          UNION ALL SELECT session_id FROM amended_exercise WHERE hurt = 1)
        """
    ) { _ = try SessionRow.record($0, exercises: [], nil) },
    Table(
      name: "exercise",
      repair: """
        UPDATE OR IGNORE exercise SET
          slot = CASE WHEN \(isWithin("slot", Limits.slot)) THEN slot ELSE \(Limits.slot.upperBound) END,
          place = 0, sets_done = 0, reps_done = 0, reps_target = 0, held_ms = 0, held_target_ms = 0
        WHERE rowid = ? AND status = 'hurt'
        """
    ) { _ = try ExerciseRow.record($0) },
    Table(
      name: "amendment",
      repair: """
        UPDATE amendment SET
          at_ms = CASE WHEN \(isWithin("at_ms", Limits.moment)) THEN at_ms ELSE 0 END, sets_pain_before = 0, pain_before = NULL,
          sets_pain_after = 0, pain_after = NULL, note = CASE typeof(note) WHEN 'text' THEN note END
        WHERE rowid = ?
        """
    ) { _ = try AmendmentRow.amendment($0) },
    Table(
      name: "amended_exercise", owner: "amendment",
      rows: """
        SELECT a.rowid AS row_number, m.* FROM amended_exercise m JOIN amendment a ON a.session_id = m.session_id
        """
    ) { _ = (try $0.text("exercise"), try $0.flag("hurt")) },
    Table(name: "clearance") { _ = try SignsAnswerRow($0) },
    Table(name: "kept_exercise") { _ = try Archive.Retained($0) },
    Table(
      name: "activity",
      repair: """
        UPDATE activity SET
          added_ms = CASE WHEN \(isWithin("added_ms", Limits.moment)) THEN added_ms ELSE 0 END,
          dropped_ms = CASE WHEN \(isWithin("dropped_ms", Limits.moment)) THEN dropped_ms END
        WHERE rowid = ?
        """
    ) { _ = try ActivityRow.activity($0, ratings: []) },
    Table(name: "rating") { _ = (try $0.text("activity_id"), try ActivityRow.rating($0)) },
    Table(name: "programme_choice") { _ = try ProgrammeChoiceRow.choice($0) },
    Table(name: "look_back") { _ = try LookBackRow.lookBack($0) },
    Table(name: "habit_tick") { _ = try HabitTickRow.mark($0) },
    Table(
      name: "break_taken",
      repair: """
        UPDATE OR IGNORE break_taken SET
          at_ms = CASE WHEN \(isWithin("at_ms", Limits.moment)) THEN at_ms ELSE 0 END, seconds = 0,
          exercises = CASE typeof(exercises) WHEN 'text' THEN exercises ELSE '' END
        WHERE rowid = ? AND hurt <> ''
        """
    ) { _ = try BreakRow.taken($0) },
  ]

  private static func isWithin(_ column: String, _ limits: ClosedRange<Int>) -> String {
    "typeof(\(column)) = 'integer' AND \(column) BETWEEN \(limits.lowerBound) AND \(limits.upperBound)"
  }

  private static func damaged(_ table: Table, _ db: Database) throws -> [Int64] {
    let rows = try Row.fetchCursor(
      db, sql: table.rows ?? "SELECT rowid AS row_number, * FROM \(table.name)")
    var numbers: [Int64] = []
    while let row = try rows.next() {
      do {
        try table.read(row)
      } catch  where JournalError.isAboutRow(error) {
        numbers.append(try row.decode(forColumn: "row_number"))
      }
    }
    return numbers
  }
}
