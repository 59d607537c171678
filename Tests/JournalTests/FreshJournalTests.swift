import GRDB
import TestSupport
import Testing

@testable import Journal

@Suite("A journal that isn't there yet")
struct FreshJournalTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("is made in a folder that nobody else can look into")
  func isPrivate() throws {
    _ = try Journal(path: folder.path("share/limber/journal.db"))
    #expect(try folder.mode("share/limber") == 0o700)
    #expect(try folder.mode("share") == 0o700)
  }

  @Test("holds no session, no answer and nothing that hurt")
  func isEmpty() throws {
    let journal = try Journal(path: folder.journal)
    #expect(try journal.sessions().isEmpty)
    #expect(try journal.lastSession() == nil)
    #expect(try journal.signsAnswer() == nil)
    #expect(try journal.hurtLastTime().isEmpty)
  }

  @Test("has every write on the disk before it is acknowledged")
  func isDurable() throws {
    let journal = try Journal(path: folder.journal)
    let synchronous = try journal.database.read { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
    let mode = try journal.database.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    // 3 is EXTRA: the rollback journal's folder is synced as well.
    #expect(synchronous == 3)
    #expect(mode == "delete")
  }

  @Test("is one file, with nothing beside it once a session is written")
  func isOneFile() throws {
    let journal = try Journal(path: folder.journal)
    try journal.save(Sample.session(exercises: [Sample.exercise("bridge")]))
    #expect(Set(try folder.contents().keys) == ["limber", "limber/journal.db"])
  }

  @Test("takes the place of an empty file")
  func replacesEmptyFile() throws {
    try folder.write([], to: "limber/journal.db")
    let journal = try Journal(path: folder.journal)
    try journal.save(Sample.session())
    #expect(try journal.sessions().count == 1)
  }
}
