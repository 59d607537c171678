import Foundation
import GRDB
import TestSupport
import Testing

@testable import Journal

@Suite("A journal from elsewhere that brings something along")
struct ForeignObjectsTests {
  /// A journal with a session, and what somebody else has put into it.
  private func journal(_ sql: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try Journal(path: folder.journal).save(Sample.session(exercises: [Sample.exercise("bridge")]))
    let queue = try DatabaseQueue(path: folder.journal)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
    return folder
  }

  @Test(
    "is set aside before anything of it runs, and the doctor names it",
    arguments: [
      (
        "trigger",
        "CREATE TRIGGER t AFTER INSERT ON session BEGIN DELETE FROM session WHERE id <> new.id; END"
      ),
      ("view", "CREATE VIEW extra AS SELECT * FROM session"),
      (
        "view",
        """
        DROP TABLE clearance;
        CREATE VIEW clearance AS SELECT 9e12 AS at_ms, 'clear' AS answer, '' AS ticked, 0 AS imported
        """
      ),
      (
        "view",
        """
        DROP TABLE grdb_migrations;
        CREATE VIEW grdb_migrations AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
        SELECT i AS identifier FROM n
        """
      ),
      ("index", "CREATE INDEX slow ON session (hex(zeroblob(100000000)))"),
      ("index", "DROP INDEX session_by_start; CREATE INDEX session_by_start ON session (abs(started_ms))"),
      ("table", "CREATE TABLE other (a, b AS (hex(zeroblob(1000000000))))"),
      ("table", "CREATE TABLE plain (a)"),
      (
        "table",
        "DROP TABLE kept_exercise; CREATE TABLE kept_exercise (at_ms, exercise CHECK (length(exercise) > 99))"
      ),
      ("table", "CREATE VIRTUAL TABLE words USING fts5(word)"),
    ])
  func refused(kind: String, sql: String) throws {
    let folder = try journal(sql)
    let health = try JournalHealth(path: folder.journal)
    #expect(
      health.damage?.contains("the \(kind) ") == true
        && health.damage?.hasSuffix("limber did not make") == true)
    let opened = try Journal(path: folder.journal)
    guard case .begunAfresh = opened.keeping else {
      Issue.record("kept as \(opened.keeping)")
      return
    }
    #expect(try opened.sessionCount() == 0)
  }

  @Test("is refused with anything that runs also where it says that a later version wrote it")
  func later() throws {
    let folder = try journal(
      """
      INSERT INTO grdb_migrations VALUES ('v99');
      CREATE TRIGGER t AFTER INSERT ON session BEGIN DELETE FROM session WHERE id <> new.id; END
      """)
    let opened = try Journal(path: folder.journal)
    guard case .begunAfresh = opened.keeping else {
      Issue.record("kept as \(opened.keeping)")
      return
    }
  }

  @Test("is a journal like any other where it brings nothing, also after a look through its statistics")
  func own() throws {
    let folder = try journal("ANALYZE; VACUUM")
    #expect(try JournalHealth(path: folder.journal).damage == nil)
    #expect(try Journal(path: folder.journal).sessionCount() == 1)
  }
}
