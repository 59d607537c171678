import Foundation
import GRDB
import TestSupport
import Testing

@testable import Journal

@Suite("A journal's health")
struct JournalHealthTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Looks, having seen that looking touches nothing.
  private func look() throws -> Result<JournalHealth, JournalError> {
    let before = try folder.contents()
    defer { #expect((try? folder.contents()) == before) }
    do throws(JournalError) {
      return .success(try JournalHealth(path: folder.journal))
    } catch {
      return .failure(error)
    }
  }

  @Test("is good for one that limber wrote, with its schema and how many sessions it holds")
  func good() throws {
    let journal = try Journal(path: folder.journal)
    try journal.save(Sample.session("one"))
    try journal.save(Sample.session("two", isRehearsal: true))
    let health = try look().get()
    #expect(health.damage == nil)
    #expect(health.schema == Migrations.all.migrations.last)
    #expect(health.sessions == 2)
  }

  @Test("is good for one in which a write was cut off, which the next start undoes")
  func cutOff() throws {
    let journal = try Journal(path: folder.journal)
    try journal.save(Sample.session("one"))
    // A copy made in the midst of a write is what a killed program leaves behind.
    let other = try TemporaryFolder()
    try journal.database.inDatabase { db in
      try db.execute(sql: "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE")
      try db.execute(
        sql: """
          WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
          INSERT INTO clearance (at_ms, answer) SELECT i, 'clear and long enough to fill pages' FROM n
          """)
      try FileManager.default.copyItem(atPath: folder.path("limber"), toPath: other.path("limber"))
      try db.execute(sql: "ROLLBACK")
    }
    #expect(FileManager.default.fileExists(atPath: other.journal + "-journal"))
    let before = try other.contents()
    let health = try JournalHealth(path: other.journal)
    #expect((health.damage, health.sessions) == (nil, 1))
    #expect(try other.contents() == before)
  }

  @Test("tells a file that isn't there, and makes none")
  func missing() throws {
    #expect(throws: JournalError.cannotOpen(path: folder.journal, reason: "it is no regular file")) {
      try look().get()
    }
    #expect(try folder.contents().isEmpty)
  }

  @Test("tells a pipe without waiting for it")
  func pipe() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("limber"), withIntermediateDirectories: true)
    mkfifo(folder.journal, 0o600)
    #expect(throws: JournalError.cannotOpen(path: folder.journal, reason: "it is no regular file")) {
      try JournalHealth(path: folder.journal)
    }
  }

  @Test("is that of a new one for an empty file")
  func empty() throws {
    try folder.write([], to: "limber/journal.db")
    let health = try look().get()
    #expect((health.damage, health.schema, health.sessions) == (nil, nil, 0))
  }

  @Test("tells what is no journal, and one of a later version")
  func unusable() throws {
    try folder.write(Array(repeating: 65, count: 5000), to: "limber/journal.db")
    #expect(try look() == .failure(.damaged(path: folder.journal)))
    try FileManager.default.removeItem(atPath: folder.journal)
    try DatabaseQueue(path: folder.journal).write {
      try $0.execute(
        sql: """
          CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
          INSERT INTO grdb_migrations VALUES ('from the future');
          """)
    }
    #expect(try look() == .failure(.fromTheFuture(path: folder.journal)))
  }

  @Test("tells damage that still lets it be opened")
  func damaged() throws {
    try Journal(path: folder.journal).save(
      Sample.session(exercises: (0..<200).map { Sample.exercise("bridge", slot: $0) }))
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.journal)))
    for index in bytes.indices.suffix(4000) { bytes[index] = 0xFF }
    try folder.write(bytes, to: "limber/journal.db")
    switch try look() {
    case .success(let health): #expect(health.damage != nil)
    case .failure(let error): #expect(error == .damaged(path: folder.journal))
    }
  }
}
