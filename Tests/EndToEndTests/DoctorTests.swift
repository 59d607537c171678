import Foundation
import Rig
import Testing

@Suite("limber doctor", .timeLimit(.minutes(6)))
struct DoctorTests {
  /// Settings as for somebody whose home tells their name.
  private func variables(_ home: Home) -> [String: String?] {
    [
      "HOME": home.path + "/ada-lovelace", "XDG_DATA_HOME": nil, "XDG_CONFIG_HOME": nil,
      "USER": "ada-lovelace",
    ]
  }

  @Test("says in a page what it finds, with no home folder and no name in it, and makes nothing")
  func page() async throws {
    try await Home.lend { home in
      try home.write(
        "tones: off\nmy-backache: full\nvoice-name: zoe\nconditions: [pregnancy]\nrest: 999\n",
        to: "ada-lovelace/.config/limber/config.yaml")
      try home.write("name: [\n", to: "ada-lovelace/.config/limber/routines/anna-after-birth.yaml")
      let result = try await Limber(home: home).run("doctor", with: variables(home))
      #expect(result.status == 0)
      #expect(result.errors == "")
      #expect(result.output.contains("\nA session can be followed here.\n"))
      #expect(
        result.output.contains("journal     ~/.local/share/limber/journal.db, not there yet, can be made\n"))
      #expect(result.output.contains("voice       off, "))
      #expect(result.output.contains("  type        tmux-256color\n"))
      #expect(result.output.contains("  holds       36 exercises, 14 routines, 4 programmes\n"))
      #expect(result.output.contains("tones off") && result.output.contains("conditions set"))
      #expect(result.output.contains("! fault       ~/.config/limber/config.yaml:2:1: unknown key …"))
      #expect(result.output.contains("! fault       ~/.config/limber/config.yaml:5:7: … is …, but must lie"))
      #expect(result.output.contains("left out    1 file with faults; limber check names them"))
      for word in ["backache", "zoe", "pregnancy", "999", "anna"] {
        #expect(!result.output.contains(word), "\(word)")
      }
      #expect(!result.output.contains("ada-lovelace"))
      #expect(!result.output.contains(ProcessInfo.processInfo.hostName))
      #expect(!FileManager.default.fileExists(atPath: home.path + "/ada-lovelace/.local"))
    }
  }

  @Test("plays a tone, says a sentence and asks; where nobody answers that is told, and nothing is written")
  func sound() async throws {
    try await Home.lend { home in
      let result = try await Limber(home: home).run("doctor", "--sound")
      #expect(result.status == 69)
      #expect(result.output.contains("Did you hear a tone, through pw-play? y or n:"))
      #expect(result.output.contains("Did you hear a sentence, through spd-say? y or n:"))
      #expect(result.errors.contains("nobody is there to answer"))
      #expect(!FileManager.default.fileExists(atPath: home.dataFolder))
      try FileManager.default.createDirectory(
        atPath: home.path + "/bin", withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: home.path + "/bin/pw-play", withDestinationPath: "/bin/false")
      let failing = try await Limber(home: home).run("doctor", "--sound", with: ["PATH": home.path + "/bin"])
      #expect(failing.output.contains("No tones: pw-play failed (it ended with status 1)."))
      #expect(try await Limber(home: home).run("doctor", "--sound", "--json").status == 64)
    }
  }

  @Test(
    "does without a terminal, a locale, a known TERM or a PATH",
    arguments: [
      ["TERM": nil], ["TERM": "nonsense"], ["TERM": "dumb"], ["LANG": nil], ["LC_ALL": "nowhere"],
      ["PATH": nil],
      ["HOME": nil], ["HOME": "/"], ["NO_COLOR": "1"], ["XDG_DATA_HOME": "relative"],
    ])
  func bare(changes: [String: String?]) async throws {
    try await Home.lend { home in
      let result = try await Limber(home: home).run(["doctor"], with: changes)
      #expect(result.status == 0)
      #expect(result.output.contains("Catalogue"))
    }
  }

  @Test("ends with 1 when the journal can't be used, as a document too, and says why without the home folder")
  func journal() async throws {
    try await Home.lend { home in
      try home.write(
        String(repeating: "no journal ", count: 500), to: "ada-lovelace/.local/share/limber/journal.db")
      let result = try await Limber(home: home).run(["doctor", "--json"], with: variables(home))
      #expect(result.status == 1)
      let document = try JSONDecoder().decode(JSON.self, from: Data(result.output.utf8))
      #expect(document["can_run"] == .bool(false))
      let sentence = "the journal ~/.local/share/limber/journal.db is damaged or no journal at all."
      #expect(document["obstacles"]?.elements.map(\.text) == [sentence])
      #expect(!result.output.contains("ada-lovelace"))
    }
  }
}
