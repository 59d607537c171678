import Engine
import Testing

@testable import Coach

@Suite("A word that nobody asked for")
struct NoteTests {
  @Test("gives its place back to the next exercise after a few seconds")
  func goes() throws {
    var person = try Person(following: "first-steps")
    person.send(.trouble("Your screen may switch off."))
    #expect(person.sees("Your screen may switch off.") && !person.sees("next Knee-to-chest"))
    person.watch(.seconds(5))
    #expect(person.sees("Your screen may switch off."))
    person.watch(.seconds(1))
    #expect(!person.sees("Your screen may switch off.") && person.sees("next Knee-to-chest"))
  }

  @Test("has the line to itself: the next one comes after it")
  func oneByOne() throws {
    var person = try Person(following: "first-steps")
    person.send(.trouble("Your screen may switch off."))
    person.send(.trouble("No tones: aplay failed (it ended with status 1)."))
    #expect(person.sees("Your screen may switch off.") && !person.sees("No tones"))
    person.watch(.seconds(6))
    #expect(person.sees("No tones: aplay failed (it ended with status 1).") && !person.sees("switch off"))
    person.watch(.seconds(6))
    #expect(!person.sees("No tones") && person.sees("next Knee-to-chest"))
    // What a key answers goes first, and what waits comes once that has gone.
    person.send(.trouble("Your screen may switch off."))
    person.send(.trouble("No tones."))
    person.type("m")
    #expect(person.sees("bell off"))
    try person.wait(for: .rep)
    #expect(person.sees("No tones."))
  }

  @Test("takes no answer to a key away")
  func staysOut() throws {
    var person = try Person(following: "first-steps")
    person.send(.trouble("Your screen may switch off."))
    person.type("m")
    person.watch(.seconds(8))
    #expect(person.sees("bell off"))
  }
}
