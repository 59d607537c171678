import Catalogue
import Engine
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Documents
@testable import Journal

@Suite("An archive")
struct ArchiveTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func journal(_ name: String) throws -> Journal {
    try Journal(path: folder.path("\(name)/journal.db"))
  }

  /// A journal with sessions of all kinds, from a seed.
  private func filled(_ name: String, seed: UInt64) throws -> Journal {
    var dice = Dice(seed: seed)
    let journal = try journal(name)
    for number in 0..<Int.random(in: 0...12, using: &dice) {
      let session = Sample.random("\(name) \(number)", &dice)
      try journal.save(session)
      if Bool.random(using: &dice) {
        try journal.amend(session.id, with: Sample.amendment(of: session, &dice))
      }
    }
    for number in 0..<Int.random(in: 0...3, using: &dice) {
      try journal.save(Sample.answer(on: number, &dice))
    }
    _ = try journal.merge(Sample.entries(&dice))
    return journal
  }

  @Test(
    "that is taken in by an empty journal comes out again byte for byte",
    arguments: 1...12 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) throws {
    let exported = try filled("one", seed: seed).archive()
    let data = try exported.json
    let other = try journal("other")
    let tally = try other.merge(Archive(json: data, at: .distantFuture))
    #expect(tally == Journal.Tally(added: exported.sessions.count))
    #expect(try other.archive().json == data)
    #expect(try other.sessions() == journal("one").sessions())
    // Once more, and nothing changes.
    #expect(
      try other.merge(Archive(json: data, at: .distantFuture)) == Journal.Tally(same: exported.sessions.count)
    )
    #expect(try other.archive().json == data)
  }

  @Test("brings two journals together, whichever comes first", arguments: 31...40 as ClosedRange<UInt64>)
  func merges(seed: UInt64) throws {
    let one = try filled("one", seed: seed), two = try filled("two", seed: seed + 100)
    let (first, second) = (try one.archive(), try two.archive())
    _ = try one.merge(second)
    _ = try two.merge(first)
    let (both, same) = (try one.archive(), try two.archive())
    #expect(both.sessions == same.sessions)
    #expect(both.activities == same.activities)
    #expect(both.choices == same.choices)
    #expect(both.lookBacks == same.lookBacks)
    #expect(both.habits == same.habits)
    #expect(both.breaks == same.breaks)
    #expect(try one.sessions().count == first.sessions.count + second.sessions.count)
  }

  @Test("never takes back what was done since: of two forms of a session the later one counts")
  func laterCounts() throws {
    let journal = try journal("one")
    var session = Sample.session(exercises: [Sample.exercise("bridge", .partial)])
    try journal.save(session)
    let early = try journal.archive()
    session.endedAt += 60
    session.outcome = .completed
    session.exercises = [Sample.exercise("bridge"), Sample.exercise("plank", slot: 1)]
    try journal.save(session)
    let late = try journal.archive()
    #expect(try journal.merge(early) == Journal.Tally(stayed: 1))
    #expect(try journal.lastSession() == session)

    let other = try self.journal("other")
    _ = try other.merge(early)
    #expect(try other.merge(late) == Journal.Tally(replaced: 1))
    #expect(try other.lastSession() == session)
    // The pain afterwards is said when the session is over.
    session.painAfter = 2
    #expect(try other.merge(Archive(sessions: [session], answers: [])) == Journal.Tally(replaced: 1))
    #expect(try other.lastSession()?.painAfter == 2)
    #expect(try other.merge(late) == Journal.Tally(stayed: 1))
  }

  @Test("replaces a form of a session wholly, so that nothing stays of what the later one lacks")
  func leavesNothing() throws {
    let journal = try journal("one")
    var session = Sample.session(exercises: [
      Sample.exercise("bridge"), Sample.exercise("dead-bug", slot: 4, side: .left, .hurt),
    ])
    try journal.save(session)
    session.endedAt += 60
    session.exercises = [Sample.exercise("bridge")]
    #expect(try journal.merge(Archive(sessions: [session], answers: [])) == Journal.Tally(replaced: 1))
    #expect(try journal.lastSession() == session)
    #expect(try journal.hurts().isEmpty)
  }

  @Test("with another pain after than here, of the same end, changes nothing and says so")
  func otherPain() throws {
    let journal = try journal("one")
    var session = Sample.session()
    session.painAfter = 2
    try journal.save(session)
    var other = session
    other.painAfter = 7
    #expect(try journal.merge(Archive(sessions: [other], answers: [])) == Journal.Tally(stayed: 1))
    #expect(try journal.lastSession() == session)
  }

  @Test("brings along which exercises are kept though they hurt, and twice changes nothing")
  func kept() throws {
    let (one, other) = (try journal("one"), try journal("other"))
    try one.retain(["bridge", "plank"], despite: nil, at: Sample.day(3))
    try other.retain(["bridge"], despite: nil, at: Sample.day(5))
    for _ in 1...2 { _ = try other.merge(Archive(json: try one.archive().json, at: .distantFuture)) }
    #expect(try other.retainedExercises() == ["bridge": Sample.day(5), "plank": Sample.day(3)])
    #expect(try other.archive().retained.count == 2)
  }

  @Test(
    "of an earlier limber, which names neither exercises that are kept nor activities, is taken in all the same"
  )
  func withoutKept() throws {
    #expect(try Archive(json: Data(#"{"sessions": [], "answers": []}"#.utf8), at: .distantFuture).isEmpty)
    #expect(!Sample.one().isEmpty)
  }

  @Test("of rehearsals says that they are")
  func rehearsals() throws {
    let journal = try journal("one")
    try journal.save(Sample.session(isRehearsal: true))
    #expect(String(decoding: try journal.archive().json, as: UTF8.self).contains(#""rehearsal" : true"#))
  }
}
