import Catalogue
import Engine
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

  @Test("of seven or more leaves only the gentlest routine, or rest", arguments: 7...10)
  func strong(pain: Int) throws {
    var person = try asked()
    for _ in 0...pain { person.press(.right) }
    for _ in 0..<10 where !person.sees("\(pain) of 10") { person.press(.left) }
    person.press(.enter)
    #expect(person.title.contains("Pain \(pain) of 10"))
    #expect(person.sees("On your back"))
    #expect(person.session == nil)
    person.press(.enter)
    #expect(person.session?.plan.routine == "on-your-back")
    #expect(person.session?.plan.level == .gentle)
    #expect(person.kept.sessions.map(\.painBefore) == [pain])
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
    #expect(person.type("q") == [.quit])
    #expect(person.kept.sessions.isEmpty)
  }

  @Test("of less lets the person do as they like", arguments: 0...6)
  func mild(pain: Int) throws {
    var person = try asked()
    person.type("\(pain)")
    person.press(.enter)
    #expect(person.session?.plan.routine == "daily")
    #expect(person.kept.sessions.map(\.painBefore) == [pain])
  }

  @Test("of seven or more doesn't ask twice for the gentlest")
  func alreadyGentlest() throws {
    var person = try Person(Memory(clearance: .clear), begunByCommand: true)
    person.send(.begin(try Person.start("on-your-back", .gentle, pain: 9), isCleared: false))
    #expect(person.session?.plan.routine == "on-your-back")
  }

  @Test("of seven or more brings the gentlest routine down to its gentlest level")
  func gentlestAtFull() throws {
    var person = try asked("on-your-back")
    person.type("9")
    person.press(.enter, .enter)
    #expect(person.session?.plan.level == .gentle)
  }

  @Test("of seven or more told by --pain is heeded as well")
  func byCommand() throws {
    var person = try Person(Memory(clearance: .clear), begunByCommand: true)
    person.send(.begin(try Person.start("stronger", pain: 7), isCleared: false))
    #expect(person.title.contains("Pain 7 of 10"))
    #expect(person.session == nil)
  }

  @Test("needn't be said")
  func unsaid() throws {
    var person = try asked()
    person.press(.enter)
    #expect(person.session != nil)
    #expect(person.kept.sessions.map(\.painBefore) == [nil])
  }

  @Test("stays between 0 and 10, whatever is pressed")
  func limits() throws {
    var person = try asked()
    for _ in 1...30 { person.press(.right) }
    #expect(person.sees("[10]"))
    for _ in 1...30 { person.press(.left) }
    #expect(person.sees("[0]"))
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
    #expect(person.kept.sessions.map(\.painAfter) == [pain])
    #expect(person.sees("0 before, \(pain) after"))
  }

  @Test("after the session needn't be said", arguments: [Key.enter, .escape, .character("q")])
  func afterUnsaid(key: Key) throws {
    var person = try Person(following: "desk-break")
    person.finish()
    if key != .enter { person.type("5") }
    person.press(key)
    #expect(person.kept.sessions.map(\.painAfter) == [nil])
    #expect(person.sees("0 before, not rated after"))
  }
}
