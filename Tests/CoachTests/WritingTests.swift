import Dispatch
import Engine
import Foundation
import Journal
import TestSupport
import Testing

@testable import Coach

@Suite("What is written beside the loop", .timeLimit(.minutes(1)))
struct WritingTests {
  /// A disk that takes as long as a test wants it to.
  private final class Gate: Sendable {
    private let door = DispatchSemaphore(value: 0)
    func open() { door.signal() }
    func pass() { door.wait() }
  }

  @Test("is waited for no longer than the patience, and tells what came of it once it is over")
  func patience() {
    let gate = Gate()
    let slow = Writing(on: DispatchQueue(label: "test")) { gate.pass() }
    #expect(slow.word(after: .zero) == "under way")
    #expect(slow.word(after: .milliseconds(1)) == "under way")
    gate.open()
    #expect(slow.word(after: nil) == "done")
    #expect(slow.word(after: .zero) == "done")
  }

  @Test("is written one after the other, and a failure is the writing's own")
  func order() {
    let gate = Gate(), error = JournalError.damaged(path: "it")
    let queue = DispatchQueue(label: "test")
    let first = Writing(on: queue) { gate.pass() }
    let second = Writing(on: queue) { () throws(JournalError) in throw error }
    #expect(second.word(after: .milliseconds(1)) == "under way")
    gate.open()
    #expect(second.word(after: nil) == "\(error)")
    #expect(first.word(after: nil) == "done")
  }

  @Test("is owed until it is there, with all that was done meanwhile")
  func owed() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("limber/journal.db")
    var person = try Person(following: "desk-break")
    var pending = PendingWrites(try Journal(path: path), patience: .zero)
    let gate = Gate()
    // Whatever is written comes after this.
    let before = Writing(on: pending.queue) { gate.pass() }
    person.watch(.seconds(90))
    for case .save(let record, let changed, let log) in person.effects {
      try pending.save(record, changed: changed, log: log)
    }
    #expect(pending.isBehind && pending.isWriting)
    #expect(pending.owed.sessions == [try #require(person.model.live?.record)])
    #expect(try Journal(path: path).sessions() == [])
    gate.open()
    #expect(before.word(after: nil) == "done")
    pending.patience = nil
    try pending.flush()
    #expect(!pending.isBehind && !pending.isWriting)
    #expect(try Journal(path: path).sessions() == (try person.sessions))
  }
}

extension Writing {
  /// What came of it, in a word.
  fileprivate func word(after patience: Duration?) -> String {
    switch outcome(after: patience) {
    case nil: "under way"
    case .success: "done"
    case .failure(let error): "\(error)"
    }
  }
}
