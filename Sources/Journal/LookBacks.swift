import Foundation
import GRDB
public import Statistics

/// What the person answered when they looked back at a week.
extension Journal {
  /// The answers, earliest first.
  ///
  /// - Parameter first: Only those from this day on.
  /// - Throws: ``JournalError``.
  public func lookBacks(since first: Day? = nil) throws(JournalError) -> [LookBack] {
    try read { try LookBackRow.fetchAll($0, since: first?.earliest ?? .min) }
  }

  /// Writes down an answer.
  ///
  /// - Throws: ``JournalError``.
  public func save(_ lookBack: LookBack) throws(JournalError) {
    try write { try LookBackRow.insert(lookBack, $0) }
  }
}

/// The row of a look back.
enum LookBackRow {
  /// Writes it, unless it is here already.
  static func insert(_ lookBack: LookBack, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR IGNORE INTO look_back (at_ms, feeling, new_signs) VALUES (?, ?, ?)",
      arguments: [lookBack.at.milliseconds, lookBack.feeling.rawValue, lookBack.hasNewSigns])
  }

  static func fetchAll(_ db: Database, since moment: Int = .min) throws -> [LookBack] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM look_back WHERE at_ms >= ? ORDER BY at_ms, feeling, new_signs",
      arguments: [moment]
    ).compactMap(lookBack)
  }

  /// A look back; `nil` for a feeling that only a later version knows.
  static func lookBack(_ row: Row) throws -> LookBack? {
    let at = try row.moment("at_ms"), hasNewSigns = try row.flag("new_signs")
    return LookBack.Feeling(rawValue: try row.text("feeling")).map {
      LookBack(at: at, feeling: $0, hasNewSigns: hasNewSigns)
    }
  }
}
