import Engine
import Foundation
import GRDB
import Statistics
import TestSupport
import Testing

@testable import Journal

@Suite("A disk without room")
final class FullDiskTests: Scratch {
  /// No page more, as on a full disk, for the file as it is open now.
  private func fill() throws {
    try journal.database.inDatabase { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
  }

  @Test("is told, and written to again once it has room")
  func comesBack() throws {
    try fill()
    let session = Sample.session(exercises: (0..<300).map { Sample.exercise("bridge", slot: $0) })
    #expect {
      try journal.save(session)
    } throws: { error in
      if case JournalError.cannotWrite(folder.journal, let reason) = error {
        reason.contains("full")
      } else {
        false
      }
    }
    #expect(try journal.sessions().isEmpty)
    try journal.save(session)
    #expect(try Journal(path: folder.journal).sessions() == [session])
  }

  @Test("keeps nothing of what couldn't be written whole")
  func allOrNothing() throws {
    try journal.save(Sample.session("one"))
    try fill()
    let many = (0..<300).map { Sample.session("more \($0)") }
    #expect(throws: JournalError.self) { try journal.merge(Archive(sessions: many, answers: [])) }
    #expect(try Journal(path: folder.journal).sessions().map(\.id) == ["one"])
  }

  @Test(
    "for bringing an earlier journal to this version lets it be read, and be written once there is some",
    arguments: Migrations.all.migrations.dropLast())
  func earlierVersion(version: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Versions/journal-\(version).db")
    // A name that leaves room for what SQLite writes beside it, and none for the copy that comes first.
    let name = String(repeating: "j", count: 244) + ".db"
    try folder.write(try Data(contentsOf: file), to: "old/\(name)")
    let old = try Journal(path: folder.path("old/\(name)"))
    #expect(try old.sessions().count { !$0.isLogged } == 4)
    #expect(try old.sessionFacts().count == (version < "v5" ? 2 : 3))
    #expect(try old.signsAnswer()?.clearance == .clear)
    #expect(try old.hurtLastTime().keys.sorted() == ["knee-to-chest"])
    #expect(try old.retainedExercises().isEmpty && old.overruled().isEmpty)
    #expect(try old.unfinished().count == (version == "v1" ? 0 : 1))
    #expect(try Data(contentsOf: file) == Data(contentsOf: URL(fileURLWithPath: old.path)))
    let new = Sample.session("new", at: Sample.day(1))
    for _ in 1...2 { #expect(throws: JournalError.self) { try old.save(new) } }
    try FileManager.default.moveItem(atPath: old.path, toPath: folder.path("old/journal.db"))
    try Journal(path: folder.path("old/journal.db")).save(new)
    #expect(try Journal(path: folder.path("old/journal.db")).sessions().count { !$0.isLogged } == 5)
  }

  @Test("with the file moved away under an open journal begins a new one", .timeLimit(.minutes(1)))
  func moved() throws {
    try journal.save(Sample.session("one"))
    try FileManager.default.moveItem(atPath: folder.journal, toPath: folder.path("limber/elsewhere.db"))
    #expect(throws: JournalError.self) { try journal.save(Sample.session("two")) }
    try journal.save(Sample.session("two"))
    #expect(try Journal(path: folder.journal).sessions().map(\.id) == ["two"])
  }
}
