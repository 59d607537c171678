import Engine
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Journal

@Suite("A damaged journal")
struct DamagedJournalTests {
  private let folder: TemporaryFolder
  private static let date = Sample.morning
  private static let aside = "limber/journal-damaged-2026-11-21T063000.db"

  init() throws { folder = try TemporaryFolder() }

  /// A journal of several pages, with one session of many exercises.
  private func journal() throws -> [UInt8] {
    let exercises = (0..<200).map { Sample.exercise("bridge", slot: $0) }
    try Journal(path: folder.journal).save(Sample.session(exercises: exercises))
    return Array(try #require(FileManager.default.contents(atPath: folder.journal)))
  }

  /// Opens and reads it, and looks that it was set aside byte by byte and a fresh one begun.
  private func expectSetAside(_ bytes: [UInt8], at aside: String = aside) throws {
    try folder.write(bytes, to: "limber/journal.db")
    let journal = try Journal(path: folder.journal, at: Self.date)
    #expect(try journal.sessions().isEmpty)
    #expect(journal.state == .begunAfresh(setAside: folder.path(aside)))
    #expect(FileManager.default.contents(atPath: folder.path(aside)) == Data(bytes))
    try journal.save(Sample.session("new"))
    #expect(try folder.mode("limber/journal.db") == 0o600)
    #expect(try Journal(path: folder.journal).sessions().map(\.id) == ["new"])
  }

  @Test("that is something else is set aside, and a fresh one begun", arguments: [2, 100, 5000, 70_000])
  func garbage(count: Int) throws {
    try expectSetAside((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ 13) })
  }

  @Test(
    "that is cut short is set aside, and a fresh one begun", arguments: [2, 50, 100, 600, 4096, 8192, 12_000])
  func cutShort(length: Int) throws {
    let whole = try journal()
    try #require(whole.count > length)
    try expectSetAside(Array(whole.prefix(length)))
  }

  @Test("in its middle is set aside when that is read, and a fresh one begun")
  func inside() throws {
    var bytes = try journal()
    for index in 4096..<bytes.count { bytes[index] = 0xA5 }
    try expectSetAside(bytes)
  }

  @Test("whose version can't be read is set aside, and a fresh one begun")
  func version() throws {
    _ = try journal()
    // As SQLite itself would never write it: nothing where a name has to be.
    for (statement, constraint) in [("", ""), ("INSERT INTO grdb_migrations VALUES (NULL);", "NOT NULL")] {
      let queue = try DatabaseQueue(path: folder.journal)
      try queue.writeWithoutTransaction { db in
        try db.execute(
          sql: """
            \(statement)
            PRAGMA writable_schema = ON;
            UPDATE sqlite_master SET sql = 'CREATE TABLE grdb_migrations (identifier TEXT \(constraint) PRIMARY KEY)'
              WHERE name = 'grdb_migrations';
            """)
      }
      try queue.close()
    }
    try expectSetAside(Array(try #require(FileManager.default.contents(atPath: folder.journal))))
  }

  @Test("never takes the place of one set aside before")
  func twice() throws {
    try expectSetAside([1, 2, 3])
    try expectSetAside([4, 5, 6], at: "limber/journal-damaged-2026-11-21T063000-2.db")
    #expect(FileManager.default.contents(atPath: folder.path(Self.aside)) == Data([1, 2, 3]))
  }

  @Test("leaves nothing beside the fresh one that would spoil it", arguments: ["-journal", "-wal", "-shm"])
  func companions(suffix: String) throws {
    try folder.write(Array(repeating: 7, count: 5000), to: "limber/journal.db" + suffix)
    try expectSetAside((0..<5000).map { UInt8(truncatingIfNeeded: $0) })
    #expect(try folder.contents()["limber/journal.db" + suffix] == nil)
  }

  @Test("is set aside once, though two limbers meet it")
  func metByTwo() throws {
    let sound = try journal()
    let mine = try Journal(path: folder.journal, at: Self.date)
    let theirs = try Journal(path: folder.journal, at: Self.date)
    var bytes = sound
    for index in 4096..<bytes.count { bytes[index] = 0xA5 }
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.journal))
    try file.write(contentsOf: Data(bytes))
    try file.close()
    for journal in [mine, theirs] { #expect(try journal.sessions().isEmpty) }
    #expect(mine.state == .begunAfresh(setAside: folder.path(Self.aside)))
    #expect(theirs.state == .asUsual)
    try theirs.save(Sample.session("theirs"))
    #expect(try mine.sessions().map(\.id) == ["theirs"])
    #expect(try folder.contents().keys.count { $0.contains("damaged") } == 1)
  }

  @Test("under a session that is being written is told, and the next write goes to the fresh one")
  func whileWriting() throws {
    var bytes = try journal()
    let journal = try Journal(path: folder.journal, at: Self.date)
    for index in 4096..<bytes.count { bytes[index] = 0xA5 }
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.journal))
    try file.write(contentsOf: Data(bytes))
    try file.close()
    #expect(throws: JournalError.damaged(path: folder.journal)) { try journal.save(Sample.session("new")) }
    try journal.save(Sample.session("new"))
    #expect(try Journal(path: folder.journal).sessions().map(\.id) == ["new"])
  }

  @Test("is nothing that is merely locked by another limber")
  func locked() throws {
    _ = try journal()
    let theirs = try DatabaseQueue(path: folder.journal)
    try theirs.inDatabase { db in
      try db.inTransaction(.exclusive) {
        #expect {
          _ = try Journal(path: folder.journal)
        } throws: { error in
          guard case JournalError.cannotOpen(path: folder.journal, let reason) = error else { return false }
          return reason.contains("locked")
        }
        return .rollback
      }
    }
    #expect(try Journal(path: folder.journal).sessions().count == 1)
    #expect(try folder.contents().keys.allSatisfy { !$0.contains("damaged") })
  }
}
