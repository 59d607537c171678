import Advice
import CatalogueFiles
import Cues
import Engine
import Foundation
import Journal
import Screen
import Statistics
import Testing
import Text

@testable import Catalogue
@testable import Coach
@testable import Settings

@Suite("A person's own settings")
struct UserSettingsTests {
  private func settings(_ change: (inout Settings) -> Void) -> Settings {
    var settings = Settings()
    change(&settings)
    return settings
  }

  private func session(pain: Int? = nil) -> SessionRecord {
    SessionRecord(
      id: UUID().uuidString, routine: "first-steps", routineName: "First steps", level: .gentle,
      startedAt: Person.morning, utcOffset: 3600, endedAt: Person.morning, outcome: .completed,
      isRehearsal: false, painBefore: nil, painAfter: pain, time: TimeSplit(), exercises: [])
  }

  @Test("The level chosen for good holds from the first session on, but not after strong pain")
  func level() throws {
    let full = settings { $0.level = .full }
    #expect(try Person(settings: full).title.hasSuffix("full"))
    #expect(try Person(settings: full).model.known.advice.headline.routine == "first-steps")
    var sore = try Person(Memory(sessions: [session(pain: 8)]), settings: full)
    #expect(sore.title.hasSuffix("gentle"))
    sore.press(.enter)
    #expect(sore.title.hasSuffix("gentle"))
    let gentle = settings { $0.level = .gentle }
    let week = Memory(sessions: Array(repeating: session(), count: 9))
    #expect(try Person(week, settings: gentle).title.hasSuffix("gentle"))
  }

  @Test("A bell that is off is not heard, and m turns it on")
  func bell() throws {
    var person = try Person(settings: settings { $0.tones.choice = .off })
    person.send(.begin(try Person.start("first-steps", pain: 0), isCleared: true))
    person.watch(.seconds(40))
    #expect(!person.effects.contains(.bell))
    person.type("m")
    #expect(person.sees("bell on"))
    person.watch(.seconds(300))
    #expect(person.effects.contains(.bell))
  }

  @Test("Get ready and rest are in the plan that home starts, and in its minutes")
  func preferences() throws {
    var person = try Person(
      Memory(clearance: .clear), settings: settings { $0.preferences.readySeconds = 60 })
    #expect(person.sees("First steps, 8 min"))
    person.press(.enter, .enter)
    person.type("0")
    person.press(.enter)
    #expect(person.session?.step?.length == .seconds(65))
  }

  @Test("The cue amount is how much is said")
  func cues() throws {
    func said(_ amount: CueAmount) throws -> Int {
      var person = try Person(settings: settings { $0.cues = amount })
      person.hasVoice(on: true)
      person.send(.begin(try Person.start("first-steps", pain: 0), isCleared: true))
      person.watch(.seconds(120))
      return person.effects.reduce(0) { if case .say(let cues) = $1 { $0 + cues.count } else { $0 } }
    }
    let (few, normal, all) = (try said(.few), try said(.normal), try said(.all))
    #expect(0 < few && few < normal && normal < all)
  }

  // MARK: The screen

  @Test("s at home shows them; a change is kept at once and said to be")
  func change() throws {
    var person = try Person()
    person.type("s")
    #expect(person.title == " Settings")
    #expect(person.sees("▸ Level"))
    #expect(person.press(.right) == [.saveSetting(.level, "gentle")])
    #expect(person.title.hasSuffix("saved"))
    person.press(.left)
    #expect(person.press(.left) == [])
    #expect(person.press(.enter) == [.saveSetting(.level, "gentle")])
    person.press(.escape)
    #expect(person.sees("Today:"))
    person.type("s")
    #expect(person.title == " Settings")
  }

  @Test("What can't be saved is told with the reason, and holds until limber ends")
  func notSaved() throws {
    var person = try Person()
    person.type("s")
    person.press(.right)
    person.send(.settingNotSaved(SettingsFile.NotSaved(sentence: "config.yaml: the disk does not take it")))
    #expect(person.sees("NOT SAVED: config.yaml: the disk does not take it"))
    #expect(person.sees("▸ Level                                                    ←     gentle     →"))
  }

  @Test("A change takes hold at once: tones, voice, level, motion")
  func takesHold() throws {
    var person = try Person(isStill: false)
    person.hasVoice(on: false)
    person.type("s")
    func choose(_ setting: Setting) -> [Key] {
      [.home] + Array(repeating: .down, count: SettingsScreen.listed.firstIndex(of: setting) ?? 0)
    }
    for setting in [Setting.voice, .tones, .motion, .level] {
      choose(setting).forEach { person.press($0) }
      person.press(.enter)
    }
    #expect(person.model.output.isVoiceOn)
    #expect(person.model.output.isMuted)
    #expect(person.model.known.settings.isStill)
    choose(.level).forEach { person.press($0) }
    person.press(.right, .right)
    person.press(.escape)
    #expect(person.title.hasSuffix("full"))
    #expect(person.sees("First steps, 8 min"))
  }

  @Test("A fault in the file is one line at home and on the settings screen, until it is mended")
  func diagnostics() throws {
    var person = try Person()
    let file = "/home/ada/config.yaml"
    person.send(
      .settingSaved([
        Diagnostic(file: file, line: 3, column: 8, reason: "wrong"),
        Diagnostic(file: file, line: 4, column: 1, reason: "wrong too"),
      ]))
    #expect(person.sees("config.yaml:3:8: wrong (and 1 more)"))
    #expect(!person.sees("ada"))
    person.type("s")
    #expect(person.sees("config.yaml:3:8: wrong (and 1 more)"))
    person.send(.settingSaved([]))
    #expect(!person.sees("wrong"))
  }

  @Test("The smallest screen has room for five of them and all that is said about any")
  func smallest() throws {
    var person = try Person()
    person.send(.resized(Size.smallest))
    person.type("s")
    for setting in SettingsScreen.listed {
      let rows = person.screen.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(rows.count { $0.contains("←") } == 5)
      #expect(rows[8] == " " + (setting.about.wrapped(to: 36).first ?? ""))
      person.press(.down)
    }
  }

  @Test("Its keys are on a help page")
  func help() throws {
    var person = try Person()
    person.type("s?")
    #expect(person.sees("The next value, after the last the first"))
    person.press(.escape)
    #expect(person.title == " Settings")
  }
}
