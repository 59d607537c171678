import Catalogue
import Foundation
import TestSupport
import Testing

@testable import Settings

@Suite("A setting, kept")
struct KeepingTests {
  @Test("makes file and folders for its owner alone")
  func fresh() throws {
    let folder = try TemporaryFolder()
    let file = SettingsFile(path: folder.path("etc/limber/config.yaml"))
    try file.save(.level, "full")
    #expect(try folder.read("etc/limber/config.yaml") == "level: full\n")
    #expect(try folder.mode("etc/limber/config.yaml") == 0o600)
    #expect(try folder.mode("etc/limber") == 0o700)
    #expect(try folder.names(in: "etc/limber") == ["config.yaml"])
    #expect(file.read().settings.level == .full)
  }

  @Test("leaves everything else in the file as the person wrote it")
  func keepsTheRest() throws {
    let folder = try TemporaryFolder()
    let text = "# mine\nbell: off   # neighbours\nfuture: {a: 1}\nlevel: gentel\n"
    try folder.write(text, to: "config.yaml")
    let file = SettingsFile(path: folder.path("config.yaml"))
    try file.save(.level, "gentle")
    #expect(try folder.read("config.yaml") == text.replacing("gentel", with: "gentle"))
    try file.save(.cues, "all")
    #expect(try folder.read("config.yaml") == text.replacing("gentel", with: "gentle") + "cues: all\n")
  }

  @Test("with several words is a list on its line, and what stands beside it stays")
  func list() throws {
    let folder = try TemporaryFolder()
    let file = SettingsFile(path: folder.path("config.yaml"))
    try folder.write("bell: off\nconditions: [glaucoma]  # the left eye\ncues: few\n", to: "config.yaml")
    try file.save(.conditions, "[glaucoma, vertigo]")
    #expect(
      try folder.read("config.yaml")
        == "bell: off\nconditions: [glaucoma, vertigo]  # the left eye\ncues: few\n")
    #expect(file.read().settings.conditions == [.glaucoma, .vertigo])
    try file.save(.conditions, "[]")
    #expect(file.read().settings.conditions == [] && file.read().diagnostics == [])
    try folder.write("cues: few\n", to: "config.yaml")
    try file.save(.conditions, "[pregnancy]")
    #expect(try folder.read("config.yaml") == "cues: few\nconditions: [pregnancy]\n")
  }

  @Test("is read back as it was chosen, whichever it is", arguments: Setting.listed)
  func roundTrip(setting: Setting) throws {
    let folder = try TemporaryFolder()
    let file = SettingsFile(path: folder.path("config.yaml"))
    var value = Settings()[setting]
    var seen: [String] = []
    repeat {
      value = setting.value(from: value, .round)
      try file.save(setting, value)
      let (settings, diagnostics) = file.read()
      #expect(settings[setting] == value)
      #expect(diagnostics == [])
      seen.append(value)
    } while value != Settings()[setting] && seen.count < 100
    #expect(seen.count == Set(seen).count)
    #expect(seen.count >= 2)
  }

  @Test("goes to the target of a symbolic link, which stays one", arguments: [true, false])
  func link(isThere: Bool) throws {
    let folder = try TemporaryFolder()
    if isThere { try folder.write("bell: off\n", to: "dotfiles.yaml") }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("config.yaml"), withDestinationPath: "dotfiles.yaml")
    try SettingsFile(path: folder.path("config.yaml")).save(.cues, "few")
    #expect(try folder.read("dotfiles.yaml") == (isThere ? "bell: off\n" : "") + "cues: few\n")
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("config.yaml"))
    #expect(target == "dotfiles.yaml")
    #expect(try folder.names() == ["config.yaml", "dotfiles.yaml"])
  }

  @Test("that can't be written says why in one sentence, and leaves what was there")
  func refused() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("config.yaml")
    func refusal() -> String? {
      do throws(SettingsFile.NotSaved) {
        try SettingsFile(path: path).save(.level, "full")
        return nil
      } catch {
        return error.sentence.replacing(folder.url.path, with: "")
      }
    }
    try folder.write("{level: gentle}\n", to: "config.yaml")
    #expect(refusal() == "/config.yaml: should have a line for each key, as in \"level: gentle\"")
    #expect(try folder.read("config.yaml") == "{level: gentle}\n")
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(refusal() == "/config.yaml: is not a regular file")
    try FileManager.default.removeItem(atPath: path)
    try folder.write("", to: "limber")
    do throws(SettingsFile.NotSaved) {
      try SettingsFile(path: folder.path("limber/config.yaml")).save(.level, "full")
    } catch {
      #expect(error.sentence.hasSuffix("/limber/config.yaml: cannot be opened: Not a directory"))
    }
    #expect(try folder.names() == ["limber"])
  }
}

@Suite("Going through the values of a setting")
struct ChoosingTests {
  @Test("stops at the ends, and goes round where asked to")
  func ends() {
    #expect(Setting.voice.value(from: "on", .forth) == "on")
    #expect(Setting.voice.value(from: "on", .back) == "off")
    #expect(Setting.voice.value(from: "on", .round) == "off")
    #expect(Setting.tones.value(from: "bell", .back) == "on")
    #expect(Setting.tones.value(from: "bell", .forth) == "off")
    #expect(Setting.weeklyGoal.value(from: "7", .forth) == "7")
    #expect(Setting.weeklyGoal.value(from: "7", .round) == "1")
    #expect(Setting.rest.value(from: "prescribed", .forth) == "5")
    #expect(Setting.rest.value(from: "5", .back) == "prescribed")
  }

  @Test("goes on from a number that only the file has")
  func between() {
    #expect(Setting.getReady.value(from: "12", .forth) == "15")
    #expect(Setting.getReady.value(from: "12", .back) == "10")
    #expect(Setting.getReady.value(from: "58", .round) == "60")
    #expect(Setting.voiceRate.value(from: "199", .forth) == "200")
  }

  @Test(
    "offers every setting but a program of one's own, and what has a screen of its own")
  func listed() {
    #expect(
      Setting.allCases.filter { !Setting.listed.contains($0) } == [.voiceName, .voiceCommand, .conditions])
  }
}
