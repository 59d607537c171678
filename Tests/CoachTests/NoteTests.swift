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

  @Test("takes no answer to a key away")
  func staysOut() throws {
    var person = try Person(following: "first-steps")
    person.send(.trouble("Your screen may switch off."))
    person.type("m")
    person.watch(.seconds(8))
    #expect(person.sees("bell off"))
  }
}
