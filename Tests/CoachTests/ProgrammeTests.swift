import Advice
import Catalogue
import Engine
import Foundation
import Journal
import Screen
import Statistics
import TestSupport
import Testing

@testable import Coach

@Suite("Following a programme")
struct ProgrammeTests {
  /// Somebody who follows first weeks since a week ago.
  private func person(sessions: [SessionRecord] = []) throws -> Person {
    var memory = Memory(clearance: .clear)
    memory.sessions = sessions
    memory.advice.choices = [
      ProgrammeChoice(programme: "first-weeks", at: Person.morning - 7 * 86_400, kind: .started)
    ]
    return try Person(memory)
  }

  @Test("is begun from home: chosen from a list, read, and begun with Enter")
  func begin() throws {
    var person = try Person(Memory(clearance: .clear))
    person.type("p")
    #expect(person.title == " Programmes" && person.sees("▸ First weeks"))
    person.press(.enter)
    #expect(person.sees("Three moves") && person.sees("For:"))
    let choice = ProgrammeChoice(programme: "first-weeks", at: Person.morning, kind: .started)
    #expect(person.press(.enter) == [.saveChoice(choice)])
    #expect(person.sees("stage 1 of 6") && person.sees("Next:"))
    person.press(.escape)
    #expect(person.sees("Today: First weeks 1 (Three moves)"))
  }

  @Test("is home's headline, the first of its lines, and the session that Enter leads to")
  func home() throws {
    var person = try person()
    #expect(person.sees("▸ First weeks 1 (Three moves)"))
    person.press(.enter)
    #expect(person.sees("Pelvic tilt") && person.sees("Knee to chest") || person.sees("Pelvic tilts"))
    person.press(.enter)
    person.type("3")
    person.press(.enter)
    #expect(person.model.live?.session.plan.routine == "first-weeks/1")
  }

  @Test("has its habit ticked with a key at home, and the tick taken back")
  func habit() throws {
    var person = try person()
    let tick = HabitTick(habit: "first-weeks/1", day: person.model.known.today)
    #expect(person.type("t") == [.tick(tick, isTicked: true)])
    #expect(person.model.known.advice.recommendations.followed?.ticks == [tick.day])
    #expect(person.type("t") == [.tick(tick, isTicked: false)])
  }

  @Test("is held and let go, and ended after it was asked once")
  func holding() throws {
    var person = try person()
    person.type("p")
    person.type("h")
    #expect(person.sees("You chose to stay in this stage."))
    person.type("h")
    #expect(!person.sees("You chose to stay in this stage."))
    #expect(person.type("d").isEmpty && person.sees("End First weeks?"))
    person.press(.down)
    #expect(!person.sees("End First weeks?"))
    person.type("d")
    #expect(
      person.type("d") == [
        .saveChoice(ProgrammeChoice(programme: "first-weeks", at: Person.morning, kind: .stopped))
      ])
    #expect(person.model.known.advice.recommendations.followed == nil)
  }

  @Test("is looked back at with two questions; worse means that nothing is added")
  func lookBack() throws {
    var person = try person()
    person.type("p")
    person.type("w")
    #expect(person.sees("How is your back"))
    person.press(.down)
    person.press(.enter)
    #expect(person.sees("Is anything new"))
    let said = LookBack(at: Person.morning, feeling: .worse, hasNewSigns: false)
    #expect(person.press(.enter) == [.saveLookBack(said)])
    #expect(person.sees("nothing is added for a week"))
    #expect(person.model.known.advice.recommendations.heldBecause == "You said that the week was worse.")
  }

  @Test("leads to the warning signs where one may be new")
  func newSign() throws {
    var person = try person()
    person.type("p")
    person.type("w")
    person.press(.enter)
    person.press(.down)
    person.press(.enter)
    #expect(person.title.contains("warning signs") || person.sees("warning"))
  }
}
