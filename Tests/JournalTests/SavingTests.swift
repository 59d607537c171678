import Catalogue
import Engine
import Foundation
import TestSupport
import Testing

@testable import Journal

@Suite("What is saved")
final class SavingTests: Scratch {
  @Test("reads back as it was, from the moment the session begins")
  func readsBack() throws {
    let session = Sample.session(exercises: [
      Sample.exercise("bridge"),
      Sample.exercise("bird-dog", slot: 1, side: .right, .partial),
      Sample.exercise("bird-dog", slot: 1, side: .left, .skipped),
      Sample.exercise("plank", slot: 2, .hurt),
    ])
    try journal.save(session)
    #expect(try journal.lastSession() == session)
  }

  @Test("survives limber's end", arguments: Outcome.allCases)
  func survives(outcome: Outcome) throws {
    var session = Sample.session(exercises: [Sample.exercise("bridge")])
    session.outcome = outcome
    try journal.save(session)
    #expect(try Journal(path: folder.journal).lastSession() == session)
  }

  @Test("replaces what was known of an exercise's side and leaves the rest alone")
  func replaces() throws {
    var session = Sample.session(exercises: [
      Sample.exercise("bird-dog", side: .right, .partial, reps: 3),
      Sample.exercise("bird-dog", side: .left, .skipped, reps: 0),
    ])
    try journal.save(session)
    let done = Sample.exercise("bird-dog", side: .right, .done, reps: 10)
    session.exercises[0] = done
    for _ in 1...3 { try journal.save(session, changed: [done]) }
    #expect(try journal.lastSession() == session)
    #expect(try journal.sessions().count == 1)
  }

  @Test("takes the session's end along without doubling the session")
  func updatesSession() throws {
    var session = Sample.session(exercises: [Sample.exercise("bridge")])
    try journal.save(session)
    session.outcome = .completed
    session.endedAt += 60
    session.time.active += .seconds(60)
    session.time.paused = .zero
    try journal.save(session, changed: [])
    #expect(try journal.sessions() == [session])
  }

  @Test("tells the pain before and after, and that it wasn't said")
  func keepsPain() throws {
    var session = Sample.session()
    session.painBefore = 0
    try journal.save(session)
    #expect(try journal.lastSession()?.painBefore == 0)
    #expect(try journal.lastSession()?.painAfter == nil)
    session.painAfter = 10
    try journal.save(session, changed: [])
    #expect(try journal.lastSession()?.painAfter == 10)
    var silent = Sample.session("silent", at: Sample.day(1))
    silent.painBefore = nil
    try journal.save(silent)
    #expect(try journal.lastSession()?.painBefore == nil)
  }

  @Test("lists the sessions latest first, however they came in")
  func latestFirst() throws {
    for day in [2, 5, 1, 4, 3] { try journal.save(Sample.session("day \(day)", at: Sample.day(day))) }
    #expect(try journal.sessions().map(\.id) == ["day 5", "day 4", "day 3", "day 2", "day 1"])
    #expect(try journal.sessions(limit: 2).map(\.id) == ["day 5", "day 4"])
    #expect(try journal.lastSession()?.id == "day 5")
  }

  @Test("is read page by page, with nothing left out or told twice")
  func pages() throws {
    for number in 0..<25 {
      // Three at a time began in the same moment.
      let exercises = (0...number % 3).map { Sample.exercise("bridge", slot: $0) }
      try journal.save(Sample.session("\(number)", at: Sample.day(number / 3), exercises: exercises))
    }
    let all = try journal.sessions()
    #expect(all.count == 25)
    #expect(try journal.sessionCount() == 25)
    var pages: [SessionRecord] = []
    while case let page = try journal.sessions(limit: 7, before: pages.last), !page.isEmpty { pages += page }
    #expect(pages == all)
  }

  @Test("keeps the exercises in the order in which they were done, right before left")
  func keepsOrder() throws {
    let inOrder = [
      Sample.exercise("clamshell", slot: 0, side: .right), Sample.exercise("clamshell", slot: 0, side: .left),
      Sample.exercise("plank", slot: 1), Sample.exercise("bridge", slot: 2),
    ]
    var session = Sample.session(exercises: inOrder)
    session.exercises = inOrder.reversed()
    try journal.save(session)
    #expect(try journal.lastSession()?.exercises == inOrder)
  }

  @Test("keeps an easier exercise behind the one whose place it took")
  func keepsEasier() throws {
    let plank = Sample.exercise("plank", slot: 0, .partial)
    let bridge = Sample.exercise("bridge", slot: 1)
    let easier = ExerciseRecord(
      slot: 2, order: 1, exercise: "dead-bug", side: nil, status: .done, setsDone: 1, repsDone: 5,
      repsTarget: 5, held: .zero, heldTarget: .zero)
    try journal.save(Sample.session(exercises: [plank, bridge]))
    try journal.save(Sample.session(exercises: [plank, easier, bridge]), changed: [easier])
    #expect(try journal.lastSession()?.exercises.map(\.exercise) == ["plank", "dead-bug", "bridge"])
  }
}
