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
      (
        "index",
        """
        CREATE UNIQUE INDEX plain ON exercise (side); PRAGMA writable_schema = ON;
        UPDATE sqlite_master SET name = 'sqlite_stat9', sql = replace(sql, 'plain', 'sqlite_stat9')
        WHERE name = 'plain'
        """
      ),
    ])
  func refused(kind: String, sql: String) throws {
    let folder = try journal(sql)
    let health = try JournalHealth(path: folder.journal)
    #expect(
      health.damage?.contains("the \(kind) ") == true
        && health.damage?.hasSuffix("limber did not make") == true)
    let opened = try Journal(path: folder.journal)
    guard case .begunAfresh = opened.state else {
      Issue.record("kept as \(opened.state)")
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
    guard case .begunAfresh = opened.state else {
      Issue.record("kept as \(opened.state)")
      return
    }
  }

  @Test("is a journal like any other where it brings nothing, also after a look through its statistics")
  func own() throws {
    let folder = try journal("ANALYZE; VACUUM")
    #expect(try JournalHealth(path: folder.journal).damage == nil)
    #expect(try Journal(path: folder.journal).sessionCount() == 1)
  }

  @Test("is set aside where a table is missing, and the doctor says which")
  func missing() throws {
    let folder = try journal("DROP TABLE kept_exercise")
    #expect(try JournalHealth(path: folder.journal).damage == "it holds no table kept_exercise")
    guard case .begunAfresh = try Journal(path: folder.journal).state else {
      Issue.record("it was not set aside")
      return
    }
  }

  @Test("never has another file deleted that its rollback journal names")
  func otherName() throws {
    let folder = try journal("SELECT 1")
    try folder.write("mine", to: "precious")
    let name = Array(folder.path("precious").utf8)
    let sum = name.reduce(UInt32(0)) { $0 &+ UInt32($1) }
    func bytes(_ number: UInt32) -> [UInt8] {
      (0..<4).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
    let magic: [UInt8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]
    let head = magic + bytes(0) + bytes(1) + bytes(1) + bytes(512) + bytes(4096)
    let journal = head + [UInt8](repeating: 0, count: 512 - head.count) + bytes(262_145) + name
    try folder.write(
      journal + bytes(UInt32(name.count)) + bytes(sum) + magic, to: "limber/journal.db-journal")
    #expect(try JournalHealth(path: folder.journal).damage == "its rollback journal names another file")
    guard case .begunAfresh = try Journal(path: folder.journal).state else {
      Issue.record("it was not set aside")
      return
    }
    #expect(FileManager.default.contents(atPath: folder.path("precious")) == Data("mine".utf8))
  }

  @Test("is kept beside no link that somebody planted for the copy")
  func planted() throws {
    let folder = try journal("UPDATE session SET pain_before = 99")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("limber/journal-damaged-2026-11-21T063000.db"),
      withDestinationPath: folder.path("stolen"))
    let opened = try Journal(path: folder.journal, at: Sample.morning)
    _ = try opened.sessions()
    #expect(
      opened.state
        == .rowsLeftOut(1, original: folder.path("limber/journal-damaged-2026-11-21T063000-2.db")))
    #expect(!FileManager.default.fileExists(atPath: folder.path("stolen")))
  }
}
