import Catalogue
import Engine
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Documents
@testable import Journal

@Suite("Journals brought together")
struct MergingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func journal(_ name: String) throws -> Journal {
    try Journal(path: folder.path("\(name)/journal.db"))
  }

  /// A session with one exercise, as it was first written, with a note.
  private func session(note: String?, on day: Int, endedAfter seconds: Double = 600) -> SessionRecord {
    var session = Sample.session(exercises: [Sample.exercise("bridge")])
    session.endedAt = session.startedAt + seconds
    session.amendment = note.map { note in
      var amendment = Amendment(at: Sample.day(day))
      amendment.note = note
      amendment.mark("bridge", hurts: true)
      return amendment
    }
    return session
  }

  /// What is left of the notes after journals came together in an order.
  private func merged(_ name: String, _ sessions: SessionRecord...) throws -> SessionRecord? {
    let journal = try journal(name)
    for session in sessions { _ = try journal.merge(Archive(sessions: [session], answers: [])) }
    return try journal.lastSession()
  }

  @Test("have the later of two amendments, whichever form of the session counts")
  func laterAmendment() throws {
    let early = session(note: "early", on: 1, endedAfter: 900), late = session(note: "late", on: 2)
    for (name, result) in [("one", try merged("one", early, late)), ("two", try merged("two", late, early))] {
      #expect(result?.amendment == late.amendment, "\(name)")
      #expect(result?.endedAt == early.endedAt, "\(name)")
    }
  }

  @Test("know an amendment that only one of them has, and that one was taken back")
  func onlyOne() throws {
    let plain = session(note: nil, on: 0), amended = session(note: "sore", on: 1)
    #expect(try merged("one", plain, amended) == amended)
    #expect(try merged("two", amended, plain) == amended)
    var takenBack = amended
    takenBack.amendment = Amendment(at: Sample.day(2))
    #expect(try merged("three", amended, takenBack) == takenBack)
    #expect(try merged("four", takenBack, amended, plain) == takenBack)
  }

  @Test("tell a session that was amended elsewhere as brought up to date, and twice as here already")
  func tally() throws {
    let journal = try journal("one"), amended = session(note: "sore", on: 1)
    try journal.save(session(note: nil, on: 0))
    let archive = Archive(sessions: [amended], answers: [])
    #expect(try journal.merge(archive) == Journal.Tally(replaced: 1))
    #expect(try journal.merge(archive) == Journal.Tally(same: 1))
    #expect(
      try journal.merge(Archive(sessions: [session(note: nil, on: 0)], answers: []))
        == Journal.Tally(same: 1))
  }

  @Test("have of two forms of a session the later one and nothing of the other")
  func laterForm() throws {
    var early = session(note: nil, on: 0, endedAfter: 600), late = session(note: nil, on: 0, endedAfter: 900)
    early.exercises.append(Sample.exercise("plank", slot: 1))
    late.exercises[0].status = .hurt
    #expect(try merged("one", early, late) == late)
    #expect(try merged("two", late, early) == late)
  }

  @Test(
    "keep what is known here of a session that ended at the same time elsewhere, but for a pain that isn't")
  func sameEnd() throws {
    var mine = session(note: nil, on: 0), theirs = mine, unsaid = mine
    (mine.painAfter, theirs.painAfter, unsaid.painAfter) = (3, 5, nil)
    #expect(try merged("one", mine, theirs) == mine)
    #expect(try merged("two", mine, unsaid) == mine)
    #expect(try merged("three", unsaid, theirs) == theirs)
    let journal = try journal("four")
    try journal.save(mine)
    #expect(try journal.merge(Archive(sessions: [theirs], answers: [])) == Journal.Tally(stayed: 1))
  }

  /// Some of a few sessions, each in one of a few forms, with anything set right, said and kept.
  private func random(_ dice: inout Dice) -> Archive {
    var sessions: [SessionRecord] = []
    for number in 0..<5 where Int.random(in: 0...3, using: &dice) > 0 {
      let form = UInt64.random(in: 0...2, using: &dice)
      var own = Dice(seed: UInt64(number) * 10 + form)
      var session = Sample.random("\(number)", &own)
      session.endedAt = Sample.day(number) + Double(form)
      if Bool.random(using: &dice) { session.amendment = Sample.amendment(of: session, &dice) }
      sessions.append(session)
    }
    let answers = (0..<3).map { Sample.answer(on: $0, &dice) }
    let kept = (0..<3).map { _ in
      Archive.Retained(
        at: Sample.day(Int.random(in: 0...3, using: &dice)), exercise: "plank",
        condition: Bool.random(using: &dice) ? .soreWrists : nil)
    }
    let entries = Sample.entries(&dice)
    var archive = Archive(sessions: sessions, answers: answers, retained: kept)
    (archive.activities, archive.choices, archive.lookBacks) = (
      entries.activities, entries.choices, entries.lookBacks
    )
    (archive.habits, archive.breaks) = (entries.habits, entries.breaks)
    return archive
  }

  @Test(
    "come to the same in any order, through files and without, and once more changes nothing",
    arguments: 1...12 as ClosedRange<UInt64>)
  func anyOrder(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let archives = (0..<4).map { _ in random(&dice) }
    let one = try journal("one"), two = try journal("two"), own = Sample.answer(on: 1, &dice)
    for journal in [one, two] { try journal.save(own) }
    for archive in archives { _ = try one.merge(archive) }
    for archive in archives.shuffled(using: &dice) {
      // By way of a third journal and a file.
      let third = try journal(UUID().uuidString)
      _ = try third.merge(archive)
      _ = try two.merge(Archive(json: try third.archive().json, at: .distantFuture))
    }
    let result = try one.archive()
    #expect(try two.archive() == result)
    #expect(try two.signsAnswer() == one.signsAnswer())
    for archive in archives.shuffled(using: &dice) { _ = try one.merge(archive) }
    #expect(try one.archive() == result)
    // Of all amendments of a session none is later than the one that came out.
    for session in result.sessions {
      let all = archives.flatMap(\.sessions).filter { $0.id == session.id }.compactMap(\.amendment?.at)
      #expect(session.amendment?.at == all.max())
    }
  }

  @Test("know what was said after a session on one machine, whichever comes first")
  func saidAfter() throws {
    let before = session(note: nil, on: 0)
    var after = before
    (after.effort, after.said) = (4, "a good one")
    #expect(try merged("one", before, after) == after)
    #expect(try merged("two", after, before) == after)
  }

  @Test("have an activity with the ratings of both, and dropped where one of them has dropped it")
  func activities() throws {
    let one = try journal("one"), two = try journal("two")
    try one.save(Activity(id: "shoes", text: "Tie my shoes", addedAt: Sample.day(0)))
    _ = try two.merge(one.archive())
    try one.rate("shoes", .init(at: Sample.day(1), score: 3))
    try two.rate("shoes", .init(at: Sample.day(2), score: 6))
    try two.drop("shoes", at: Sample.day(3))
    let (first, second) = (try one.archive(), try two.archive())
    _ = try one.merge(second)
    _ = try two.merge(first)
    let both = Activity(
      id: "shoes", text: "Tie my shoes", addedAt: Sample.day(0), droppedAt: Sample.day(3),
      ratings: [.init(at: Sample.day(1), score: 3), .init(at: Sample.day(2), score: 6)])
    #expect(try one.activities() == [both])
    #expect(try two.activities() == [both])
  }

  @Test("have a habit as it was said last, also where a tick was taken back")
  func habits() throws {
    let one = try journal("one"), two = try journal("two")
    let tick = HabitTick(habit: "first-weeks/1", day: Day(20_778))
    try one.tick(tick, at: Sample.day(1))
    _ = try two.merge(one.archive())
    #expect(try two.habitTicks(since: Day(0)) == [tick])
    try two.untick(tick, at: Sample.day(0))
    let early = try one.archive()
    _ = try one.merge(two.archive())
    #expect(try one.habitTicks(since: Day(0)) == [])
    _ = try two.merge(early)
    #expect(try two.habitTicks(since: Day(0)) == [])
  }

  @Test("tells how far it is, session by session")
  func progress() throws {
    let journal = try Journal(path: folder.journal)
    let sessions = (0..<5).map { Sample.session("\($0)") }
    var seen: [Int] = []
    _ = try journal.merge(Archive(sessions: sessions, answers: [])) { seen.append($0) }
    #expect(seen == [0, 1, 2, 3, 4])
  }
}
