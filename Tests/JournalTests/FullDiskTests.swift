import Engine
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Journal

@Suite("A disk without room")
struct FullDiskTests {
  private let folder: TemporaryFolder
  private let journal: Journal

  init() throws {
    folder = try TemporaryFolder()
    journal = try Journal(path: folder.journal)
  }

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

  @Test("with the file moved away under an open journal begins a new one", .timeLimit(.minutes(1)))
  func moved() throws {
    try journal.save(Sample.session("one"))
    try FileManager.default.moveItem(atPath: folder.journal, toPath: folder.path("limber/elsewhere.db"))
    #expect(throws: JournalError.self) { try journal.save(Sample.session("two")) }
    try journal.save(Sample.session("two"))
    #expect(try Journal(path: folder.journal).sessions().map(\.id) == ["two"])
  }
}
