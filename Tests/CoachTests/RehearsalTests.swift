import Catalogue
import Engine
import Journal
import Screen
import Statistics
import Testing

@testable import Coach

@Suite("A rehearsal")
struct RehearsalTests {
  @Test("asks nothing, whatever the journal says", arguments: [nil, Clearance.clear, .flagged])
  func asksNothing(clearance: Clearance?) throws {
    var person = try Person(Memory(clearance: clearance), begunByCommand: true)
    person.send(.begin(try Person.start("first-steps", .gentle, speed: 30), isCleared: false))
    #expect(person.session != nil)
    #expect(person.sees("rehearsal 30x"))
    person.finish()
    #expect(person.hasLeft)
    #expect(person.model.finished?.outcome == .completed)
    #expect(person.model.known.clearance == clearance)
  }

  @Test("is led to the gentlest routine when it is told of strong pain")
  func strongPain() throws {
    var person = try Person(Memory(clearance: .clear), begunByCommand: true)
    person.send(.begin(try Person.start("daily", pain: 8, speed: 30), isCleared: false))
    #expect(person.session == nil)
    person.press(.enter)
    #expect(person.session?.plan.routine == "on-your-back")
  }

  @Test("is kept as one, with all that it did")
  func isKept() throws {
    var person = try Person(following: "first-steps", .gentle, speed: 30)
    person.finish()
    let record = try #require(try person.sessions.first)
    #expect(record.isRehearsal)
    #expect(record.outcome == .completed)
    #expect(record.exercises.allSatisfy { $0.status == .done })
    #expect(record == person.model.finished)
  }

  @Test("leaves no note about what hurt")
  func noNote() throws {
    var person = try Person(following: "first-steps", speed: 30)
    person.type("xnq")
    #expect(try person.sessions.first?.count(.hurt) == 1)
    #expect(person.model.known.hurt.isEmpty)
  }

  @Test("never rings")
  func isSilent() throws {
    var person = try Person(following: "first-steps", speed: 2)
    person.watch(.seconds(1000))
    #expect(person.model.finished != nil)
    #expect(!person.effects.contains(.bell))
  }
}
