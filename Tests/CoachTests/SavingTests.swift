import Catalogue
import Engine
import Foundation
import Journal
import Screen
import Statistics
import TestSupport
import Testing

@testable import Coach

@Suite("What is saved")
struct SavingTests {
  private func saves(_ effects: [Effect]) -> [SessionRecord] {
    effects.compactMap { if case .save(let record, _, _) = $0 { record } else { nil } }
  }

  @Test("is there from the session's first moment, as interrupted until it is known better")
  func atBegin() throws {
    let person = try Person(following: "first-steps")
    let record = try #require(person.kept.sessions.first)
    #expect(person.kept.saves == 1)
    #expect(record.outcome == .interrupted)
    #expect(record.exercises.map(\.status) == [.skipped, .skipped, .skipped, .skipped])
    #expect(record.routineName == "First steps")
    #expect(record.timestamp(record.startedAt) == "2026-11-21T07:30:00+01:00")
  }

  @Test("grows with every rep")
  func everyRep() throws {
    var person = try Person(following: "first-steps", .gentle)
    for rep in 1...8 {
      while person.session?.records.first?.repsDone != rep { person.wait(.seconds(1)) }
      #expect(person.kept.sessions.first?.exercises.first?.repsDone == rep)
    }
  }

  @Test("has every hold and side as it ends")
  func everyHold() throws {
    var person = try Person(following: "first-steps")
    try person.wait(for: .hold)
    try person.wait(for: .switch)
    #expect(person.kept.sessions.first?.exercises.map(\.setsDone) == [2, 1, 0, 0])
    #expect(person.kept.sessions.first?.exercises[1].held == .seconds(20))
    try person.wait(for: .rest)
    #expect(person.kept.sessions.first?.exercises.map(\.setsDone) == [2, 1, 1, 0])
  }

  @Test("has what was held so far when it is paused", arguments: [" ", "?", "i", "q"])
  func onPause(key: String) throws {
    var person = try Person(following: "first-steps")
    try person.wait(for: .hold)
    person.wait(.seconds(7))
    #expect(saves(person.type(key)).count == 1)
    #expect(person.kept.sessions.first?.exercises[1].held == .seconds(7))
  }

  @Test("has what was held so far when the person was away")
  func onAway() throws {
    var person = try Person(following: "first-steps")
    try person.wait(for: .hold)
    person.wait(.seconds(7))
    person.sleep(.seconds(600))
    #expect(person.kept.sessions.first?.exercises[1].held == .seconds(7))
    #expect(person.kept.sessions.first?.time.away == .seconds(600))
  }

  @Test("is all of the session at its end, as the summary tells it")
  func atEnd() throws {
    var person = try Person(following: "first-steps")
    person.type("n")
    person.finish()
    let record = try #require(person.kept.sessions.first)
    #expect(record.outcome == .completed)
    #expect(record.exercises == person.session?.records)
    #expect(record.time == person.session?.time)
    #expect(record.time.elapsed == person.now.offset)
    #expect(record.endedAt == Person.morning + person.now.offset.inSeconds)
    person.type("1")
    person.press(.enter)
    #expect(person.model.finished == person.kept.sessions.first)
    #expect(person.kept.sessions.count == 1)
  }

  @Test("reads the same from a real journal")
  func realJournal() throws {
    let folder = try TemporaryFolder()
    let journal = try Journal(path: folder.path("journal.db"))
    var person = try Person(following: "desk-break")
    person.wait(.seconds(30))
    person.type("n")
    person.wait(.seconds(40))
    person.type("x")
    person.type("nq")
    person.press(.enter)
    person.type("4")
    person.press(.enter)
    for effect in person.effects {
      switch effect {
      case .save(let record, let changed, let log): try journal.save(record, changed: changed, log: log)
      case .saveAnswer(let answer): try journal.save(answer)
      default: break
      }
    }
    #expect(try journal.sessions() == [try #require(person.model.finished)])
    #expect(try journal.signsAnswer()?.clearance == .clear)
    #expect(try journal.hurtLastTime().keys.sorted() == ["scapular-retraction"])
  }

  @Test("is said not to be, on every screen after, when it couldn't")
  func notSaved() throws {
    var person = try Person(Memory(clearance: .clear))
    person.press(.enter, .enter, .enter)
    #expect(!person.sees("NOT SAVED"))
    person.send(.notSaved(.cannotWrite(path: "/home/x/journal.db", reason: "disk full")))
    #expect(person.sees("NOT SAVED"))
    person.finish()
    person.press(.enter)
    #expect(person.sees("NOT SAVED: the journal could not be written."))
    person.press(.enter)
    #expect(person.sees("NOT SAVED: the journal /home/x/journal.db can't be written: disk full."))
  }

  @Test("is no longer said not to be once it is")
  func savedAfterAll() throws {
    var person = try Person(following: "first-steps")
    person.send(.notSaved(.cannotWrite(path: "", reason: "disk full")))
    #expect(person.sees("NOT SAVED"))
    person.send(.saved)
    #expect(!person.sees("NOT SAVED"))
  }

  @Test("is tried again with everything else, although something couldn't be written")
  func goesOn() throws {
    var person = try Person(following: "first-steps")
    person.send(.notSaved(.cannotWrite(path: "", reason: "")))
    let before = person.kept.saves
    person.finish()
    #expect(person.kept.saves > before + 20)
    #expect(person.kept.sessions.first?.outcome == .completed)
  }
}
