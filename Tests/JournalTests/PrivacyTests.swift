import Engine
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Journal

@Suite("The journal is its owner's alone")
struct PrivacyTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("in a folder that others can read and write")
  func modes() throws {
    try folder.write("", to: "limber/something")
    chmod(folder.path("limber"), 0o777)
    let journal = try Journal(path: folder.journal)
    try journal.save(Sample.session())
    #expect(try folder.mode("limber/journal.db") == 0o600)
    // SQLite's own file beside it is there while something is written.
    try journal.database.write { db in
      try db.execute(sql: "DELETE FROM session")
      #expect(try folder.mode("limber/journal.db-journal") == 0o600)
    }
  }

  @Test("once it is opened, though it was made by another program, and so are its copies")
  func tightened() throws {
    _ = try Journal(path: folder.journal)
    let copies = ["limber/journal-before-v2.db", "limber/journal-damaged-2026.db", "limber/journal.db"]
    for copy in copies {
      if copy != "limber/journal.db" { try folder.write("old", to: copy) }
      chmod(folder.path(copy), 0o644)
    }
    try folder.write("other", to: "limber/notes.txt")
    chmod(folder.path("limber/notes.txt"), 0o644)
    _ = try Journal(path: folder.journal)
    for copy in copies { #expect(try folder.mode(copy) == 0o600, "\(copy)") }
    #expect(try folder.mode("limber/notes.txt") == 0o644)
  }

  @Test(
    "and never another user's, be it a file, a link or what SQLite would bring back from beside it",
    .enabled(if: geteuid() == 0, "only root can be somebody else"))
  func somebodyElses() throws {
    let other: uid_t = 65534
    for name in ["limber/journal.db", "limber/journal.db-journal"] {
      let folder = try TemporaryFolder()
      try folder.write("", to: name)
      try #require(chown(folder.path(name), other, other) == 0)
      let reason = "it belongs to another user of this machine"
      #expect(throws: JournalError.cannotOpen(path: folder.path(name), reason: reason)) {
        try Journal(path: folder.journal)
      }
      try FileManager.default.moveItem(atPath: folder.path(name), toPath: folder.path("elsewhere"))
      try #require(chown(folder.path("elsewhere"), 0, 0) == 0)
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(name), withDestinationPath: folder.path("elsewhere"))
      try #require(lchown(folder.path(name), other, other) == 0)
      #expect(throws: JournalError.cannotOpen(path: folder.path(name), reason: reason)) {
        try Journal(path: folder.journal)
      }
    }
  }

  @Test("in the copy that is kept of an older form")
  func copy() throws {
    let old = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Versions/journal-v1.db")
    try folder.write(try Data(contentsOf: old), to: "limber/journal.db")
    _ = try Journal(path: folder.journal)
    let copies = try folder.names(in: "limber").filter { $0.hasPrefix("journal-before-") }
    #expect(copies.count == 1)
    for copy in copies { #expect(try folder.mode("limber/\(copy)") == 0o600) }
  }
}

@Suite("Without a place for a journal")
struct NowhereTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func refusal(of path: String) throws -> JournalError {
    do throws(JournalError) {
      _ = try Journal(path: path)
    } catch {
      return error
    }
    throw CancellationError()
  }

  @Test("a session can go on, nothing of it is kept, and once there is a place it is")
  func goesOn() throws {
    try folder.write("in the way", to: "limber")
    let error = JournalError.cannotOpen(path: folder.journal, reason: "permission denied")
    let journal = try Journal(withoutFileAt: folder.journal, because: error)
    #expect(journal.state == .nowhere(error))
    #expect(try journal.sessions() == [])
    #expect(throws: JournalError.self) { try journal.save(Sample.session("one")) }
    #expect(journal.state == .nowhere(error))
    #expect(try folder.names() == ["limber"])

    try FileManager.default.removeItem(atPath: folder.path("limber"))
    try journal.save(Sample.session("one"))
    #expect(journal.state == .asUsual)
    #expect(try Journal(path: folder.journal).sessions().map(\.id) == ["one"])
  }

  @Test("it is told how to name another")
  func wayOut() throws {
    let error = try refusal(of: "/proc/limber/journal.db")
    guard case .cannotOpen(_, let reason) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(reason.contains("XDG_DATA_HOME"))
    #expect(error.leavesNothingBehind)
  }

  @Test("what is in the way is the person's to look after first")
  func inTheWay() throws {
    try folder.write("a file", to: "limber")
    #expect(try !refusal(of: folder.journal).leavesNothingBehind)
    #expect(try !refusal(of: folder.path("limber/deeper/journal.db")).leavesNothingBehind)
    try FileManager.default.removeItem(atPath: folder.path("limber"))
    try folder.write("in a folder of its name", to: "limber/journal.db/something")
    #expect(try !refusal(of: folder.journal).leavesNothingBehind)
  }

  @Test("locks are tried out without a trace")
  func locks() throws {
    try folder.write("", to: "limber/journal.db")
    #expect(Locks.work(beside: folder.journal))
    #expect(try folder.names(in: "limber") == ["journal.db"])
    #expect(JournalError.noLocks(path: folder.journal).leavesNothingBehind)
  }
}
