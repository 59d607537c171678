import Catalogue
import Cues
import Engine
import Screen
import Settings
import TestSupport
import Testing

@testable import Coach

@Suite("Tones in a session")
struct TonesTests {
  private func person(voice: Bool = false, _ change: (inout Settings) -> Void = { _ in }) throws -> Person {
    var settings = Settings()
    change(&settings)
    var person = try Person(begunByCommand: true, settings: settings, hasPlayer: true)
    if voice { person.hasVoice(on: true) }
    person.send(.begin(try Person.start("first-steps", pain: 0), isCleared: true))
    return person
  }

  @Test("take the place of the bell, one at a time, before what is written")
  func place() throws {
    var person = try person()
    var tones = 0
    for batch in person.watch(.seconds(1200)) {
      let played = batch.indices.filter { if case .play = batch[$0] { true } else { false } }
      tones += played.count
      #expect(played.count <= 1 && !batch.contains(.bell))
      let save = batch.firstIndex { if case .save = $0 { true } else { false } }
      if let save, let tone = played.first { #expect(tone < save) }
    }
    #expect(tones > 20 && person.face.bells == 0)
    #expect(person.tones.played.first?.tone == .ready)
    #expect(person.tones.played.contains { $0.tone == .count })
  }

  @Test("The voice begins once a tone is over")
  func voice() throws {
    var person = try person(voice: true)
    person.watch(.milliseconds(50))
    #expect(person.voice.said.isEmpty)
    let said = person.effects.compactMap { if case .say(let cues) = $0 { cues } else { nil } }.joined()
    #expect(said.first?.at == Instant(Tone.ready.lead))
    person.type("m")
    person.watch(.seconds(1200))
    let later = person.effects.compactMap { if case .say(let cues) = $0 { cues } else { nil } }.joined()
    let begin = try #require(later.first { $0.tone == .begin })
    #expect(begin.at.offset.remainder(by: .seconds(1)) == .zero)
  }

  @Test("go off and on with a key, which says so; where nothing plays it is the bell's")
  func mute() throws {
    var person = try person()
    person.type("m")
    #expect(person.sees("tones off"))
    let before = person.tones.played.count
    person.watch(.seconds(60))
    #expect(person.tones.played.count == before && person.face.bells == 0)
    person.type("m")
    #expect(person.sees("tones on"))
    person.watch(.seconds(120))
    #expect(person.tones.played.count > before)

    var off = try self.person { $0.tones.choice = .off }
    off.watch(.seconds(60))
    #expect(off.tones.played.isEmpty && off.face.bells == 0)
    var bell = try self.person { $0.tones.choice = .bell }
    bell.watch(.seconds(60))
    #expect(bell.tones.played.isEmpty && bell.face.bells > 0)
    bell.type("m")
    #expect(bell.sees("bell off"))
  }

  @Test("that can't be heard any more are told once, and the bell rings from that very moment on")
  func lost() throws {
    var person = try person()
    person.tones.lasts = person.tones.played.count + 2
    person.watch(.seconds(17))
    #expect(person.tones.played.count == person.tones.lasts)
    #expect(person.sees("No tones: pw-play did not finish playing."))
    // The tone that wasn't heard, and the beginning after it.
    #expect(person.face.bells == 2)
    person.watch(.seconds(10))
    #expect(!person.sees("No tones"))
    person.watch(.seconds(200))
    #expect(person.face.bells > 5 && !person.sees("No tones"))
  }

  @Test("that nothing here plays are told of as the first session begins, where they are wanted")
  func missing() throws {
    var settings = Settings()
    settings.tones.choice = .on
    var person = try Person(begunByCommand: true, settings: settings, hasPlayer: true)
    person.model.output.playerTrouble = .missing
    person.send(.begin(try Person.start("first-steps", pain: 0), isCleared: true))
    #expect(person.sees("No tones: no pw-play, paplay, aplay, afplay here."))
    person.watch(.seconds(60))
    #expect(person.tones.played.isEmpty && person.face.bells > 0)
    var content = try self.person { $0.tones.choice = .bell }
    content.watch(.seconds(1))
    #expect(!content.sees("No tones"))
  }

  @Test("sound in lines too, where no bell rings")
  func lines() throws {
    var settings = Settings()
    settings.tones.choice = .on
    var person = try Person(begunByCommand: true, settings: settings, hasPlayer: true)
    person.goesInLines(alone: false)
    person.send(.begin(try Person.start("first-steps", pain: 0), isCleared: true))
    person.watch(.seconds(60))
    #expect(person.tones.played.count > 3)
    person.model.output.playerTrouble = .missing
    person.watch(.seconds(200))
    #expect(person.face.bells == 0)
    person.type("m")
    #expect(person.model.live?.notice == "no tones here, and plain lines ring no bell")
  }

  @Test("are as loud as was chosen, from the next one on")
  func volume() throws {
    var person = try Person(hasPlayer: true)
    person.type("s")
    person.press(.home)
    for _ in 0..<(SettingsScreen.listed.firstIndex(of: .toneVolume) ?? 0) { person.press(.down) }
    person.press(.left)
    #expect(person.tones.volume == 90)
  }

  @Test("A rehearsal goes by too fast for them")
  func rehearsal() throws {
    var person = try Person(begunByCommand: true, hasPlayer: true)
    person.send(.begin(try Person.start("first-steps", pain: 0, speed: 2), isCleared: true))
    person.watch(.seconds(300))
    #expect(person.tones.played.isEmpty)
  }
}
