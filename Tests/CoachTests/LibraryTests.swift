import Journal
import Screen
import Statistics
import Testing

@testable import Coach

@Suite("The library")
struct LibraryTests {
  private func person(_ memory: Memory = Memory()) throws -> Person {
    var person = try Person(memory, isStill: false)
    person.type("l")
    return person
  }

  @Test("lists every exercise, and narrows them down with each letter typed")
  func search() throws {
    var person = try person()
    #expect(person.sees("36 exercises") && person.sees("▸ Arm circles"))
    person.type("knee h")
    #expect(person.sees("Search: knee h_") && person.sees("Double knee to chest"))
    #expect(!person.sees("Plank"))
    person.type("jkq")
    #expect(person.sees("0 of 36") && person.sees("Nothing is like that"))
    person.press(.backspace, .backspace, .backspace)
    #expect(person.sees("Double knee to chest"))
    person.press(.escape)
    #expect(person.sees("36 exercises"))
    person.press(.escape)
    #expect(person.title.hasPrefix(" limber"))
  }

  @Test("finds by part of the body and by what others call it")
  func others() throws {
    var person = try person()
    person.type("balasana")
    #expect(person.sees("▸ Child's pose") && person.sees("1 of 36"))
  }

  @Test("filters by position, body, things and aim, together and round and round")
  func filters() throws {
    var person = try person()
    person.press(.right)
    #expect(person.sees("Position ← on your back →") && person.sees("▸ Belly breathing"))
    person.press(.left, .left)
    #expect(person.sees("Position ← standing →"))
    person.press(.character("\t"), .character("\t"), .right)
    #expect(person.sees("Needs ← nothing →, standing") && person.sees("▸ Arm circles"))
    #expect(!person.sees("Wall angels"))
    person.press(.character("\t"), .character("\t"), .left)
    #expect(person.sees("Position ← sitting →, nothing") && person.sees("0 of 36"))
    person.press(.escape)
    #expect(person.sees("Position ← any →") && person.sees("36 exercises"))
  }

  @Test("tells how often an exercise was done, and when last")
  func practice() throws {
    var past = try Person(following: "first-steps", memory: Memory(clearance: .clear))
    past.finish()
    past.press(.enter, .enter)
    let sessions = try past.sessions
    #expect(!sessions.isEmpty)
    var person = try person(Memory(sessions: sessions, hurt: ["bridge": "2026-11-02"]))
    person.type("cat-cow")
    #expect(person.sees("Done: once, last on 2026-11-21"))
    person.press(.enter)
    #expect(person.sees("Done: once, last on 2026-11-21"))
    person.press(.escape, .escape)
    person.type("bridge")
    #expect(person.sees("This hurt last time"))
  }

  @Test("moves the figure of the chosen exercise, from its beginning for each")
  func figure() throws {
    var person = try person()
    let first = person.screen
    #expect(person.nextChange != nil)
    person.wait(.milliseconds(700))
    #expect(person.screen != first)
    person.press(.down)
    person.press(.up)
    #expect(person.screen == first)
  }

  @Test("leads from an exercise to its neighbours and to the guide, and back")
  func links() throws {
    var person = try person()
    person.type("bridge")
    person.press(.enter)
    #expect(person.title.hasPrefix(" Bridge "))
    person.press(.enter)
    #expect(person.title.hasPrefix(" Bridge "))
    person.press(.character("\t"))
    #expect(person.sees("▸ Easier: Pelvic tilt"))
    person.press(.character("\t"))
    #expect(person.sees("▸ Harder: Single-leg bridge"))
    person.press(.enter)
    #expect(person.title.hasPrefix(" Single-leg bridge "))
    person.press(.escape)
    #expect(person.sees("▸ Harder: Single-leg bridge"))
    person.press(.character("\t"), .enter)
    #expect(person.title.hasSuffix("guide"))
  }

  @Test("is where the guide's pages lead to")
  func guide() throws {
    var person = try Person()
    person.type("g")
    while !person.sees("▸ Action plan") { person.press(.down) }
    person.press(.enter)
    person.press(.character("\t"))
    #expect(person.sees("▸ Bird dog"))
    person.press(.enter)
    #expect(person.title.hasPrefix(" Bird dog "))
    person.press(.escape, .character("b"))
    #expect(person.sees("In the guide as well") && person.sees("▸ Warning signs"))
  }
}
