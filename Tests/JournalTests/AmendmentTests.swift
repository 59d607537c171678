import Catalogue
import Engine
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Journal

@Suite("What is set right afterwards")
final class AmendmentTests: Scratch {
  /// A session in which bird dog hurt on the right, and the plank was left out.
  @discardableResult
  private func lived(_ id: String = "one", on day: Int = 0) throws -> SessionRecord {
    var session = Sample.session(
      id, at: Sample.day(day),
      exercises: [
        Sample.exercise("bridge", reps: 10), Sample.exercise("bird-dog", slot: 1, side: .right, .hurt),
        Sample.exercise("bird-dog", slot: 1, side: .left, reps: 10),
        Sample.exercise("plank", slot: 2, .skipped, reps: 0),
      ])
    session.painAfter = 6
    try journal.save(session)
    return session
  }

  /// What becomes of a session once something is set right about it.
  @discardableResult
  private func amend(_ id: String = "one", on day: Int = 1, _ change: (inout Amendment) -> Void) throws
    -> SessionRecord
  {
    let session = try #require(try journal.sessions(beginningWith: id).first)
    var amendment = session.amendment ?? Amendment(at: Sample.day(day))
    amendment.at = Sample.day(day)
    change(&amendment)
    return try #require(try journal.amend(id, with: amendment))
  }

  @Test("holds from then on, and what was first written stays beside it")
  func holds() throws {
    let first = try lived()
    try amend {
      $0.painBefore = .notRated
      $0.painAfter = .rated(2)
      $0.mark("bird-dog", hurts: false)
      $0.mark("bridge", hurts: true)
      $0.note = "slept badly"
    }
    var session = try #require(try Journal(path: folder.journal).lastSession())
    #expect(session.amended.painBefore == nil && session.amended.painAfter == 2)
    #expect(session.amended.exercises.map(\.status) == [.hurt, .partial, .done, .skipped])
    #expect(session.amendment?.note == "slept badly")
    session.amendment = nil
    #expect(session == first)
  }

  @Test("counts in facts, hurts and stories, and in what hurt the last time")
  func counts() throws {
    try lived()
    try amend {
      $0.painBefore = .rated(8)
      $0.mark("bird-dog", hurts: false)
      $0.mark("bridge", hurts: true)
    }
    let facts = try #require(try journal.sessionFacts().first)
    #expect(facts.painBefore == 8 && facts.painAfter == 6)
    #expect(try journal.hurts().map(\.exercise) == ["bridge"])
    #expect(try journal.hurtLastTime().keys.sorted() == ["bridge"])
    #expect(try journal.practice().keys.sorted() == ["bird-dog", "bridge"])
  }

  @Test("takes the mark away that kept an exercise in mind, and a later mark brings it back")
  func hurtLastTime() throws {
    try lived("one")
    try lived("two", on: 2)
    try amend("two", on: 3) { $0.mark("bird-dog", hurts: false) }
    // It went well on day 2, so what hurt before that is forgotten.
    #expect(try journal.hurtLastTime().isEmpty)
    try amend("two", on: 4) { $0.isLeftOut = true }
    #expect(try journal.hurtLastTime().keys.sorted() == ["bird-dog"])
  }

  @Test("leaves a session out of everything but the list, until it is taken in again")
  func leftOut() throws {
    let session = try lived()
    try amend { $0.isLeftOut = true }
    #expect(try journal.sessionFacts().isEmpty)
    #expect(try journal.factsCount() == 0)
    #expect(try journal.exerciseFacts().isEmpty)
    #expect(try journal.hurts().isEmpty)
    #expect(try journal.hurtLastTime().isEmpty)
    #expect(try journal.practice().isEmpty)
    #expect(try journal.sessions().map(\.isLeftOut) == [true])
    #expect(try journal.sessionCount() == 1)
    try amend(on: 2) { $0.isLeftOut = false }
    #expect(try journal.sessionFacts() == [session].compactMap(SessionFacts.init))
    #expect(try journal.hurts().count == 1)
  }

  @Test("is built upon by the next, and a value set back to what was first written is none any more")
  func builtUpon() throws {
    let first = try lived()
    try amend(on: 1) {
      $0.painBefore = .rated(5)
      $0.mark("bridge", hurts: true)
      $0.note = "in the garden before"
    }
    let second = try amend(on: 2) { $0.painBefore = .rated(first.painBefore ?? 0) }
    #expect(second.amendment?.painBefore == .unchanged)
    #expect(second.amendment?.note == "in the garden before")
    #expect(second.amendment?.at == Sample.day(2))
    let third = try amend(on: 3) {
      $0.mark("bridge", hurts: false)
      $0.note = nil
    }
    #expect(third.amendment?.isEmpty == true)
    #expect(third.amended.exercises == first.exercises)
  }

  @Test("and says nothing else than what stands there is no amendment")
  func nothing() throws {
    try lived()
    let session = try amend {
      $0.painAfter = .rated(6)
      $0.mark("bird-dog", hurts: true)
      $0.mark("bridge", hurts: false)
    }
    #expect(session.amendment == nil)
    #expect(try journal.lastSession()?.amendment == nil)
  }

  @Test("is later than the one before it, also where the clock was set back")
  func clock() throws {
    try lived()
    try amend(on: 5) { $0.note = "first" }
    let second = try amend(on: 2) { $0.note = "second" }
    #expect(second.amendment.map { $0.at > Sample.day(5) } == true)
    #expect(try journal.lastSession()?.amendment == second.amendment)
  }

  @Test("marks what was done of an exercise, and what was skipped only where all of it was")
  func skipped() throws {
    try journal.save(
      Sample.session(exercises: [
        Sample.exercise("bird-dog", side: .right), Sample.exercise("bird-dog", side: .left, .skipped),
        Sample.exercise("plank", slot: 1, .skipped),
      ]))
    let session = try amend {
      $0.mark("bird-dog", hurts: true)
      $0.mark("plank", hurts: true)
    }
    #expect(session.amended.exercises.map(\.status) == [.hurt, .skipped, .hurt])
    #expect(session.amended.amended == session.amended)
    #expect(try journal.hurts().map(\.exercise) == ["bird-dog", "plank"])
  }

  @Test("says in a note what can be seen on one line, and takes the note away with an empty one")
  func notes() throws {
    var amendment = Amendment(at: Sample.morning)
    try amendment.write(note: "  slept badly, Übung und 体操 👍 ")
    #expect(amendment.note == "slept badly, Übung und 体操 👍")
    let spoilt: [(String, NoteFault)] = [
      ("two\nlines", .unprintable("\\u{A}")), ("\u{202E}back", .unprintable("\\u{202E}")),
      ("\u{1B}[31m", .unprintable("\\u{1B}")), (String(repeating: "a", count: 501), .tooLong(501)),
    ]
    for (text, fault) in spoilt {
      #expect(throws: fault) { try amendment.write(note: text) }
      #expect(amendment.note == "slept badly, Übung und 体操 👍")
      #expect(fault.sentence.hasPrefix("A note"))
    }
    try amendment.write(note: String(repeating: "👍", count: 500))
    try amendment.write(note: " ")
    #expect(amendment.differing(from: Sample.session()).isEmpty)
  }

  @Test("of a session that isn't there is nothing")
  func noSession() throws {
    #expect(try journal.amend("nobody's", with: Amendment(at: Sample.morning)) == nil)
  }

  @Test("goes with a session that is written on")
  func writtenOn() throws {
    var session = try lived()
    try amend { $0.note = "still sore" }
    session.endedAt += 60
    try journal.save(session)
    #expect(try journal.lastSession()?.amendment?.note == "still sore")
  }

  @Test("is read by every query as the records have it", arguments: 1...25 as ClosedRange<UInt64>)
  func sameAsRecords(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    for number in 0..<12 {
      let session = Sample.random("\(number)", &dice)
      try journal.save(session)
      try journal.amend(session.id, with: Sample.amendment(of: session, &dice))
    }
    let records = try journal.sessions()
    let facts = records.flatMap(ExerciseFacts.all)
    #expect(try journal.sessionFacts() == records.compactMap(SessionFacts.init))
    #expect(try journal.exerciseFacts() == facts)
    let hurts = facts.compactMap(Hurt.init)
    #expect(Self.counted(try journal.hurts()) == Self.counted(hurts))
    let seen = records.filter { !$0.isLogged }.flatMap(ExerciseFacts.all)
    let done = Dictionary(grouping: seen.filter { $0.status != .hurt }, by: \.exercise)
    let stories = Past(exercises: facts).stories
    #expect(
      try journal.practice() == Dictionary(uniqueKeysWithValues: stories.map { ($0.exercise, $0.practice) }))
    let last = hurts.reduce(into: [String: Date]()) { $0[$1.exercise] = max($0[$1.exercise] ?? $1.at, $1.at) }
    let sore = last.filter { exercise, at in !(done[exercise] ?? []).contains { $0.at > at } }
    #expect(try journal.hurtLastTime().keys.sorted() == sore.keys.sorted())
  }

  private static func counted(_ hurts: [Hurt]) -> [Hurt: Int] {
    hurts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}

@Suite("A session's id")
struct SessionIdTests {
  @Test("is found by its beginning, in small letters too, and whole even where another one begins with it")
  func beginnings() throws {
    let folder = try TemporaryFolder()
    let journal = try Journal(path: folder.journal)
    for (day, id) in ["3F2A-1", "3F2A-12", "3FB0", "9%_"].enumerated() {
      try journal.save(Sample.session(id, at: Sample.day(day)))
    }
    func found(_ text: String) throws -> [String] { try journal.sessions(beginningWith: text).map(\.id) }
    #expect(try found("3f2a-1") == ["3F2A-12", "3F2A-1"])
    #expect(try found("3F2A-1") == ["3F2A-1"])
    #expect(try found("3fb") == ["3FB0"])
    #expect(try found("3f").count == 3)
    #expect(try found("%").isEmpty && found("_").isEmpty)
    #expect(try found("9%") == ["9%_"])
  }
}
