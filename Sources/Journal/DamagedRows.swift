import GRDB

/// Rows that limber never wrote, in a file that is sound otherwise: of a wrong kind, or with numbers out of their limits.
enum DamagedRows {
  /// How many there are.
  static func count(in db: Database) throws -> Int {
    try tables.reduce(0) { count, table in try count + damaged(in: table, db).count }
  }

  /// Deletes them; what belongs to a session that is one goes with it.
  ///
  /// Where one of them is an answer about the warning signs, it may have been a flag. So every answer that lets a session
  /// begin goes as well, and the person is asked again.
  ///
  /// - Returns: How many there were.
  static func remove(from db: Database) throws -> Int {
    var count = 0
    for table in tables {
      let numbers = try damaged(in: table, db)
      for number in numbers {
        try db.execute(sql: "DELETE FROM \(table.name) WHERE rowid = ?", arguments: [number])
      }
      if table.name == "clearance", !numbers.isEmpty {
        try db.execute(sql: "DELETE FROM clearance WHERE answer IN ('clear', 'cleared')")
      }
      count += numbers.count
    }
    return count
  }

  /// A table whose rows have numbers of their own, and what fails for a row that is damaged.
  private typealias Table = (name: String, read: @Sendable (Row) throws -> Void)

  private static let tables: [Table] = [
    ("session", { _ = try SessionRow.record($0, exercises: [], nil) }),
    ("exercise", { _ = try ExerciseRow.record($0) }),
    ("amendment", { _ = try AmendmentRow.amendment($0) }),
    ("clearance", { _ = try SignsAnswerRow($0) }),
    ("kept_exercise", { _ = try Archive.Kept($0) }),
  ]

  private static func damaged(in table: Table, _ db: Database) throws -> [Int64] {
    let rows = try Row.fetchCursor(db, sql: "SELECT rowid AS row_number, * FROM \(table.name)")
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
