import Catalogue
import Cues
import Engine
import Screen
import Settings
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

  @Test("does not wait for the disk, as words do")
  func first() throws {
    var person = try Person(following: "daily")
    var written = 0
    for batch in person.watch(.seconds(1200)) {
      guard let save = batch.firstIndex(where: { if case .save = $0 { true } else { false } }) else {
        continue
      }
      written += 1
      let bell = batch.firstIndex(of: .bell), words = batch.firstIndex { ![$0].cues.isEmpty }
      #expect(bell ?? -1 < save && words ?? .max > save)
    }
    #expect(written > 10)
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
    #expect(person.watch(.seconds(30)).allSatisfy { bells($0) == 0 })
    person.type("m")
    #expect(person.sees("bell on"))
    #expect(bells(person.wait(.seconds(300))) == 1)
  }

  @Test("stays off where the settings say so, until the key", arguments: [false, true])
  func settings(isOn: Bool) throws {
    var settings = Settings()
    settings.tones.choice = isOn ? .bell : .off
    var person = try Person(begunByCommand: true, settings: settings)
    person.send(.begin(try Person.start("first-steps", pain: 0), isCleared: true))
    person.watch(.seconds(30))
    #expect((bells(person.effects) > 0) == isOn)
    person.type("m")
    #expect((bells(person.wait(.seconds(300))) > 0) != isOn)
  }

  @Test("rings when a cue says so, and is still in a rehearsal")
  func grammar() throws {
    var person = try Person(following: "daily", .gentle)
    for batch in person.watch(.seconds(900)) {
      #expect((bells(batch) == 1) == batch.cues.contains(where: \.ringsBell))
    }
    var rehearsal = try Person(following: "daily", .gentle, speed: 2)
    rehearsal.watch(.seconds(900))
    #expect(bells(rehearsal.effects) == 0)
    #expect(!rehearsal.effects.cues.isEmpty)
  }

  @Test("and voice tell nothing that can't be seen at the same time")
  func visible() throws {
    var settings = Settings()
    settings.cues = .all
    var person = try Person(begunByCommand: true, settings: settings)
    person.send(.begin(try Person.start("morning", .gentle, pain: 0), isCleared: true))
    var before = person.screen
    while let next = person.nextChange {
      let told = person.wait(person.now.duration(to: next)).cues
      let after = person.screen
      if !told.isEmpty { #expect(after != before, "\(told) changes nothing on\n\(before)") }
      before = after
    }
    #expect(person.effects.cues.count > 20)
  }
}
