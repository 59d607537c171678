import Catalogue
import Engine
import Foundation
import Journal
import Statistics
import TestSupport
import Testing

@testable import Coach

@Suite("What can't be written")
struct PendingWritesTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path("limber/journal.db") }

  init() throws { folder = try TemporaryFolder() }

  /// Somebody who follows a session, and a keeper that carries out what is to be written.
  private struct Follower {
    var person: Person
    var pending: PendingWrites
    private var seen = 0

    init(_ routine: String, path: String) throws {
      person = try Person(following: routine)
      pending = PendingWrites(try Journal(path: path))
    }

    /// Writes what there is to be written since, and tells what went wrong the last time.
    mutating func write() -> JournalError? {
      var trouble: JournalError?
      for effect in person.effects.dropFirst(seen) {
        do throws(JournalError) {
          switch effect {
          case .save(let record, let changed, let log): try pending.save(record, changed: changed, log: log)
          case .saveAnswer(let answer): try pending.save(answer)
          default: continue
          }
          trouble = nil
        } catch {
          trouble = error
        }
      }
      seen = person.effects.count
      return trouble
    }
  }

  @Test("is owed, and wholly written with the next step once it can be")
  func catchesUp() throws {
    var follower = try Follower("desk-break", path: path)
    #expect(follower.write() == nil)
    follower.person.watch(.seconds(90))
    // The file is gone from under it: nothing can be written to what is left.
    let away = path + ".away"
    try FileManager.default.moveItem(atPath: path, toPath: away)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    follower.person.type(" ")
    #expect(follower.write() != nil)
    #expect(follower.pending.owed.sessions.map(\.id) == (try follower.person.sessions.map(\.id)))
    follower.person.type(" n")
    #expect(follower.write() != nil)
    #expect(follower.pending.owed.sessions == [try #require(follower.person.model.live?.record)])

    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: away, toPath: path)
    follower.person.finish()
    #expect(follower.write() == nil)
    #expect(follower.pending.owed.isEmpty)
    #expect(try Journal(path: path).sessions() == (try follower.person.sessions))
    #expect(try Journal(path: path).signsAnswer()?.clearance == .clear)
  }

  @Test("because the journal was damaged meanwhile is wholly in the fresh one")
  func damaged() throws {
    var follower = try Follower("desk-break", path: path)
    #expect(follower.write() == nil)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try file.write(contentsOf: Data(repeating: 0xA5, count: 30_000))
    try file.close()
    follower.person.watch(.seconds(100))
    follower.person.type("n")
    #expect(follower.write() == nil)
    #expect(try Journal(path: path).sessions() == [try #require(follower.person.model.live?.record)])
    #expect(try Journal(path: path).unfinished().first?.log == follower.person.session?.log)
  }

  @Test("of a session left behind reads back as it was, and only for one limber at a time")
  func claims() throws {
    let date = Person.morning + 600
    var killed: Follower? = try Follower("daily", path: path)
    killed?.person.watch(.seconds(100))
    #expect(killed?.write() == nil)
    let log = try killed?.person.journal.unfinished().first?.log
    // While it runs nobody else may have it.
    var second = PendingWrites(try Journal(path: path))
    #expect(try second.leftBehind(at: date) == (nil, "Daily"))
    killed = nil
    #expect(try second.leftBehind(at: date).offer?.log == log)
    var third = PendingWrites(try Journal(path: path))
    #expect(try third.leftBehind(at: date) == (nil, "Daily"))
    try second.abandon(try #require(try Journal(path: path).lastSession()).id)
    #expect(try third.leftBehind(at: date) == (nil, nil))
    #expect(try Journal(path: path).lastSession()?.outcome == .interrupted)
  }

  @Test("once written is owed no more, and each thing is written once")
  func once() throws {
    var pending = PendingWrites(try Journal(path: path))
    // Nothing can be written to a folder.
    let away = path + ".away"
    try FileManager.default.moveItem(atPath: path, toPath: away)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let flagged = SignsAnswer(at: Person.morning, clearance: .flagged, ticked: ["both-legs"])
    let cleared = SignsAnswer(at: Person.morning + 60, clearance: .cleared)
    #expect(throws: JournalError.self) { try pending.save(flagged) }
    #expect(throws: JournalError.self) {
      try pending.retain(["plank"], despite: .soreWrists, at: Person.morning)
    }
    #expect(pending.owed.answers == [flagged])
    #expect(pending.owed.retained.map(\.condition) == [.soreWrists])
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: away, toPath: path)
    try pending.save(cleared)
    #expect(pending.owed.isEmpty)
    try pending.flush()
    let journal = try Journal(path: path)
    #expect(try journal.signsAnswers() == [flagged, cleared])
    #expect(try journal.overruled() == [Overruling(exercise: "plank", condition: .soreWrists)])
  }

  @Test("of what was set right is owed with its session, once, and written with the next thing that can be")
  func amended() throws {
    var follower = try Follower("desk-break", path: path)
    follower.person.finish()
    #expect(follower.write() == nil)
    var session = try #require(try Journal(path: path).lastSession())
    let away = path + ".away"
    try FileManager.default.moveItem(atPath: path, toPath: away)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    for pain in [3, 2] {
      var amendment = Amendment(at: Person.morning + Double(pain))
      amendment.painAfter = .rated(pain)
      session.amend(with: amendment)
      #expect(throws: JournalError.self) { try follower.pending.amend(session) }
      #expect(follower.pending.owed.sessions == [session])
    }
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: away, toPath: path)
    try follower.pending.flush()
    #expect(follower.pending.owed.isEmpty)
    #expect(try Journal(path: path).lastSession()?.amended.painAfter == 2)
  }

  @Test("of a session left alone for too long is written with the next thing that can be")
  func staleLater() throws {
    var killed: Follower? = try Follower("daily", path: path)
    #expect(killed?.write() == nil)
    killed = nil
    var pending = PendingWrites(try Journal(path: path))
    let away = path + ".away"
    try FileManager.default.moveItem(atPath: path, toPath: away)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(try pending.leftBehind(at: Person.morning + 90_000) == (nil, nil))
    #expect(pending.isBehind)
    #expect(throws: JournalError.self) { try pending.flush() }
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: away, toPath: path)
    #expect(try Journal(path: path).unfinished().count == 1)
    try pending.save(SignsAnswer(at: Person.morning + 90_000, clearance: .clear))
    #expect(try Journal(path: path).unfinished().isEmpty)
  }

  @Test("to the end is offered for a day, and then stays as it is")
  func aDay() throws {
    func left(after hours: Double) throws -> Bool {
      var pending = PendingWrites(try Journal(path: path))
      let offer = try pending.leftBehind(at: Person.morning + hours * 3600).offer
      try pending.flush()
      return offer != nil
    }
    var killed: Follower? = try Follower("daily", path: path)
    #expect(killed?.write() == nil)
    killed = nil
    #expect(try left(after: 23.9))
    #expect(try !left(after: 24.1))
    #expect(try !left(after: 1))
    #expect(try Journal(path: path).lastSession()?.outcome == .interrupted)
  }
}
