import Catalogue
import Engine
import Journal
import Screen
import Statistics
import Testing

@testable import Coach

@Suite("This hurts")
struct HurtingTests {
  /// Stopped in an exercise of first steps: cat-cow has an easier version, the others have none.
  private func hurting(in exercise: String = "cat-cow") throws -> Person {
    var person = try Person(following: "first-steps")
    while person.session?.slot?.exercise.id != exercise { person.type("n") }
    person.wait(.seconds(20))
    person.type("x")
    return person
  }

  @Test("stops at once, writes it down and asks first whether it is a pain that ends the day")
  func stops() throws {
    let person = try hurting()
    #expect(person.sees("! STOPPED"))
    #expect(person.sees("Noted: Cat-cow hurt. Ease out of it and rest."))
    #expect(person.sees("Is it sharp, shooting, spreading or numb?"))
    #expect(!person.sees("easier"))
    #expect(person.session?.snapshot?.activity == .hurting)
    #expect(try person.sessions.first?.count(.hurt) == 1)
    #expect(person.nextChange == nil)
  }

  @Test("names the side that was felt, also while sides are changed")
  func side() throws {
    var person = try Person(following: "first-steps")
    while person.session?.slot?.exercise.id != "knee-to-chest" { person.type("n") }
    try person.wait(for: .switch)
    person.type("x")
    #expect(person.sees("Noted: Knee-to-chest stretch (right knee)"))
    person.type("n")
    #expect(person.sees("Noted: Knee-to-chest stretch (right knee)"))
  }

  @Test("ends the day where it is sharp, and says what to do before it asks anything")
  func sharp() throws {
    var person = try hurting()
    person.type("y")
    #expect(try person.sessions.first?.outcome == .ended)
    #expect(person.title.contains("Stop for today"))
    #expect(person.sees("Sharp, shooting, spreading or numb pain means: no more exercise today."))
    #expect(person.screen.allSatisfy { !$0.isNumber })
    person.press(.enter)
    #expect(person.sees("And now, after the session?"))
    person.press(.enter)
    #expect(person.title.contains("Stop for today"))
    #expect(person.sees("no more exercise today"))
  }

  @Test("otherwise offers the easier version, and takes it")
  func easier() throws {
    var person = try hurting()
    person.type("n")
    #expect(person.sees("What next?"))
    person.type("e")
    #expect(person.title.contains("Pelvic tilt"))
    #expect(!person.sees("! STOPPED"))
    #expect(person.session?.snapshot?.activity == .running)
    let records = try #require(try person.sessions.first?.exercises)
    #expect(records.contains { $0.exercise == "cat-cow" && $0.status == .hurt })
    #expect(records.count { $0.exercise == "pelvic-tilt" } == 2)
  }

  @Test("goes on asking where there is no easier version, and doesn't offer one")
  func noEasier() throws {
    var person = try hurting(in: "pelvic-tilt")
    person.type("n")
    #expect(!person.sees("easier version instead"))
    person.type("e")
    #expect(person.sees("! STOPPED"))
    person.type("n")
    #expect(person.title.contains("Knee-to-chest"))
  }

  @Test("goes on with the next exercise", arguments: [Key.character("n"), .right, .pageDown])
  func next(key: Key) throws {
    var person = try hurting(in: "knee-to-chest")
    person.type("n")
    person.press(key)
    #expect(person.title.contains("Cat-cow"))
    #expect(person.session?.snapshot?.activity == .running)
    #expect(try person.sessions.first?.count(.hurt) == 1)
  }

  @Test("ends the session, and what was done is kept")
  func end() throws {
    var person = try hurting()
    person.type("nq")
    #expect(person.title.contains("Stop for today"))
    #expect(!person.sees("Sharp, shooting"))
    person.press(.enter)
    #expect(person.sees("And now, after the session?"))
    #expect(try person.sessions.first?.outcome == .ended)
    #expect(try person.sessions.first?.count(.hurt) == 1)
  }

  @Test("goes back by Esc, or asks before it ends, and never ends at once")
  func escape() throws {
    var person = try hurting()
    person.press(.escape)
    #expect(person.sees("End the session?"))
    person.press(.escape)
    #expect(person.sees("Is it sharp"))
    person.type("n")
    person.press(.escape)
    #expect(person.sees("Is it sharp"))
    #expect(person.session?.snapshot?.activity == .hurting)
    person.type("q")
    person.press(.enter)
    #expect(person.title.contains("Stop for today"))
  }

  @Test("can be taken back when it was pressed by mistake, in both questions", arguments: [" ", "n "])
  func slip(keys: String) throws {
    var person = try hurting()
    let left = person.session?.snapshot?.left
    person.type(keys)
    #expect(person.session?.snapshot?.activity == .leadIn(seconds: 3))
    #expect(person.session?.snapshot?.left == left)
    #expect(try person.sessions.first?.count(.hurt) == 0)
  }

  @Test("asks again when it hurts again")
  func again() throws {
    var person = try hurting()
    person.type(" ")
    person.wait(.seconds(5))
    person.type("x")
    #expect(person.sees("! STOPPED"))
    #expect(try person.sessions.first?.count(.hurt) == 1)
  }

  @Test("is answered by nothing else, so no slip of a key goes on exercising")
  func onlyAnswers() throws {
    var person = try hurting()
    let before = person.screen
    person.type("xpr+-[]cimv?le")
    person.press(.enter, .up, .down, .left, .right, .home, .backspace, .other)
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
    person.type("xnq")
    person.press(.enter, .enter, .enter)
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
