import Catalogue
import Engine
import Journal
import Screen
import Statistics
import Testing

@testable import Coach

@Suite("This hurts")
struct HurtingTests {
  /// In the second exercise of first steps, whose easier version there is none of, or in the last, which has one.
  private func hurting(in exercise: String = "cat-cow") throws -> Person {
    var person = try Person(following: "first-steps")
    while person.session?.slot?.exercise.id != exercise { person.type("n") }
    person.wait(.seconds(20))
    person.type("x")
    return person
  }

  @Test("stops at once, writes it down and asks what next")
  func stops() throws {
    let person = try hurting()
    #expect(person.sees("! STOPPED"))
    #expect(person.session?.snapshot?.activity == .hurting)
    #expect(person.kept.sessions.first?.count(.hurt) == 1)
    #expect(person.nextChange == nil)
  }

  @Test("offers the easier version, and takes it")
  func easier() throws {
    var person = try hurting()
    person.type("e")
    #expect(person.title.contains("Pelvic tilt"))
    #expect(!person.sees("! STOPPED"))
    #expect(person.session?.snapshot?.activity == .running)
    let records = try #require(person.kept.sessions.first?.exercises)
    #expect(records.contains { $0.exercise == "cat-cow" && $0.status == .hurt })
    #expect(records.count { $0.exercise == "pelvic-tilt" } == 2)
  }

  @Test("goes on asking where there is no easier version, and says so")
  func noEasier() throws {
    var person = try hurting(in: "pelvic-tilt")
    person.type("e")
    #expect(person.sees("! STOPPED"))
    #expect(person.sees("no easier version"))
    person.type("n")
    #expect(person.title.contains("Knee-to-chest"))
  }

  @Test("goes on with the next exercise", arguments: [Key.character("n"), .right, .pageDown])
  func next(key: Key) throws {
    var person = try hurting(in: "knee-to-chest")
    person.press(key)
    #expect(person.title.contains("Cat-cow"))
    #expect(person.session?.snapshot?.activity == .running)
    #expect(person.kept.sessions.first?.count(.hurt) == 1)
  }

  @Test("ends the session, and what was done is kept", arguments: [Key.character("q"), .escape])
  func end(key: Key) throws {
    var person = try hurting()
    person.press(key)
    #expect(person.sees("And now, after the session?"))
    #expect(person.kept.sessions.first?.outcome == .ended)
    #expect(person.kept.sessions.first?.count(.hurt) == 1)
  }

  @Test("can be taken back when it was a slip")
  func slip() throws {
    var person = try hurting()
    let left = person.session?.snapshot?.left
    person.type(" ")
    #expect(person.session?.snapshot?.activity == .leadIn(seconds: 3))
    #expect(person.session?.snapshot?.left == left)
    #expect(person.kept.sessions.first?.count(.hurt) == 0)
  }

  @Test("asks again when it hurts again")
  func again() throws {
    var person = try hurting()
    person.type(" ")
    person.wait(.seconds(5))
    person.type("x")
    #expect(person.sees("! STOPPED"))
    #expect(person.kept.sessions.first?.count(.hurt) == 1)
  }

  @Test("is answered by nothing else, so no slip of a key goes on exercising")
  func onlyAnswers() throws {
    var person = try hurting()
    let before = person.screen
    person.type("xpr+-[]cimv?l")
    person.press(.enter, .up, .down, .left, .home, .backspace, .other)
    person.wait(.seconds(900))
    #expect(person.screen == before)
    #expect(person.session?.snapshot?.activity == .hurting)
  }

  @Test("comes up as a note the next time, with its day")
  func note() throws {
    var person = try Person(
      following: "first-steps", memory: Memory(clearance: .clear, hurt: ["pelvic-tilt": "2026-11-20"]))
    #expect(person.sees("This hurt last time (2026-11-20)."))
    person.type("i")
    #expect(person.sees("This hurt last time (2026-11-20)."))
  }

  @Test("is remembered at home for the next session of the same day")
  func sameDay() throws {
    var person = try Person(Memory(clearance: .clear))
    person.press(.enter, .enter, .enter)
    person.type("xq")
    person.press(.enter, .enter)
    #expect(person.title.contains("limber"))
    person.press(.enter)
    #expect(person.sees("hurt last time (2026-11-21)"))
  }

  @Test("is forgotten at home as soon as it went well, as in the journal")
  func wentWell() throws {
    var person = try Person(Memory(clearance: .clear, hurt: ["pelvic-tilt": "2026-11-20"]))
    person.press(.enter)
    #expect(person.sees("hurt last time"))
    person.press(.enter, .enter)
    person.finish()
    person.press(.enter, .enter, .enter)
    #expect(person.title.contains("First steps"))
    #expect(!person.sees("hurt last time"))
  }
}
