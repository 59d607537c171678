import Engine
import Screen
import Testing

@testable import Coach

@Suite("The bell")
struct BellTests {
  private func bells(_ effects: [Effect]) -> Int { effects.count { $0 == .bell } }

  @Test("rings three, two and one second before the end of a hold, and at it")
  func countdown() throws {
    var person = try Person(following: "first-steps")
    try person.wait(for: .hold)
    var rung: [Duration] = []
    let start = person.now
    for _ in 1...40 {
      if bells(person.wait(.milliseconds(500))) > 0 { rung.append(start.duration(to: person.now)) }
    }
    #expect(rung == [17, 18, 19, 20].map { .seconds($0) })
  }

  @Test("rings once at a time, however much happens at once")
  func once() throws {
    var person = try Person(following: "first-steps")
    #expect(bells(person.wait(.seconds(200))) == 1)
    var watching = try Person(following: "daily")
    #expect(watching.watch(.seconds(1200)).allSatisfy { bells($0) <= 1 })
    #expect(watching.effects.count { $0 == .bell } > 20)
  }

  @Test("is still between the reps of a set")
  func reps() throws {
    var person = try Person(following: "first-steps")
    try person.wait(for: .rep)
    person.wait(.seconds(1))
    #expect(bells(person.wait(.seconds(60))) == 0)
    #expect(person.session?.snapshot?.rep ?? 0 > 5)
  }

  @Test("is still while paused, on another screen, and after being away")
  func still() throws {
    var person = try Person(following: "first-steps")
    try person.wait(for: .hold)
    person.wait(.seconds(16))
    person.type(" ")
    #expect(bells(person.wait(.seconds(100))) == 0)
    person.type(" ")
    person.type("?")
    #expect(bells(person.wait(.seconds(100))) == 0)
    #expect(bells(person.sleep(.seconds(100))) == 0)
  }

  @Test("goes off and on with a key, and says so")
  func mute() throws {
    var person = try Person(following: "first-steps")
    person.type("m")
    #expect(person.sees("bell off"))
    person.watch(.seconds(30))
    #expect(bells(person.effects) == 0)
    person.type("m")
    #expect(person.sees("bell on"))
    #expect(bells(person.wait(.seconds(300))) == 1)
  }
}
