import Engine
import Journal
import Screen
import Statistics
import Testing

@testable import Coach

@Suite("Before a session")
struct FirstStartTests {
  private func atRoutine(_ clearance: Clearance? = nil) throws -> Person {
    var person = try Person(Memory(clearance: clearance))
    person.press(.enter)
    return person
  }

  @Test("the red flags are asked for first, then the pain, and then it runs")
  func firstTime() throws {
    var person = try atRoutine()
    #expect(person.title.contains("First steps"))
    person.press(.enter)
    #expect(person.title.contains("Before you begin"))
    #expect(person.type("n") == [.saveAnswer(.said(.clear))])
    #expect(person.sees("How much does your back hurt right now?"))
    person.type("3")
    person.press(.enter)
    #expect(person.sees("GET READY"))
    #expect(person.kept.sessions.map(\.painBefore) == [3])
  }

  @Test(
    "only the pain is asked for once the red flags are out of the way",
    arguments: [
      Clearance.clear, .cleared,
    ])
  func secondTime(answer: Clearance) throws {
    var person = try atRoutine(answer)
    #expect(person.press(.enter).isEmpty)
    #expect(person.sees("How much does your back hurt right now?"))
    #expect(person.session == nil)
  }

  @Test("a red flag leads to a professional and to no session")
  func flagged() throws {
    var person = try atRoutine()
    person.press(.enter)
    #expect(person.type("y") == [.saveAnswer(.said(.flagged))])
    #expect(person.title.contains("See a professional first"))
    #expect(person.sees("get emergency help now"))
    #expect(person.session == nil)
  }

  @Test("somebody with a red flag stays without one, next time as well")
  func staysFlagged() throws {
    var person = try atRoutine(.flagged)
    person.press(.enter)
    #expect(person.title.contains("See a professional first"))
    person.press(.escape, .enter, .enter, .escape)
    #expect(person.session == nil)
    #expect(person.model.clearance == .flagged)
    #expect(person.effects.isEmpty)
    person.press(.escape)
    #expect(person.sees("A red flag holds"))
  }

  @Test("being cleared by a professional lets the session begin")
  func cleared() throws {
    var person = try atRoutine(.flagged)
    person.press(.enter)
    #expect(person.type("c") == [.saveAnswer(.said(.cleared))])
    #expect(person.sees("How much does your back hurt right now?"))
    person.press(.enter)
    #expect(person.session != nil)
    #expect(person.kept.clearance == .cleared)
  }

  @Test("reading the signs again doesn't clear somebody who said that one holds")
  func readingIsNoClearance() throws {
    var person = try atRoutine(.flagged)
    person.press(.enter)
    person.type("fn")
    #expect(person.model.clearance == .flagged)
    #expect(person.session == nil)
  }

  @Test("--cleared answers the red flags", arguments: [nil, Clearance.flagged, .clear, .cleared])
  func byCommand(before: Clearance?) throws {
    var person = try Person(Memory(clearance: before), begunByCommand: true)
    let effects = person.send(.begin(try Person.start("first-steps", pain: 2), isCleared: true))
    let said: Clearance? = before == nil ? .clear : before == .flagged ? .cleared : nil
    let answers = effects.filter { if case .saveAnswer = $0 { true } else { false } }
    #expect(answers == (said.map { [Effect.saveAnswer(.said($0))] } ?? []))
    #expect(person.session != nil)
    #expect(person.kept.sessions.map(\.painBefore) == [2])
  }

  @Test("--cleared says nothing about the pain, so it is still asked for")
  func byCommandWithoutPain() throws {
    var person = try Person(begunByCommand: true)
    person.send(.begin(try Person.start("first-steps"), isCleared: true))
    #expect(person.sees("How much does your back hurt right now?"))
  }

  @Test("a command without --cleared asks for the red flags, and leaving them leaves limber")
  func byCommandUncleared() throws {
    var person = try Person(begunByCommand: true)
    person.send(.begin(try Person.start("first-steps", pain: 2), isCleared: false))
    #expect(person.title.contains("Before you begin"))
    #expect(person.press(.escape) == [.quit])
    #expect(person.kept.sessions.isEmpty)
  }

  @Test("leaving a question begins nothing")
  func leaving() throws {
    var person = try atRoutine()
    person.press(.enter, .escape)
    #expect(person.title.contains("First steps"))
    person.press(.enter)
    person.type("n")
    person.press(.escape)
    #expect(person.title.contains("First steps"))
    #expect(person.session == nil)
    #expect(person.kept.saves == 0)
  }
}
