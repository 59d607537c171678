import Catalogue
import Engine
import Journal
import Screen
import Statistics
import Testing

@testable import Coach

@Suite("A session in lines")
struct LinesTests {
  /// What is typed, and after how long.
  private static let typed: [(Duration, String)] = [
    (.seconds(1), "3"), (.seconds(20), ""), (.seconds(7), ""), (.seconds(40), "skip"), (.seconds(30), "+"),
    (.seconds(5), "?"), (.seconds(9), ""), (.seconds(4), "x"), (.seconds(3), "  "), (.seconds(400), "2"),
    (.seconds(2), ""),
  ]
  /// The same as keys on the screen.
  private static let pressed: [[Key]] = [
    [.character("3"), .enter], [.character(" ")], [.character(" ")], [.right], [.character("+")],
    [.character("?")], [.escape], [.character("x")], [.character(" ")], [.character("2"), .enter], [.enter],
  ]

  /// Follows a routine from the command line, looking in between as limber does.
  private func follow(_ answer: (Int, any Scene) -> [Key]) throws -> SessionRecord {
    var person = try Person(begunByCommand: true)
    person.send(.begin(try Person.start("first-steps"), isCleared: true))
    for index in Self.typed.indices {
      person.watch(Self.typed[index].0)
      answer(index, person.model.scene).forEach { person.press($0) }
    }
    return try #require(try person.sessions.first)
  }

  @Test("leaves the same record as on the screen")
  func sameRecord() throws {
    let screen = try follow { index, _ in Self.pressed[index] }
    let lines = try follow { index, scene in scene.keys(for: Self.typed[index].1) ?? [] }
    #expect(screen.outcome == .completed && screen.painBefore == 3 && screen.painAfter == 2)
    #expect(
      lines
        == SessionRecord(
          id: lines.id, routine: screen.routine, routineName: screen.routineName, level: screen.level,
          startedAt: screen.startedAt, utcOffset: screen.utcOffset, endedAt: screen.endedAt,
          outcome: screen.outcome, isRehearsal: false, painBefore: 3, painAfter: 2, time: screen.time,
          exercises: screen.exercises))
  }

  /// Somebody whose input is at its end.
  private func alone(_ start: Start, isCleared: Bool = true, memory: Memory = Memory()) throws -> Person {
    var person = try Person(memory, begunByCommand: true)
    person.goesInLines(alone: true)
    person.send(.begin(start, isCleared: isCleared))
    return person
  }

  @Test("goes on to its end where nobody can answer, with the pain unsaid")
  func toTheEnd() throws {
    var person = try alone(Person.start("first-steps"))
    person.finish()
    #expect(person.hasLeft)
    let record = try #require(try person.sessions.first)
    #expect(record.outcome == .completed && record.painBefore == nil && record.painAfter == nil)
    #expect(person.model.finished?.id == record.id)
  }

  @Test("is not begun where nobody can answer for its safety")
  func safety() throws {
    #expect(try alone(Person.start("daily"), isCleared: false).model.unanswered == .signs)
    let flagged = Memory(clearance: .flagged)
    #expect(try alone(Person.start("daily"), isCleared: false, memory: flagged).model.unanswered == .flagged)
    let hurting = try alone(Person.start("daily", pain: 8))
    #expect(hurting.model.unanswered == .strongPain(8) && hurting.hasLeft)
    #expect(try hurting.sessions.isEmpty)
  }

  @Test("in strong pain is begun where the command asks for the gentlest, which is what limber names")
  func gentlest() throws {
    var person = try alone(Person.start(Catalogue.gentlestRoutine, .gentle, pain: 8))
    #expect(person.model.unanswered == nil && person.session != nil)
    person.finish()
    #expect(try person.sessions.first?.painBefore == 8)
    // The same, of somebody who hasn't said that no warning sign applies.
    let start = try Person.start(Catalogue.gentlestRoutine, .gentle, pain: 8)
    #expect(try alone(start, isCleared: false).model.unanswered == .signs)
    #expect(
      try alone(Person.start(Catalogue.gentlestRoutine, .full, pain: 8)).model.unanswered == .strongPain(8))
  }

  @Test(
    "never waits for ever when the input ends",
    arguments: [" ", "?", "i", "c", "q", "x"])
  func inputEnds(after keys: String) throws {
    var person = try Person(begunByCommand: true)
    person.goesInLines(alone: false)
    person.send(.begin(try Person.start("first-steps", pain: 0), isCleared: true))
    person.wait(.seconds(30))
    person.type(keys)
    person.send(.alone)
    for _ in 1...300 where !person.hasLeft { person.wait(.seconds(5)) }
    #expect(person.hasLeft)
    #expect(try person.sessions.first?.outcome == ("qx".contains(keys) ? .ended : .completed))
  }

  @Test("takes what is typed in the place of what stood there")
  func anew() throws {
    func type(_ line: String, _ person: inout Person) {
      for key in person.model.scene.keys(for: line) ?? [] { person.press(key) }
    }
    var person = try Person()
    person.press(.enter)
    person.type("cs")
    #expect(person.sees("> My first steps_"))
    // Without a letter in it that stands for a file's name nothing is kept, and it stays to be seen.
    type("!", &person)
    #expect(person.sees("> !_"))
    var library = try Person()
    library.type("l")
    type("knee", &library)
    type("bridge", &library)
    #expect(library.title.contains("bridge") || library.sees("bridge"))
    #expect(!library.sees("kneebridge"))
    var pain = try Person(begunByCommand: true)
    pain.send(.begin(try Person.start("first-steps"), isCleared: true))
    pain.type("+")
    type("0", &pain)
    #expect(try pain.sessions.first?.painBefore == 0)
  }

  @Test("ends with the signal that ends it, though nobody can answer")
  func signal() throws {
    var person = try alone(Person.start("first-steps"))
    person.wait(.seconds(30))
    person.send(.interrupted)
    #expect(person.hasLeft)
    #expect(person.effects.count { $0 == .quit } == 1)
  }

  @Test("goes on by itself after being away, where nobody can answer")
  func away() throws {
    var person = try alone(Person.start("first-steps"))
    person.wait(.seconds(30))
    person.sleep(.seconds(600))
    person.wait(.seconds(4))
    #expect(person.session?.isStill == false)
    #expect(person.session?.time.away == .seconds(600))
  }
}
