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
    let record = try #require(try person.sessions.first)
    #expect(person.saves == 1)
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
      #expect(try person.sessions.first?.exercises.first?.repsDone == rep)
    }
  }

  @Test("has every hold and side as it ends")
  func everyHold() throws {
    var person = try Person(following: "first-steps")
    try person.wait(for: .hold)
    try person.wait(for: .switch)
    #expect(try person.sessions.first?.exercises.map(\.setsDone) == [2, 1, 0, 0])
    #expect(try person.sessions.first?.exercises[1].held == .seconds(20))
    try person.wait(for: .rest)
    #expect(try person.sessions.first?.exercises.map(\.setsDone) == [2, 1, 1, 0])
  }

  @Test("has what was held so far when it is paused", arguments: [" ", "?", "i", "q"])
  func onPause(key: String) throws {
    var person = try Person(following: "first-steps")
    try person.wait(for: .hold)
    person.wait(.seconds(7))
    #expect(saves(person.type(key)).count == 1)
    #expect(try person.sessions.first?.exercises[1].held == .seconds(7))
  }

  @Test("has what was held so far when the person was away")
  func onAway() throws {
    var person = try Person(following: "first-steps")
    try person.wait(for: .hold)
    person.wait(.seconds(7))
    person.sleep(.seconds(600))
    #expect(try person.sessions.first?.exercises[1].held == .seconds(7))
    #expect(try person.sessions.first?.time.away == .seconds(600))
  }

  @Test("is all of the session at its end, as the summary tells it")
  func atEnd() throws {
    var person = try Person(following: "first-steps")
    person.type("n")
    person.finish()
    let record = try #require(try person.sessions.first)
    #expect(record.outcome == .completed)
    #expect(record.exercises == person.session?.records)
    #expect(record.time == person.session?.time)
    #expect(record.time.elapsed == person.now.offset)
    #expect(record.endedAt == Person.morning + person.now.offset.inSeconds)
    person.type("1")
    person.press(.enter)
    #expect(person.model.finished == (try person.sessions.first))
    #expect(try person.sessions.count == 1)
  }

  @Test("reads as it was done")
  func readsBack() throws {
    var person = try Person(following: "desk-break")
    let journal = person.journal
    person.wait(.seconds(30))
    person.type("n")
    person.wait(.seconds(40))
    person.type("x")
    person.type("nq")
    person.press(.enter)
    person.type("4")
    person.press(.enter)
    #expect(try journal.sessions() == [try #require(person.model.finished)])
    #expect(try journal.signsAnswer()?.clearance == .clear)
    #expect(try journal.hurtLastTime().keys.sorted() == ["scapular-retraction"])
  }

  @Test("is said not to be, on every screen after, when it couldn't")
  func notSaved() throws {
    var person = try Person(Memory(clearance: .clear))
    person.press(.enter, .enter, .enter)
    #expect(!person.sees("NOT SAVED"))
    try person.losesItsDisk()
    person.type(" ")
    #expect(person.sees("NOT SAVED"))
    person.type(" ")
    person.finish()
    person.press(.enter)
    #expect(person.sees("NOT SAVED: the journal could not be written."))
    person.press(.enter)
    #expect(person.sees("NOT SAVED: "), "\(person.screen)")
  }

  @Test("is no longer said not to be once it is")
  func savedAfterAll() throws {
    var person = try Person(following: "first-steps")
    try person.losesItsDisk()
    person.type(" ")
    #expect(person.sees("NOT SAVED"))
    try person.hasItsDiskBack()
    person.type(" n")
    #expect(!person.sees("NOT SAVED"))
    #expect(try person.sessions == [try #require(person.model.live?.record)])
  }

  @Test("is tried again with everything else, although something couldn't be written")
  func goesOn() throws {
    var person = try Person(following: "first-steps")
    try person.losesItsDisk()
    person.type(" ")
    try person.hasItsDiskBack()
    person.type(" ")
    let before = person.saves
    person.finish()
    #expect(person.saves > before + 20)
    #expect(try person.sessions.first?.outcome == .completed)
  }
}
