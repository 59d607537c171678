import Catalogue
import Engine
import Foundation
import Journal
import Screen
import Statistics
import Testing

@testable import Coach

@Suite("Setting right in the history")
struct AmendingTests {
  private func session(_ ago: Int, isRehearsal: Bool = false) -> SessionRecord {
    .hurtingPlank(
      daysAgo: ago, held: .seconds(15), painBefore: 9, painAfter: nil, isRehearsal: isRehearsal)
  }

  /// Somebody who opened the latest of some sessions.
  private func looking(at sessions: SessionRecord...) throws -> Person {
    var person = try Person(Memory(sessions: sessions, clearance: .clear))
    person.type("h")
    person.press(.right, .right, .right, .enter)
    #expect(person.sees("Session completed."))
    return person
  }

  private func kept(_ person: Person) throws -> SessionRecord { try #require(try person.sessions.first) }

  @Test("changes pain by arrows, from not rated to 10, and writes each change")
  func pain() throws {
    var person = try looking(at: session(1), session(3))
    person.type("a")
    #expect(person.sees("Pain before") && person.sees("9 of 10"))
    person.press(.left, .left)
    #expect(try kept(person).amended.painBefore == 7)
    #expect(try kept(person).painBefore == 9)
    #expect(person.sees("First written: 9 of 10."))
    person.press(.right, .right, .right)
    #expect(try kept(person).amended.painBefore == 10)
    person.press(.enter)
    #expect(try kept(person).amended.painBefore == nil)
    person.press(.down, .enter)
    #expect(try kept(person).amended.painAfter == 0)
    person.press(.left, .left)
    #expect(try kept(person).amendment?.painAfter == .unchanged)
    person.press(.escape)
    #expect(person.sees("Pain: not rated"))
    #expect(person.sees("First written: pain 9 before, not rated after"))
  }

  @Test("takes a mark of pain away, and advice knows of it at once")
  func hurt() throws {
    var person = try looking(at: session(1))
    #expect(person.model.known.hurts.isEmpty)
    person.type("a")
    person.press(.down, .down, .enter)
    #expect(person.sees("did not hurt"))
    #expect(try kept(person).amended.exercises.map(\.status) == [.done])
    #expect(person.model.known.hurts.isEmpty && person.model.known.hurt.isEmpty)
    person.press(.enter)
    #expect(try kept(person).amendment?.isEmpty == true)
    #expect(person.model.known.hurts.map(\.exercise) == ["plank"])
  }

  @Test("leaves a session out and takes it in again")
  func leftOut() throws {
    var person = try looking(at: session(1), session(3))
    #expect(person.model.known.facts.count == 2)
    person.type("a")
    person.press(.end, .enter)
    #expect(person.model.known.facts.map(\.id) == ["3"])
    person.press(.escape, .escape)
    #expect(person.sees("left out"))
    person.press(.left)
    #expect(person.model.known.past.sessions.map(\.id) == ["3"])
    person.press(.right, .enter)
    person.type("a")
    person.press(.end, .enter)
    #expect(person.model.known.facts.map(\.id) == ["1", "3"])
  }

  @Test("takes a note by letters, keeps it with Enter, and gives it up with Esc")
  func note() throws {
    var person = try looking(at: session(1))
    person.type("a")
    person.press(.end, .up, .enter)
    person.type("a quiet day?")
    #expect(person.sees("> a quiet day?_"))
    person.press(.backspace, .enter)
    #expect(try kept(person).amendment?.note == "a quiet day")
    #expect(person.sees("a quiet day"))
    person.press(.enter)
    person.type(" and more")
    person.press(.escape)
    #expect(try kept(person).amendment?.note == "a quiet day")
    person.press(.escape)
    #expect(person.sees("Note: a quiet day"))
  }

  @Test("isn't offered for a rehearsal, nor for a session that can still be gone on with")
  func notOffered() throws {
    var person = try looking(at: session(1, isRehearsal: true))
    #expect(!person.sees("set right"))
    person.type("a")
    #expect(!person.sees("Pain before"))
    let left = ResumableSession(record: session(1), log: nil)
    var other = try Person(Memory(sessions: [left.record], clearance: .clear, unfinished: left))
    #expect(other.model.known.unfinished != nil)
    other.model.navigation.open(other.model.lookBack(at: left.record))
    other.type("a")
    #expect(!other.sees("Pain before"))
  }
}
