import Engine
import Screen
import Testing

@testable import Coach

@Suite("The keys of a session")
struct SessionKeysTests {
  private func holding() throws -> Person {
    var person = try Person(following: "first-steps")
    try person.wait(for: .hold)
    person.wait(.seconds(3))
    return person
  }

  @Test(
    "skip, and go back",
    arguments: [
      ([Key.character("n"), .character("p")]), [.right, .left], [.pageDown, .pageUp],
    ])
  func skipAndBack(keys: [Key]) throws {
    var person = try holding()
    person.press(keys[0])
    #expect(person.title.contains("Cat-cow"))
    person.press(keys[1])
    #expect(person.title.contains("Knee-to-chest stretch"))
    person.press(keys[1])
    #expect(person.title.contains("Pelvic tilt"))
  }

  @Test("give more and less, slower and faster")
  func amount() throws {
    var person = try holding()
    person.type("+")
    #expect(person.session?.snapshot?.left == .seconds(27))
    person.type("--")
    #expect(person.session?.snapshot?.left == .seconds(7))
    person.type("[")
    #expect(person.session?.tempo == 125)
    person.type("]]")
    #expect(person.session?.tempo == 80)
  }

  @Test("are answered where nothing else shows what they did: while getting ready and in a hold")
  func answered() throws {
    var ready = try Person(following: "first-steps")
    try ready.wait(for: .ready)
    for (key, words) in [
      ("+", "10 s more"), ("-", "10 s less"), ("[", "slower (0.8x), from the next reps on"),
      ("]", "as prescribed, from the next reps on"), ("c", "you count the reps"),
      ("c", "limber counts the reps"),
    ] {
      ready.type(key)
      #expect(ready.sees(words), "\(key)")
    }
    var hold = try holding()
    for (key, words) in [
      ("+", "10 s more"), ("-", "10 s less"), ("]", "faster (1.2x)"), ("c", "this one has no reps to count"),
    ] {
      hold.type(key)
      #expect(hold.sees(words), "\(key)")
    }
  }

  @Test("give way to the next exercise's name again")
  func answeredForAWhile() throws {
    var person = try holding()
    person.type("+")
    #expect(person.sees("10 s more") && !person.sees("next Cat-cow"))
    person.watch(.seconds(7))
    #expect(!person.sees("10 s more") && person.sees("next Cat-cow"))
  }

  @Test("restart the exercise")
  func restart() throws {
    var person = try holding()
    person.type("r")
    #expect(person.session?.step?.kind == .ready)
    #expect(person.title.contains("Knee-to-chest stretch"))
  }

  @Test("pause and go on with whatever a pedal sends", arguments: [Key.enter, .down, .up, .character(".")])
  func pedal(key: Key) throws {
    var person = try holding()
    person.press(key)
    #expect(person.sees("PAUSED"))
    person.press(.f5)
    #expect(!person.sees("PAUSED"))
    person.press(.f5)
    #expect(!person.sees("PAUSED"))
    person.press(key, key)
    #expect(!person.sees("PAUSED"))
  }

  @Test("count reps, one press each, and only while counting", arguments: [Key.enter, .down])
  func count(key: Key) throws {
    var person = try Person(following: "first-steps")
    try person.wait(for: .rep)
    person.type("c")
    #expect(person.sees("YOUR COUNT"))
    person.press(key, key)
    #expect(person.session?.snapshot?.rep == 3)
    #expect(try person.sessions.first?.exercises.first?.repsDone == 2)
  }

  @Test("say when something can't be done")
  func refusals() throws {
    var person = try holding()
    person.type("c")
    #expect(person.sees("this one has no reps to count"))
    person.type("e")
    #expect(person.sees("no easier version here; n skips it"))
    for _ in 1...4 { person.type("]") }
    #expect(person.sees("that is the limit"))
  }

  @Test("say when the easier version has taken its place")
  func eased() throws {
    var person = try Person(following: "first-steps")
    person.type("nne")
    #expect(person.title.contains("Pelvic tilt"))
    #expect(person.sees("the easier version"), "\(person.screen)")
  }

  @Test("make the word about the last key go with the next one")
  func noticeGoes() throws {
    var person = try holding()
    person.type("c")
    person.type("+")
    #expect(!person.sees("no reps to count"))
  }

  @Test(
    "end only after a question, and keep what was done",
    arguments: [Key.enter, .character("y"), .character("Y")])
  func end(answer: Key) throws {
    var person = try holding()
    person.type("q")
    #expect(person.sees("End the session?"))
    #expect(person.session?.outcome == nil)
    person.press(answer)
    #expect(person.sees("And now, after the session?"))
    let record = try #require(try person.sessions.first)
    #expect(record.outcome == .ended)
    #expect(record.exercises.map(\.status) == [.done, .partial, .skipped, .skipped])
  }

  @Test(
    "go on when the question is answered with no",
    arguments: [
      Key.escape, .character("n"), .character(" "),
    ])
  func dontEnd(answer: Key) throws {
    var person = try holding()
    person.type("q")
    person.press(answer)
    #expect(!person.sees("End the session?"))
    person.wait(.seconds(3))
    #expect(person.session?.snapshot?.activity == .running)
    #expect(person.session?.snapshot?.left == .seconds(17))
  }

  @Test("let it end although the last second runs out while they are pressed", arguments: ["q", "?", "i"])
  func endAtTheLastMoment(key: String) throws {
    var person = try Person(following: "desk-break")
    while person.session?.snapshot?.totalLeft != .seconds(1) { person.wait(.seconds(1)) }
    // The key comes after the end, and no tick came between.
    person.lag(.seconds(2))
    person.type(key)
    #expect(person.sees("And now, after the session?"), "\(person.screen)")
    #expect(try person.sessions.first?.outcome == .completed)
  }

  @Test("that mean nothing change nothing")
  func nothing() throws {
    var person = try holding()
    let before = person.screen
    #expect(person.press(.other, .home, .end, .backspace).isEmpty)
    #expect(person.type("zZ1\u{1B}\u{7}").isEmpty)
    #expect(person.screen == before)
  }

  @Test("ask once for the end, and never answer that themselves")
  func noAnswer() throws {
    var person = try holding()
    person.type("qqQ")
    #expect(person.sees("End the session?"))
  }

  @Test("tell once which of them helps, for a moment")
  func help() throws {
    var person = try holding()
    person.type(" ")
    person.send(.unknownKey)
    #expect(person.sees("? shows the keys"))
    person.wait(.seconds(6))
    #expect(!person.sees("? shows the keys"))
    person.send(.unknownKey)
    #expect(!person.sees("? shows the keys"))
  }

  @Test("are read as the screen needs it: text in a search, reps while they are counted")
  func reading() throws {
    var person = try Person()
    #expect(!person.model.reading.isText)
    person.type("l")
    #expect(person.model.reading.isText && person.model.reading.keys == .library)
    person.press(.escape)
    person.type("b")
    #expect(!person.model.reading.isText)
    person.press(.enter)
    person.type("bridge")
    person.press(.enter)
    person.type("n")
    #expect(person.model.reading.isText)
    person = try Person(following: "first-steps")
    try person.wait(for: .rep)
    #expect(!person.model.reading.countsReps)
    person.type("c")
    #expect(person.model.reading.countsReps)
    person.type(" ")
    #expect(!person.model.reading.countsReps)
  }
}
