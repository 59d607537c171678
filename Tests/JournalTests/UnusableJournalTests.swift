import Engine
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Journal

@Suite("A journal that can't be used")
struct UnusableJournalTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Opens and reads, and tells why that didn't work, having looked that nothing was touched.
  private func refusal(of path: String) throws -> JournalError? {
    let before = try folder.contents()
    var refusal: JournalError?
    do throws(JournalError) {
      _ = try Journal(path: path).sessions()
    } catch {
      refusal = error
    }
    #expect(try folder.contents() == before)
    return refusal
  }

  /// A journal of several pages, with one session of many exercises.
  private func writeJournal() throws {
    let exercises = (0..<200).map { Sample.exercise("bridge", slot: $0) }
    try Journal(path: folder.journal).save(Sample.session(exercises: exercises))
  }

  @Test("because a folder has its name says so")
  func directory() throws {
    try folder.write([1], to: "limber/journal.db/something")
    guard case .cannotOpen(folder.journal, let reason) = try refusal(of: folder.journal) else {
      Issue.record("opened a folder")
      return
    }
    #expect(!reason.isEmpty)
  }

  @Test("because a file stands where its folder should be says so", arguments: ["", "deeper/"])
  func fileInTheWay(below: String) throws {
    try folder.write([1, 2, 3], to: "limber")
    let path = folder.path("limber/\(below)journal.db")
    guard case .cannotOpen(path, let reason) = try refusal(of: path) else {
      Issue.record("opened a journal below a file")
      return
    }
    #expect(below.isEmpty ? reason == "a file stands where its folder should be" : !reason.isEmpty)
  }

  @Test("because its folder can't be made says so")
  func noFolder() throws {
    let path = "/proc/limber/journal.db"
    guard case .cannotOpen(path, let reason) = try refusal(of: path) else {
      Issue.record("made a folder in /proc")
      return
    }
    #expect(!reason.isEmpty)
  }

  @Test("because its folder is read-only says so", .enabled(if: geteuid() != 0, "root may write everywhere"))
  func readOnlyFolder() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("limber"), withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o500])
    defer { chmod(folder.path("limber"), 0o700) }
    for path in [folder.journal, folder.path("limber/deeper/journal.db")] {
      guard case .cannotOpen(path, let reason) = try refusal(of: path) else {
        Issue.record("opened \(path)")
        continue
      }
      #expect(!reason.isEmpty)
    }
  }

  @Test(
    "because the file is read-only still reads, and says what can't be written",
    .enabled(if: geteuid() != 0, "root may write everywhere"))
  func readOnlyFile() throws {
    try writeJournal()
    chmod(folder.journal, 0o400)
    let journal = try Journal(path: folder.journal)
    #expect(try journal.sessions().count == 1)
    #expect {
      try journal.save(Sample.session("two"))
    } throws: { error in
      if case JournalError.cannotWrite(path: folder.journal, _) = error { true } else { false }
    }
  }

  @Test("any more while limber runs says what wasn't written")
  func goneWhileOpen() throws {
    let journal = try Journal(path: folder.journal)
    try DatabaseQueue(path: folder.journal).write { try $0.execute(sql: "DROP TABLE exercise") }
    #expect {
      try journal.save(Sample.session(exercises: [Sample.exercise("bridge")]))
    } throws: { error in
      if case JournalError.cannotWrite(path: folder.journal, _) = error { true } else { false }
    }
    #expect(try journal.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM session") } == 0)
  }
}
