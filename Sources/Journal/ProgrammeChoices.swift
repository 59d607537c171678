import Foundation
import GRDB
public import Statistics

/// What the person decided about programmes.
extension Journal {
  /// The decisions, earliest first; of one moment a stop comes before a start.
  ///
  /// - Throws: ``JournalError``.
  public func programmeChoices() throws(JournalError) -> [ProgrammeChoice] {
    try read(ProgrammeChoiceRow.fetchAll)
  }

  /// Writes down a decision.
  ///
  /// - Throws: ``JournalError``.
  public func save(_ choice: ProgrammeChoice) throws(JournalError) {
    try write { try ProgrammeChoiceRow.insert(choice, $0) }
  }
}

/// The row of a decision about a programme.
enum ProgrammeChoiceRow {
  /// Writes it, unless it is here already.
  static func insert(_ choice: ProgrammeChoice, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR IGNORE INTO programme_choice (at_ms, kind, programme) VALUES (?, ?, ?)",
      arguments: [choice.at.milliseconds, choice.kind.rawValue, choice.programme])
  }

  static func fetchAll(_ db: Database) throws -> [ProgrammeChoice] {
    try Row.fetchAll(db, sql: "SELECT * FROM programme_choice ORDER BY at_ms, kind DESC, programme")
      .compactMap(choice)
  }

  /// A decision; `nil` for a kind that only a later version knows.
  static func choice(_ row: Row) throws -> ProgrammeChoice? {
    let at = try row.moment("at_ms"), programme = try row.text("programme")
    return ProgrammeChoice.Kind(rawValue: try row.text("kind")).map {
      ProgrammeChoice(programme: programme, at: at, kind: $0)
    }
  }
}
