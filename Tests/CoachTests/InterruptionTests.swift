import Engine
import Journal
import Screen
import Testing

@testable import Coach

@Suite("A signal or a closed terminal")
struct InterruptionTests {
  @Test("saves what was done and leaves")
  func saves() throws {
    var person = try Person(following: "first-steps")
    try person.wait(for: .hold)
    person.wait(.seconds(5))
    person.lag(.milliseconds(1500))
    let effects = person.send(.interrupted)
    #expect(effects.last == .quit)
    let record = try #require(try person.sessions.first)
    #expect(record.outcome == .interrupted)
    #expect(record.exercises.map(\.status) == [.done, .partial, .skipped, .skipped])
    #expect(record.exercises[1].held == .milliseconds(6500))
    #expect(record.time.elapsed == person.now.offset)
  }

  @Test("saves what was done before a pause", arguments: [" ", "?", "q", "x"])
  func whilePaused(key: String) throws {
    var person = try Person(following: "first-steps")
    try person.wait(for: .hold)
    person.wait(.seconds(5))
    person.type(key)
    person.wait(.seconds(60))
    person.send(.interrupted)
    let record = try #require(try person.sessions.first)
    #expect(record.outcome == .interrupted)
    #expect(record.exercises[1].held == .seconds(5))
    #expect(record.time.paused == .seconds(60))
  }

  @Test("at the very end of the session saves it as completed")
  func atTheEnd() throws {
    var person = try Person(following: "desk-break")
    while person.session?.snapshot?.totalLeft != .seconds(1) { person.wait(.seconds(1)) }
    person.lag(.seconds(2))
    #expect(person.send(.interrupted).last == .quit)
    let record = try #require(try person.sessions.first)
    #expect(record.outcome == .completed)
    #expect(record.exercises.last?.status == .done)
  }

  @Test("leaves a session alone that is over")
  func afterTheEnd() throws {
    var person = try Person(following: "desk-break")
    person.finish()
    let before = try person.sessions
    person.wait(.seconds(60))
    #expect(person.send(.interrupted) == [.quit])
    #expect(try person.sessions == before)
    #expect(before.first?.outcome == .completed)
  }

  @Test("leaves limber from every other screen", arguments: ["", "g", "h", "f", "?"])
  func elsewhere(keys: String) throws {
    var person = try Person()
    person.type(keys)
    #expect(person.send(.interrupted) == [.quit])
    #expect(try person.sessions.isEmpty)
  }
}
