import Catalogue
import Engine
import Foundation
import Journal
import Screen
import Statistics
import Testing

@testable import Coach

@Suite("Pain")
struct PainTests {
  private func asked(_ routine: String = "daily") throws -> Person {
    var person = try Person(Memory(clearance: .clear), begunByCommand: true)
    person.send(.begin(try Person.start(routine, .full), isCleared: false))
    return person
  }

  @Test(
    "of seven or more asks for the warning signs, and then leaves only the gentlest routine, or rest",
    arguments: 7...10)
  func strong(pain: Int) throws {
    var person = try asked()
    for _ in 0...pain { person.press(.right) }
    for _ in 0..<10 where !person.sees("\(pain) of 10") { person.press(.left) }
    person.press(.enter)
    #expect(person.sees("You said that it hurts a lot."))
    person.saysNone()
    #expect(person.title.contains("A lot of pain"))
    #expect(person.sees("see a doctor or a"))
    #expect(person.sees("On your back"))
    #expect(person.session == nil)
    person.press(.enter)
    #expect(person.session?.plan.routine == "on-your-back")
    #expect(person.session?.plan.level == .gentle)
    #expect(try person.sessions.map(\.painBefore) == [pain])
  }

  @Test("of ten is a one and a nought, and no other one followed by a nought")
  func slips() throws {
    var typed = try asked()
    typed.type("10")
    #expect(typed.sees("10 of 10"))
    var slipped = try asked()
    slipped.type("+")
    slipped.type("0")
    #expect(slipped.sees(" 0 of 10"))
    var changed = try asked()
    changed.type("2-0")
    #expect(changed.sees(" 0 of 10"))
  }

  @Test("of seven or more and a rest begin nothing")
  func rest() throws {
    var person = try asked()
    person.type("8")
    person.press(.enter)
    person.saysNone()
    #expect(person.type("q") == [.quit])
    #expect(try person.sessions.isEmpty)
  }

  @Test("of seven or more and a warning sign that is ticked lead to no session")
  func strongAndFlagged() throws {
    var person = try asked()
    person.type("9")
    person.press(.enter)
    person.ticks(try person.sign(.seeFirst).id)
    #expect(person.title.contains("See someone first"))
    person.press(.enter, .enter)
    #expect(person.session == nil)
  }

  @Test("of seven or more doesn't ask for the warning signs twice before one session")
  func onlyOnce() throws {
    var person = try Person(begunByCommand: true)
    person.send(.begin(try Person.start("daily"), isCleared: false))
    person.saysNone()
    person.type("9")
    person.press(.enter)
    #expect(person.title.contains("A lot of pain"))
  }

  @Test("of seven or more for the third time says to see somebody first")
  func again() throws {
    let sessions = [1, 2].map { Self.session(daysAgo: $0, before: 8, after: 8) }
    var person = try Person(Memory(sessions: sessions, clearance: .clear), begunByCommand: true)
    person.send(.begin(try Person.start("daily", pain: 9), isCleared: true))
    #expect(person.sees("It has hurt this much before. See a doctor or a physiotherapist"))
  }

  static func session(daysAgo days: Int, before: Int?, after: Int?) -> SessionRecord {
    let start = Person.morning - Double(days) * 86_400
    return SessionRecord(
      id: "\(days) days ago", routine: "daily", routineName: "Daily", level: .gentle, startedAt: start,
      utcOffset: 3600, endedAt: start + 600, outcome: .completed, isRehearsal: false, painBefore: before,
      painAfter: after, time: TimeSplit(), exercises: [])
  }

  @Test("of less lets the person do as they like", arguments: 0...6)
  func mild(pain: Int) throws {
    var person = try asked()
    person.type("\(pain)")
    person.press(.enter)
    #expect(person.session?.plan.routine == "daily")
    #expect(try person.sessions.map(\.painBefore) == [pain])
  }

  @Test("of seven or more offers the gentlest or rest even where it is the gentlest that was asked for")
  func alreadyGentlest() throws {
    var person = try Person(Memory(clearance: .clear), begunByCommand: true)
    person.send(.begin(try Person.start("on-your-back", .gentle, pain: 9), isCleared: true))
    #expect(person.title.contains("A lot of pain") && person.session == nil)
    person.press(.enter)
    #expect(person.session?.plan.routine == "on-your-back")
  }

  @Test("of seven or more brings the gentlest routine down to its gentlest level")
  func gentlestAtFull() throws {
    var person = try asked("on-your-back")
    person.type("9")
    person.press(.enter)
    person.saysNone()
    person.press(.enter)
    #expect(person.session?.plan.level == .gentle)
  }

  @Test("of seven or more told by --pain is heeded as well")
  func byCommand() throws {
    var person = try Person(Memory(clearance: .clear), begunByCommand: true)
    person.send(.begin(try Person.start("stronger", pain: 7), isCleared: true))
    #expect(person.title.contains("A lot of pain"))
    #expect(person.session == nil)
  }

  @Test("says what the numbers mean, and whose word that is")
  func meaning() throws {
    let person = try asked()
    #expect(person.sees("4-5   acceptable when it settles by next morning"))
    #expect(person.sees("6-10  too much: easier, fewer, or another day"))
    #expect(person.sees("limber's own guide"))
  }

  @Test("needn't be said")
  func unsaid() throws {
    var person = try asked()
    person.press(.enter)
    #expect(person.session != nil)
    #expect(try person.sessions.map(\.painBefore) == [nil])
  }

  @Test("stays between 0 and 10, whatever is pressed")
  func limits() throws {
    var person = try asked()
    for _ in 1...30 { person.press(.right) }
    #expect(person.sees("10 of 10"))
    for _ in 1...30 { person.press(.left) }
    #expect(person.sees(" 0 of 10"))
  }

  @Test("is never taken for none when ten is typed")
  func ten() throws {
    var person = try asked()
    person.type("10")
    person.press(.enter)
    #expect(person.model.live?.record.painBefore != 0)
  }

  @Test("after the session is kept with it", arguments: [0, 4, 9])
  func after(pain: Int) throws {
    var person = try Person(following: "desk-break")
    person.finish()
    #expect(person.sees("And now, after the session?"))
    person.type("\(pain)")
    person.press(.enter)
    #expect(try person.sessions.map(\.painAfter) == [pain])
    #expect(person.sees("0 before, \(pain) after"))
  }

  @Test("after the session needn't be said", arguments: [Key.enter, .escape, .character("q")])
  func afterUnsaid(key: Key) throws {
    var person = try Person(following: "desk-break")
    person.finish()
    person.press(key)
    #expect(try person.sessions.map(\.painAfter) == [nil])
    #expect(person.sees("0 before, not rated after"))
  }

  @Test("after the session is kept by whatever leads on", arguments: [Key.enter, .escape, .character("q")])
  func afterKept(key: Key) throws {
    var person = try Person(following: "desk-break")
    person.finish()
    person.type("1")
    person.press(key)
    #expect(try person.sessions.map(\.painAfter) == [1])
  }

  /// Somebody who followed a routine to its end and rated the pain before and after.
  private func rated(before: Int, after: Int) throws -> Person {
    var person = try Person(begunByCommand: true)
    person.send(.begin(try Person.start("desk-break"), isCleared: true))
    person.type("\(before)")
    person.press(.enter)
    person.finish()
    person.type("\(after)")
    person.press(.enter)
    return person
  }

  @Test(
    "of seven or more after, or a rise of two, says first what to do",
    arguments: [(0, 7), (3, 5), (6, 8), (6, 9)])
  func afterStrong(before: Int, after: Int) throws {
    let person = try rated(before: before, after: after)
    #expect(person.title.contains("Stop for today"))
    let lines = person.model.scene.lines(canAnswer: false)
    #expect(lines.prefix(3).allSatisfy { !$0.contains(where: \.isNumber) })
    #expect(person.sees("With any of these get emergency help now."))
    let canvas = person.model.scene.canvas(person.model.output.size, .unicode)
    #expect((1...4).contains { canvas.row($0).contains { $0.role == .danger || $0.ground == .danger } })
  }

  @Test("that is no worse after leaves the summary as it is", arguments: [(0, 1), (3, 4), (5, 2), (6, 6)])
  func afterMild(before: Int, after: Int) throws {
    let person = try rated(before: before, after: after)
    #expect(!person.sees("Stop for today"))
    #expect(person.sees("\(before) before, \(after) after"))
  }

  @Test("that ran high in two sessions on end says to see somebody before the next")
  func afterTwice() throws {
    let memory = Memory(sessions: [Self.session(daysAgo: 1, before: 4, after: 8)], clearance: .clear)
    var person = try Person(memory, begunByCommand: true)
    person.send(.begin(try Person.start("desk-break", pain: 4), isCleared: true))
    person.finish()
    person.type("8")
    person.press(.enter)
    #expect(person.sees("Your last session hurt as well: see a doctor or a physiotherapist before the"))
  }
}
