import Screen
import Statistics
import Testing

@testable import Coach
@testable import Cues
@testable import Settings

@Suite("Choosing a voice")
struct VoicesTests {
  /// Somebody before the settings' line for the voice's name.
  private func person() throws -> Person {
    var person = try Person(Memory(clearance: .clear))
    person.model.output.voiceName = "espeak-ng"
    person.send(.voices(VoicesTests.voices))
    person.type("s")
    person.press(.down, .down, .down, .enter)
    return person
  }

  private static let voices = InstalledVoice.read(
    " 2 en-gb --/M Great_Britain gmw/en\n 2 en-us --/M America gmw/en-US\n", of: .espeakNG)

  @Test("Enter takes one, which is kept; the first line is the program's own again")
  func takes() throws {
    var person = try person()
    #expect(person.sees("Great Britain") && person.sees("America"))
    person.press(.down, .down, .enter)
    #expect(person.effects.contains(.saveSetting(.voiceName, "en-us")))
    #expect(person.model.known.settings.voice.voice == "en-us")
    person.press(.home, .enter)
    #expect(person.effects.contains(.saveSetting(.voiceName, "")))
    #expect(person.model.known.settings.voice.voice == nil)
  }

  @Test("t lets the chosen line be heard without taking it, at the rate that the arrows set")
  func tries() throws {
    var person = try person()
    person.press(.down, .right)
    person.type("t")
    #expect(person.effects.last == .sample(VoiceSettings(rate: 110, voice: "en-gb")))
    #expect(person.model.known.settings.voice == VoiceSettings(rate: 110))
    person.send(.trouble("No voice: it is gone."))
    #expect(person.sees("No voice: it is gone."))
  }
}
