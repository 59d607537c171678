import Catalogue
import Engine
import Foundation
import Journal
import Screen
import Statistics
import Testing

@testable import Coach

@Suite("A session that was left behind")
struct ResumingTests {
  /// Daily at the standard level, gone without a word in the middle of its third exercise.
  private func killed(after time: Duration = .seconds(200), pressing keys: String = "") throws -> Person {
    var person = try Person(following: "daily")
    person.watch(time)
    person.type(keys)
    return person
  }

  /// The next start, some time after the last thing that was written.
  private func nextStart(
    after person: Person, _ gap: Duration = .seconds(600), asking command: Start? = nil
  ) throws -> Person {
    let left = try #require(try person.journal.unfinished().first)
    var next = try Person(
      Memory(sessions: try person.sessions, clearance: .clear, unfinished: left),
      begunByCommand: command != nil,
      at: left.record.endedAt + gap.inSeconds)
    if let command { next.send(.begin(command, isCleared: false)) }
    return next
  }

  @Test("is offered at home with how far it was")
  func offered() throws {
    let person = try nextStart(after: killed())
    #expect(person.title.contains("Unfinished session"))
    #expect(person.sees("Daily, 3 minutes in, at "))
    #expect(person.sees("Enter go on   s start again   l leave it"))
  }

  @Test("waits for somebody who can answer, and nobody else's session waits for that")
  func alone() throws {
    let left = try #require(try killed().journal.unfinished().first)
    var person = try Person(
      Memory(sessions: [left.record], clearance: .clear, unfinished: left), begunByCommand: true,
      at: left.record.endedAt + 600)
    person.send(.alone)
    let effects = person.send(.begin(try Person.start("first-steps", pain: 0), isCleared: true))
    #expect(person.session?.plan.routine == "first-steps")
    #expect(!effects.contains(.quit))
    #expect(person.model.known.unfinished == left)
  }

  @Test("counts no mark of pain that is taken back after going on")
  func slip() throws {
    let before = try killed(after: .seconds(60), pressing: "x")
    let left = try #require(try before.journal.unfinished().first)
    let hurt = try #require(left.record.exercises.first { $0.status == .hurt }).exercise
    var person = try Person(
      Memory(
        sessions: [left.record], clearance: .clear,
        hurts: [Hurt(session: left.record.id, at: left.record.startedAt, exercise: hurt)], unfinished: left),
      at: left.record.endedAt + 600)
    person.press(.enter)
    #expect(person.model.known.hurts.isEmpty)
  }

  @Test("is no second session once it was gone on with to its end")
  func counted() throws {
    var person = try nextStart(after: killed())
    let count = person.model.known.sessionCount
    person.press(.enter)
    person.type("q")
    person.press(.enter, .enter, .enter)
    #expect(person.model.live == nil && person.model.known.sessionCount == count)
    #expect(person.model.known.history.count == count)
  }

  @Test("goes on as one record whose away time is the gap")
  func goesOn() throws {
    let before = try killed()
    let left = try #require(try before.journal.unfinished().first)
    var person = try nextStart(after: before, .seconds(900))
    person.press(.enter)
    #expect(person.sees("GET READY"))
    let session = try #require(person.session)
    #expect(session.step?.slot == before.session?.step?.slot)
    #expect(session.step?.set == before.session?.step?.set)
    #expect(session.records.map(\.repsDone) == before.session?.records.map(\.repsDone))
    person.finish()
    let record = try #require(try person.sessions.first)
    #expect(try person.sessions.count == 1)
    #expect(record.id == left.record.id)
    #expect(record.startedAt == left.record.startedAt)
    #expect(record.outcome == .completed)
    #expect(record.painBefore == 0)
    #expect(record.time.away == .seconds(900))
    #expect(abs(record.time.elapsed.inSeconds - record.endedAt.timeIntervalSince(record.startedAt)) < 0.01)
    #expect(try person.journal.unfinished().isEmpty)
    person.press(.enter)
    #expect(person.model.known.history.map(\.id) == [record.id])
  }

  @Test("can be left behind and gone on with again, with all that was changed in it")
  func again() throws {
    var person = try nextStart(after: killed(pressing: "]++e"))
    person.press(.enter)
    person.watch(.seconds(100))
    person.type("-")
    let before = try #require(person.session)
    var next = try nextStart(after: person)
    next.press(.enter)
    let session = try #require(next.session)
    #expect(session.tempo == before.tempo)
    #expect(session.plan == before.plan)
    next.wait(.seconds(15))
    next.finish()
    let record = try #require(try next.sessions.first)
    #expect(record.outcome == .completed)
    #expect(record.time.away >= .seconds(1200))
    #expect(abs(record.time.elapsed.inSeconds - record.endedAt.timeIntervalSince(record.startedAt)) < 0.01)
  }

  @Test("with a mark of hurting asks what next")
  func hurting() throws {
    var person = try nextStart(after: killed(pressing: "x"))
    person.press(.enter)
    #expect(person.sees("! STOPPED"))
  }

  @Test(
    "is started again from its beginning, with the questions before it, and the old one stays interrupted")
  func startedAgain() throws {
    let before = try killed()
    var person = try nextStart(after: before)
    #expect(person.type("s") == [.abandon(try #require(try before.sessions.first).id)])
    #expect(person.sees("How much does your back hurt right now?"))
    person.press(.enter)
    #expect(person.session?.plan.name == "Daily")
    #expect(person.session?.cursor == 0)
    #expect(person.session?.time.away == .zero)
  }

  @Test("counts once among the sessions when it has ended")
  func countsOnce() throws {
    let left = try #require(try killed().journal.unfinished().first)
    var person = try Person(
      Memory(sessions: [left.record], sessionCount: 7, clearance: .clear, unfinished: left),
      at: left.record.endedAt + 600)
    person.press(.enter)
    #expect(person.model.known.sessionCount == 6)
    person.type("qy")
    person.press(.enter)
    #expect(person.model.known.sessionCount == 7)
    #expect(person.model.known.history.map(\.id) == [left.record.id])
  }

  @Test("is left as it is, and what was asked for comes next")
  func leftAlone() throws {
    let before = try killed()
    var person = try nextStart(after: before, asking: Person.start("morning", pain: 1))
    #expect(person.sees("Daily, 3 minutes in"))
    #expect(person.type("l").first == .abandon(try #require(try before.sessions.first).id))
    #expect(person.session?.plan.name == "Morning")
    var atHome = try nextStart(after: before)
    atHome.type("l")
    #expect(atHome.sees("Today:"))
    #expect(atHome.sees("interrupted"))
  }

  @Test("is asked for again the next time when nobody answers", arguments: [Key.character("q"), .escape])
  func later(key: Key) throws {
    var person = try nextStart(after: killed())
    #expect(person.press(key) == [.quit])
  }

  @Test("isn't gone on with when a warning sign applies by now")
  func flagged() throws {
    let left = try #require(try killed().journal.unfinished().first)
    var person = try Person(Memory(clearance: .flagged, unfinished: left))
    person.press(.enter)
    #expect(person.title.contains("See someone first"))
    #expect(person.session == nil)
  }

  @Test("whose exercises have changed since can be started again or left")
  func changed() throws {
    let left = try #require(try killed().journal.unfinished().first)
    var person = try Person(
      Memory(clearance: .clear, unfinished: ResumableSession(record: left.record, log: nil)))
    #expect(person.sees("Daily, 3 minutes in."))
    #expect(person.sees("Its exercises have changed since"))
    #expect(!person.sees("go on"))
    #expect(person.press(.enter).isEmpty)
    person.type("s")
    #expect(person.sees("How much does your back hurt right now?"))
  }

  @Test("is no business of a rehearsal, nor is a rehearsal left behind")
  func rehearsal() throws {
    var person = try nextStart(after: killed(), asking: Person.start("morning", speed: 10))
    #expect(person.session?.plan.name == "Morning")
    person.watch(.seconds(60))
    #expect(try person.journal.unfinished().map(\.record.routine) == ["daily"])
  }

  @Test("is none when the person ended it: by its end, by q, or by ^C")
  func ended() throws {
    var person = try killed()
    person.send(.brokenOff)
    #expect(try person.journal.unfinished().isEmpty)
    #expect(try person.sessions.first?.outcome == .interrupted)
    var other = try killed()
    other.type("qy")
    #expect(try other.journal.unfinished().isEmpty)
  }

  @Test("by a signal or a closed terminal can be gone on with from that very moment")
  func interrupted() throws {
    var person = try killed()
    person.lag(.seconds(1))
    person.send(.interrupted)
    #expect(try person.journal.unfinished().first?.record.time.elapsed == person.now.offset)
    #expect(try person.journal.unfinished().first?.log?.seen == person.now.offset)
  }

  @Test("while the clock was set back has no time away")
  func clockSetBack() throws {
    var person = try nextStart(after: killed(), .seconds(-3600))
    person.press(.enter)
    #expect(person.session?.time.away == .zero)
  }

  @Test("of another limber is told at home and when a session begins")
  func elsewhere() throws {
    var person = try Person(Memory(clearance: .clear, elsewhere: "Daily"))
    #expect(person.reads("Another limber is following a session (Daily)."))
    person.press(.enter, .enter, .enter)
    #expect(person.sees("Another limber is following a session (Daily)."))
  }
}
