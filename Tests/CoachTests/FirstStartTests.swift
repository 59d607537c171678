import Catalogue
import Engine
import Foundation
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

  /// Asked about the warning signs before a first session.
  private func asked(_ size: Size = Size(rows: 24, columns: 80)) throws -> Person {
    var person = try atRoutine()
    person.send(.resized(size))
    person.press(.enter)
    return person
  }

  @Test("the warning signs are asked for first, then the pain, and then it runs")
  func firstTime() throws {
    var person = try atRoutine()
    #expect(person.title.contains("First steps"))
    person.press(.enter)
    #expect(person.title.contains("Before you begin"))
    #expect(person.sees("Before your first session."))
    #expect(person.saysNone().answers.map(\.clearance) == [.clear])
    #expect(person.sees("How much does your back hurt right now?"))
    person.type("3")
    person.press(.enter)
    #expect(person.sees("GET READY"))
    #expect(try person.sessions.map(\.painBefore) == [3])
  }

  @Test(
    "only the pain is asked for once the warning signs are out of the way",
    arguments: [Clearance.clear, .cleared])
  func secondTime(answer: Clearance) throws {
    var person = try atRoutine(answer)
    #expect(person.press(.enter).isEmpty)
    #expect(person.sees("How much does your back hurt right now?"))
    #expect(person.session == nil)
  }

  // MARK: The signs

  @Test(
    "no answer is taken before every sign has been on the screen", arguments: [(12, 40), (16, 60), (24, 80)])
  func everySign(rows: Int, columns: Int) throws {
    var person = try asked(Size(rows: rows, columns: columns))
    var seen: Set<String> = []
    for _ in 1...27 {
      person.look()
      for sign in person.model.known.askedSigns where person.screen.contains(sign.ask.prefix(12)) {
        seen.insert(sign.id)
      }
      if person.model.known.askedSigns.allSatisfy({ seen.contains($0.id) }) { break }
      #expect(person.type("n").isEmpty && person.press(.enter).isEmpty)
      #expect(person.sees("Please look at every sign first."))
      person.press(.pageDown)
    }
    person.look()
    #expect(person.type("n").answers.map(\.clearance) == [.clear])
  }

  @Test("keys that came before a sign could be seen answer nothing, however many there were")
  func typedAhead() throws {
    var person = try asked(Size(rows: 12, columns: 40))
    person.look()
    for _ in 1...40 { person.press(.pageDown) }
    #expect(person.type("n").isEmpty)
    #expect(person.title.contains("Before you begin"))
  }

  @Test("a window too small to draw in shows no sign")
  func tooSmall() throws {
    var person = try asked(Size(rows: 5, columns: 80))
    person.looksThroughSigns()
    #expect(person.type("n").isEmpty)
  }

  @Test("the signs about the course of weeks are not asked for before a session")
  func weekly() throws {
    let person = try asked()
    #expect(
      !person.model.known.askedSigns.isEmpty && person.model.known.askedSigns.allSatisfy { !$0.isWeekly })
  }

  @Test("nothing is ticked but by the space bar, and nothing said by Enter alone")
  func noSlip() throws {
    var person = try asked()
    person.looksThroughSigns()
    person.press(.up, .down, .home, .end)
    #expect(person.press(.enter).isEmpty)
    #expect(person.sees("Nothing is ticked. n: none of these."))
    person.type(" ")
    #expect(person.sees("[x]"))
    #expect(person.type("n").isEmpty)
    #expect(person.sees("Enter goes on with what is ticked."))
    person.type(" ")
    #expect(!person.sees("[x]"))
    #expect(person.type("n").answers.map(\.clearance) == [.clear])
  }

  @Test("an emergency leads to help now, says what belongs to that sign and to no other, and to no session")
  func emergency() throws {
    var person = try asked()
    let sign = try person.sign(.emergency), other = try person.sign(.seeFirst)
    let answers = person.ticks(sign.id).answers
    #expect(answers == [SignsAnswer(at: Person.morning, clearance: .flagged, ticked: [sign.id])])
    #expect(person.title.contains("Get help now"))
    #expect(person.sees(String(sign.advice.prefix(30))))
    #expect(!person.sees(String(other.advice.prefix(30))))
    #expect(person.session == nil)
  }

  @Test("a sign that somebody has to look at first leads to them, and to a session once they have")
  func seeFirst() throws {
    var person = try asked()
    let sign = try person.sign(.seeFirst)
    person.ticks(sign.id)
    #expect(person.title.contains("See someone first"))
    #expect(person.sees("Sessions stay off until then."))
    #expect(!person.sees("emergency") && !person.sees("bladder"))
    #expect(person.press(.enter, .right).isEmpty && person.session == nil)
    #expect(person.type("c").answers.map(\.clearance) == [.cleared])
    #expect(person.sees("How much does your back hurt right now?"))
  }

  @Test("a sign to ask a clinician about is kept, and lets the session go on")
  func ask() throws {
    var person = try asked()
    let sign = try person.sign(.ask)
    #expect(
      person.ticks(sign.id).answers == [SignsAnswer(at: Person.morning, clearance: .clear, ticked: [sign.id])]
    )
    #expect(person.title.contains("Ask your clinician"))
    #expect(person.type("c").isEmpty)
    person.press(.enter)
    #expect(person.sees("How much does your back hurt right now?"))
  }

  @Test("what was ticked is kept with its date, and shown in the guide and with the signs")
  func shownAgain() throws {
    var person = try asked()
    let sign = try person.sign(.ask)
    person.ticks(sign.id)
    person.press(.escape, .escape)
    person.type("f")
    #expect(person.sees("You ticked on 2026-11-21: "))
    person.press(.escape)
    person.type("g")
    while !person.sees("▸ \(person.model.known.catalogue.topic(Catalogue.redFlagsTopic)?.title ?? "")") {
      person.press(.down)
    }
    person.press(.enter)
    #expect(person.sees("You ticked on 2026-11-21: "))
  }

  @Test("they are asked for again after four weeks, with the reason")
  func again() throws {
    let sessions = [1, 8, 15, 22].map { PainTests.session(daysAgo: $0, before: 2, after: 2) }
    var person = try Person(
      Memory(
        advice: AdviceMemory(answer: SignsAnswer(at: Person.morning - 28 * 86_400, clearance: .clear)),
        sessions: sessions))
    person.press(.enter, .enter)
    #expect(person.title.contains("Before you begin"))
    #expect(person.sees("You have not been asked for four weeks."))
    person.saysNone()
    #expect(person.sees("How much does your back hurt right now?"))
  }

  // MARK: Flagged

  @Test("somebody to whom a sign applies stays without a session, next time as well")
  func staysFlagged() throws {
    var person = try atRoutine(.flagged)
    person.press(.enter)
    #expect(person.title.contains("See someone first"))
    person.press(.escape, .enter, .enter, .escape)
    #expect(person.session == nil)
    #expect(person.model.known.clearance == .flagged)
    #expect(person.effects.isEmpty)
    person.press(.escape)
    #expect(person.sees("A warning sign applies to you"))
  }

  @Test("being cleared by a professional lets the session begin")
  func cleared() throws {
    var person = try atRoutine(.flagged)
    person.press(.enter)
    #expect(person.type("c").answers.map(\.clearance) == [.cleared])
    #expect(person.sees("How much does your back hurt right now?"))
    person.press(.enter)
    #expect(person.session != nil)
    #expect(try person.journal.signsAnswer()?.clearance == .cleared)
  }

  @Test("going through the signs again doesn't clear somebody who said that one applies")
  func readingIsNoClearance() throws {
    var person = try atRoutine(.flagged)
    person.press(.enter)
    person.type("f")
    person.saysNone()
    #expect(person.model.known.clearance == .flagged)
    #expect(person.session == nil)
    person.press(.enter)
    person.type("f")
    person.ticks(try person.sign(.ask).id)
    #expect(person.model.known.clearance == .flagged)
  }

  // MARK: By command

  @Test("--cleared answers the warning signs", arguments: [nil, Clearance.flagged, .clear, .cleared])
  func byCommand(before: Clearance?) throws {
    var person = try Person(Memory(clearance: before), begunByCommand: true)
    let effects = person.send(.begin(try Person.start("first-steps", pain: 2), isCleared: true))
    let said: Clearance? = before == nil ? .clear : before == .flagged ? .cleared : nil
    #expect(effects.answers.map(\.clearance) == (said.map { [$0] } ?? []))
    #expect(person.session != nil)
    #expect(try person.sessions.map(\.painBefore) == [2])
  }

  @Test("--cleared says nothing about the pain, so it is still asked for")
  func byCommandWithoutPain() throws {
    var person = try Person(begunByCommand: true)
    person.send(.begin(try Person.start("first-steps"), isCleared: true))
    #expect(person.sees("How much does your back hurt right now?"))
  }

  @Test("a command without --cleared asks for the warning signs, and leaving them leaves limber")
  func byCommandUncleared() throws {
    var person = try Person(begunByCommand: true)
    person.send(.begin(try Person.start("first-steps", pain: 2), isCleared: false))
    #expect(person.title.contains("Before you begin"))
    #expect(person.press(.escape) == [.quit])
    #expect(try person.sessions.isEmpty)
  }

  @Test("leaving a question begins nothing")
  func leaving() throws {
    var person = try atRoutine()
    person.press(.enter, .escape)
    #expect(person.title.contains("First steps"))
    person.press(.enter)
    person.saysNone()
    person.press(.escape)
    #expect(person.title.contains("First steps"))
    #expect(person.session == nil)
    #expect(person.saves == 0)
  }
}
