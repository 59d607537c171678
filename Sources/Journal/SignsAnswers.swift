import Foundation
import GRDB
public import Statistics

/// What the person said about the warning signs.
extension Journal {
  /// The answer that counts; `nil` when the person was never asked on this machine.
  ///
  /// It is the last one given here. What came with an import never clears anybody: of imported answers only a flag
  /// counts, until the person has answered here since, or was cleared here after the flag's date.
  ///
  /// - Throws: ``JournalError``.
  public func signsAnswer() throws(JournalError) -> SignsAnswer? {
    try read { db in
      let rows = try SignsAnswerRow.fetchAll(db)
      let own = rows.lastIndex { !$0.isImported }
      let cleared = rows.filter { !$0.isImported && $0.answer.clearance == .cleared }.map(\.answer.at).max()
      let flag = rows.indices.filter { index in
        let row = rows[index]
        return row.isImported && row.answer.clearance == .flagged && index > own ?? -1
          && row.answer.at >= cleared ?? .distantPast
      }.map { rows[$0].answer }.inOrder.last
      return flag ?? own.map { rows[$0].answer }
    }
  }

  /// The answers given here, and the flags that came with an import, earliest first.
  ///
  /// - Throws: ``JournalError``.
  public func signsAnswers() throws(JournalError) -> [SignsAnswer] {
    try read { db in
      try SignsAnswerRow.fetchAll(db).filter { !$0.isImported || $0.answer.clearance == .flagged }
        .map(\.answer).inOrder
    }
  }

  /// Writes down what the person said.
  ///
  /// - Throws: ``JournalError``.
  public func save(_ answer: SignsAnswer) throws(JournalError) {
    try write { try SignsAnswerRow.insert(answer, isImported: false, $0) }
  }
}

/// The row of an answer about the warning signs.
struct SignsAnswerRow {
  let answer: SignsAnswer
  /// Whether it came from another journal.
  let isImported: Bool

  static func insert(_ answer: SignsAnswer, isImported: Bool, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO clearance (at_ms, answer, ticked, imported) VALUES (?, ?, ?, ?)",
      arguments: [
        answer.at.milliseconds, answer.clearance.rawValue, answer.ticked.joined(separator: " "), isImported,
      ])
  }

  /// Takes in an answer from another journal, unless it is here already.
  static func merge(_ answer: SignsAnswer, _ db: Database) throws {
    let isHere = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM clearance WHERE at_ms = ? AND answer = ? AND ticked = ?)",
      arguments: [answer.at.milliseconds, answer.clearance.rawValue, answer.ticked.joined(separator: " ")])
    if isHere != true { try insert(answer, isImported: true, db) }
  }

  /// All answers, in the order in which they came.
  static func fetchAll(_ db: Database) throws -> [SignsAnswerRow] {
    try Row.fetchAll(db, sql: "SELECT * FROM clearance ORDER BY rowid").map(SignsAnswerRow.init)
  }
}

extension SignsAnswerRow {
  init(_ row: Row) throws {
    answer = SignsAnswer(
      at: try row.moment("at_ms"),
      // A word that only a later version knows must not let a session begin.
      clearance: Clearance(rawValue: try row.text("answer")) ?? .flagged,
      ticked: try row.text("ticked").split(separator: " ").map(String.init))
    isImported = try row.flag("imported")
  }
}

extension [SignsAnswer] {
  /// Earliest first; those of one moment always in the same order.
  var inOrder: [SignsAnswer] {
    sorted {
      ($0.at, $0.clearance.rawValue, $0.ticked.joined(separator: " "))
        < ($1.at, $1.clearance.rawValue, $1.ticked.joined(separator: " "))
    }
  }
}
