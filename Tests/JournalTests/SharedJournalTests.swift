import Engine
import GRDB
import Statistics
import TestSupport
import Testing

@testable import Journal

@Suite("Two programs on one journal")
struct SharedJournalTests {
  private let folder: TemporaryFolder
  private let mine: Journal
  private let theirs: Journal

  init() throws {
    folder = try TemporaryFolder()
    mine = try Journal(path: folder.journal)
    theirs = try Journal(path: folder.journal)
  }

  @Test("both open it, whoever of them makes it", arguments: 1...10)
  func bothMake(round: Int) async throws {
    let fresh = try TemporaryFolder()
    await withTaskGroup(of: Void.self) { group in
      for _ in 1...4 {
        group.addTask { #expect(throws: Never.self) { _ = try Journal(path: fresh.journal) } }
      }
    }
  }

  @Test("see at once what the other wrote")
  func seeEachOther() throws {
    let bridge = Sample.exercise("bridge", .hurt)
    try mine.save(Sample.session("mine", exercises: [bridge]))
    #expect(try theirs.lastSession()?.exercises == [bridge])
    #expect(try theirs.hurtLastTime().keys.sorted() == ["bridge"])
    try theirs.save(Sample.session("theirs", at: Sample.day(1)))
    try theirs.save(SignsAnswer(at: Sample.day(1), clearance: .flagged))
    #expect(try mine.sessions().map(\.id) == ["theirs", "mine"])
    #expect(try mine.signsAnswer()?.clearance == .flagged)
  }

  @Test("lose nothing when both write at the same time")
  func bothWrite() async throws {
    await withTaskGroup(of: Void.self) { group in
      for (name, journal) in [("mine", mine), ("theirs", theirs)] {
        group.addTask {
          for number in 1...8 {
            #expect(throws: Never.self) { try journal.save(Sample.session("\(name) \(number)")) }
          }
        }
      }
    }
    #expect(try mine.sessions().count == 16)
  }

  @Test("say that something wasn't written while the other keeps the journal locked, and write again after")
  func locked() throws {
    try theirs.database.inDatabase { db in
      try db.inTransaction(.exclusive) {
        #expect {
          try mine.save(Sample.session())
        } throws: { error in
          guard case JournalError.cannotWrite(path: folder.journal, let reason) = error else { return false }
          return reason.contains("locked")
        }
        return .rollback
      }
    }
    try mine.save(Sample.session())
    #expect(try theirs.sessions().count == 1)
  }
}
