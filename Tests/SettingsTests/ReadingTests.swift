import Catalogue
import Cues
import Engine
import Foundation
import Screen
import TestSupport
import Testing

@testable import Settings

@Suite("The settings file, read")
struct ReadingTests {
  private func read(_ text: String) throws -> (settings: Settings, diagnostics: [String]) {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "config.yaml")
    let (settings, diagnostics) = SettingsFile(path: folder.path("config.yaml")).read()
    return (settings, diagnostics.map { $0.description.replacing(folder.url.path + "/", with: "") })
  }

  @Test("means what it says")
  func everything() throws {
    let (settings, diagnostics) = try read(
      """
      # All of them.
      level: full
      voice: on
      voice-rate: 80
      voice-name: en-gb
      voice-command: [piper, --model, "en gb", "{wav}"]
      cues: few
      tones: bell
      tone-volume: 60
      get-ready: 20
      rest: 45
      advance: wait
      theme: contrast
      figures: blocks
      motion: still
      plain: on
      line-width: 60
      weekly-goal: 5
      conditions: [pregnancy, sore-knees]
      """)
    #expect(diagnostics == [])
    var expected = Settings()
    expected.level = .full
    expected.isVoiceOn = true
    expected.voice = VoiceSettings(
      rate: 80, voice: "en-gb", command: ["piper", "--model", "en gb", "{wav}"])
    expected.cues = .few
    expected.tones = ToneSettings(choice: .bell, volume: 60)
    expected.preferences = Preferences(readySeconds: 20, restSeconds: 45, advance: .wait)
    expected.theme = .contrast
    expected.figures = .blocks
    expected.isStill = true
    expected.isPlain = true
    expected.lineWidth = 60
    expected.weeklyGoal = 5
    expected.conditions = [.pregnancy, .soreKnees]
    #expect(settings == expected)
  }

  @Test("takes the theme by the name it had once", arguments: ["colour", "\"colour\""])
  func formerTheme(word: String) throws {
    let (settings, diagnostics) = try read("theme: \(word)\nmotion: still\n")
    #expect(diagnostics == [])
    #expect(settings.theme == .automatic && settings.isStill)
  }

  @Test("has every setting in the README, in order and with what holds without it")
  func readme() throws {
    let readme = try String(contentsOfFile: "\(Shipped.folder)/../README.md", encoding: .utf8)
    let block = try #require(readme.components(separatedBy: "```").first { $0.hasPrefix("yaml\nlevel:") })
    let text = String(block.dropFirst("yaml\n".count))
    let keys = text.split(separator: "\n").filter { $0.first?.isLetter == true }.map {
      $0.prefix { $0 != ":" }
    }
    #expect(keys.map(String.init) == Setting.allCases.map(\.rawValue))
    let (settings, diagnostics) = try read(text)
    #expect(diagnostics == [])
    // What a voice is called is the speaking program's to say.
    for setting in Setting.allCases where setting != .voiceName {
      #expect(settings[setting] == Settings()[setting], "\(setting)")
    }
  }

  @Test("tells a condition that it doesn't know with the nearest that it does, and keeps the others")
  func unknownCondition() throws {
    let (settings, diagnostics) = try read("conditions: [osteoperosis, glaucoma, gout]\n")
    #expect(settings.conditions == [.glaucoma])
    #expect(diagnostics.count == 2)
    #expect(diagnostics.first?.contains("did you mean \"osteoporosis\"?") == true)
    #expect(try read("conditions: []\n").diagnostics == [])
    #expect(try read("conditions:\n  - vertigo   # since May\n").settings.conditions == [.vertigo])
    #expect(try read("conditions: vertigo\n").diagnostics.first?.contains("should be a list") == true)
  }

  @Test("takes YAML's other words for on and off", arguments: ["yes", "true", "Yes", "TRUE", "On", "\"on\""])
  func onAndOff(word: String) throws {
    #expect(try read("voice: \(word)").settings.isVoiceOn)
    let no = ["yes": "no", "true": "false"][word.lowercased()] ?? "off"
    #expect(try read("voice: on\nplain: \(no)").settings.isPlain == false)
  }

  @Test("need not be there, and may be empty", arguments: [nil, "", "# nothing\n", "\n\n"])
  func nothing(text: String?) throws {
    let folder = try TemporaryFolder()
    if let text { try folder.write(text, to: "config.yaml") }
    let (settings, diagnostics) = SettingsFile(path: folder.path("config.yaml")).read()
    #expect(settings == Settings())
    #expect(diagnostics == [])
  }

  @Test(
    "tells a fault with line and column, and keeps only that setting at its default",
    arguments: [
      (
        "level: gentel",
        "config.yaml:2:8: \"level\" does not take \"gentel\"; it takes automatic, gentle, standard or full"
      ),
      ("voice: loud", "config.yaml:2:8: \"voice\" does not take \"loud\"; it takes on or off"),
      ("voice-rate: 20", "config.yaml:2:13: \"voice-rate\" is 20, but must lie between 50 and 200"),
      ("voice-rate: fast", "config.yaml:2:13: \"voice-rate\" should be a whole number, not \"fast\""),
      (
        "voice-command: piper --model en",
        "config.yaml:2:16: \"voice-command\" should be a list, but is \"piper --model en\""
      ),
      ("voice-name: [en]", "config.yaml:2:13: \"voice-name\" should be text, but is a list"),
      (
        "voice-name: \"en\\e[31m\"",
        "config.yaml:2:13: \"voice-name\" holds the invisible character U+001B; take it out"
      ),
      ("cues: some", "config.yaml:2:7: \"cues\" does not take \"some\"; it takes few, normal or all"),
      ("tones:", "config.yaml:2:7: \"tones\" should be text, but is empty"),
      ("tones: loud", "config.yaml:2:8: \"tones\" does not take \"loud\"; it takes on, bell or off"),
      ("tone-volume: 0", "config.yaml:2:14: \"tone-volume\" is 0, but must lie between 10 and 100"),
      ("get-ready: 0", "config.yaml:2:12: \"get-ready\" is 0, but must lie between 5 and 60"),
      ("rest: none", "config.yaml:2:7: \"rest\" should be a whole number or prescribed, not \"none\""),
      ("rest: 999", "config.yaml:2:7: \"rest\" is 999, but must lie between 5 and 180"),
      (
        "theme: drak", "config.yaml:2:8: \"theme\" does not take \"drak\"; did you mean \"dark\"?"
      ),
      ("motion: 1", "config.yaml:2:9: \"motion\" does not take \"1\"; it takes moving or still"),
      (
        "weekly-goal: 99999999999999999999",
        "config.yaml:2:14: \"weekly-goal\" should be a whole number, not \"99999999999999999999\""
      ),
      ("cuse: all", "config.yaml:2:1: unknown key \"cuse\"; did you mean \"cues\"?"),
      ("get_ready: 10", "config.yaml:2:1: unknown key \"get_ready\"; did you mean \"get-ready\"?"),
      ("colour-of-the-mat: blue", "config.yaml:2:1: unknown key \"colour-of-the-mat\""),
    ])
  func diagnostics(line: String, sentence: String) throws {
    let key = line.prefix { $0 != ":" }
    let before = key == "motion" ? "theme: plain" : "motion: still"
    let after = key == "weekly-goal" ? "get-ready: 30" : "weekly-goal: 7"
    let (settings, diagnostics) = try read("\(before)\n\(line)\n\(after)\n")
    #expect(diagnostics == [sentence])
    let expected = try read("\(before)\n\(after)\n").settings
    #expect(expected != Settings())
    #expect(settings == expected)
  }

  @Test("tells all of its faults")
  func several() throws {
    let (settings, diagnostics) = try read("level: x\nbell: off\ncues: y\nzzzz: 1\n")
    #expect(diagnostics.count == 3)
    // What turned the bell off before there were tones turns them off.
    #expect(settings.tones.choice == .off)
  }

  @Test(
    "that is no YAML, no mapping or twisted means the defaults, and is told",
    arguments: [
      ("bell: off\nlevel: : gentle\n", "config.yaml:2:8: a colon cannot stand here"),
      ("- bell\n", "config.yaml:1:1: this should be a mapping"),
      ("bell: off\nbell: on\n", "config.yaml:1:1: the key \"bell\" stands twice"),
      ("bell: &b off\nvoice: *b\n", "config.yaml:1:7: anchors"),
      ("bell: off\u{1B}[31m\n", "config.yaml:1:10: this line holds the invisible character U+001B"),
      ("\tbell: off\n", "config.yaml:1:1: this character cannot begin a value"),
    ])
  func broken(text: String, beginning: String) throws {
    let (settings, diagnostics) = try read(text)
    #expect(settings == Settings())
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.hasPrefix(beginning) == true, "\(diagnostics)")
  }

  @Test("that is no small text file means the defaults, and is told")
  func oddFiles() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("config.yaml")
    func diagnostics() -> [String] {
      let (settings, diagnostics) = SettingsFile(path: path).read()
      #expect(settings == Settings())
      return diagnostics.map { $0.description.replacing(path, with: "it") }
    }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(diagnostics() == ["it: is not a regular file"])
    try FileManager.default.removeItem(atPath: path)
    mkfifo(path, 0o600)
    #expect(diagnostics() == ["it: is not a regular file"])
    try FileManager.default.removeItem(atPath: path)
    try folder.write(Data([0x62, 0x0A, 0xFF, 0xFE]), to: "config.yaml")
    #expect(diagnostics() == ["it:2: is not UTF-8 text; save the file in UTF-8"])
    try folder.write(String(repeating: "# long\n", count: 20_000), to: "config.yaml")
    #expect(diagnostics() == ["it: is larger than 64 KiB"])
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "config.yaml")
    #expect(diagnostics() == ["it: cannot be opened: Too many levels of symbolic links"])
  }
}
