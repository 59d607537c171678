import Foundation
import Rig
import Testing

@Suite("What other machines bring", .timeLimit(.minutes(6)))
struct OtherMachineTests {
  @Test("Printed text breaks between words at the width of the terminal, tables too")
  func width() async throws {
    try await TerminalSession.lend(columns: 60, rows: 200) { terminal in
      for command in ["show plank", "list exercises", "history"] {
        let printed = try await terminal.limber.run(command.split(separator: " ").map(String.init)).output
        let words = printed.split { $0.isWhitespace }.map(String.init)
        try await terminal.enter("clear; limber \(command)")
        #expect(try await terminal.prompt() == 0)
        let seen = try await terminal.screen().rows.joined(separator: "\n").split { $0.isWhitespace }
        let missing = Set(words.filter { $0.allSatisfy(\.isLetter) }).subtracting(seen.map(String.init))
        #expect(missing == [], "\(command)")
      }
    }
  }

  @Test(
    "Every command tells in words where ACCESSIBLE, a terminal called dumb or the setting ask for them",
    arguments: ["ACCESSIBLE=1", "TERM=dumb", "plain: on"])
  func words(asked: String) async throws {
    try await Home.lend { home in
      if asked == "plain: on" { try home.write("plain: on\n", to: "config/limber/config.yaml") }
      let changes = ["ACCESSIBLE=1": ["ACCESSIBLE": "1"], "TERM=dumb": ["TERM": "dumb"]][asked] ?? [:]
      for command in [
        ["show", "cat-cow"], ["show", "daily"], ["list"], ["list", "exercises"], ["plan", "daily"], ["today"],
        ["guide"], ["stats"], ["guide", "red-flags"],
      ] {
        let result = try await Limber(home: home).run(command, with: changes)
        #expect(result.status == 0 && !result.output.isEmpty)
        let isDrawn = result.output.unicodeScalars.contains { (0x2500...0x28FF).contains($0.value) }
        #expect(!isDrawn && !result.output.contains("  ") && !result.output.contains("---"), "\(command)")
      }
    }
  }

  @Test("ACCESSIBLE asks for lines, unless it says no; and so does the setting")
  func accessible() async throws {
    try await TerminalSession.lend(rows: 60) { terminal in
      try await terminal.enter("ACCESSIBLE=0 limber")
      try await terminal.see("screen") { $0.has("Today:") && $0.footer.contains("? help") }
      try await terminal.type("q")
      #expect(try await terminal.prompt() == 0)
      try terminal.home.write("plain: on\n", to: "config/limber/config.yaml")
      for command in ["ACCESSIBLE=1 limber", "limber"] {
        try await terminal.enter("clear; \(command)")
        try await terminal.see("lines") { $0.has("Today:") && !$0.footer.contains("? help") }
        try await terminal.type("q")
        try await terminal.press("Enter")
        #expect(try await terminal.prompt() == 0)
      }
    }
  }

  @Test("A UTF-8 locale that isn't installed is stood in for, and the doctor says so")
  func locale() async throws {
    try await Home.lend { home in
      for variables in [
        ["LC_CTYPE": "UTF-8", "LANG": nil], ["LANG": "xx_XX.UTF-8"], ["LC_ALL": "xx_XX.utf8"],
      ] {
        let result = try await Limber(home: home).run("doctor", "--json", with: variables)
        let found = try JSONDecoder().decode(JSON.self, from: Data(result.output.utf8))["found"]?["terminal"]
        #expect(found?["characters"]?.text?.hasPrefix("UTF-8") == true, "\(variables)")
        #expect(found?["locale"]?.text?.contains("not installed here, so C.UTF-8 takes its place") == true)
      }
      let result = try await Limber(home: home).run("doctor", "--json", with: ["LANG": "xx_XX"])
      let found = try JSONDecoder().decode(JSON.self, from: Data(result.output.utf8))["found"]?["terminal"]
      #expect(found?["characters"]?.text?.hasPrefix("UTF-8") == false)
    }
  }

  @Test("On a console figures are of letters, and words stay as they are")
  func console() async throws {
    try await Home.lend { home in
      func shown(_ changes: [String: String?]) async throws -> String {
        try await Limber(home: home).run("show", "plank", with: changes).output
      }
      func hasDots(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x2800...0x28FF).contains($0.value) }
      }
      #expect(hasDots(try await shown([:])))
      #expect(!hasDots(try await shown(["TERM": "linux"])))
      try home.write("figures: dots\n", to: "config/limber/config.yaml")
      #expect(hasDots(try await shown(["TERM": "linux"])))
      try home.write("figures: plain\n", to: "config/limber/config.yaml")
      #expect(!hasDots(try await shown([:])))
    }
  }

  @Test("The journal and what is handed out are for their owner alone, whatever the mask and the folder")
  func modes() async throws {
    try await Home.lend { home in
      try home.write("", to: "data/limber/other")
      chmod(home.dataFolder, 0o777)
      let program = Limber.folder + "/limber",
        script = "umask 000; '\(program)' last; '\(program)' export copy.json"
      _ = try await Command.run(
        "sh", ["-c", "cd '\(home.path)'; \(script)"], environment: home.environment)
      for file in ["data/limber/journal.db", "copy.json"] {
        let facts = try FileManager.default.attributesOfItem(atPath: home.path + "/" + file)
        #expect(facts[.posixPermissions] as? Int == 0o600, "\(file)")
      }
    }
  }

  @Test("Without a place for a journal the way out is told, and the session goes on without being kept")
  func nowhere() async throws {
    try await Home.lend { home in
      let changes = ["XDG_DATA_HOME": nil, "HOME": "/proc/limber"] as [String: String?]
      let result = try await Limber(home: home).run(
        ["start", "desk-break", "--plain", "--cleared", "--level", "gentle", "--speed", "1000"], with: changes
      )
      #expect(result.status == 74)
      #expect(result.errors.contains("XDG_DATA_HOME can name another folder"))
      #expect(result.errors.contains("for `limber import`."))
      #expect(result.output.contains("\"outcome\" : \"completed\""))
      #expect(try await Limber(home: home).run(["last"], with: changes).status == 74)
    }
  }

  @Test("Exercises and routines are found by their names, and the nearest name is told")
  func names() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      #expect(try await limber.json("show", "Bird Dog")["id"] == .text("bird-dog"))
      #expect(try await limber.json("show", "first STEPS")["id"] == .text("first-steps"))
      #expect(try await limber.run("plan", "Bird dog").status == 0)
      #expect(
        try await limber.run("stats", "BIRD-DOG").errors == "limber: You have not done Bird dog yet.\n")
      for (command, word) in [("show", "brid dog"), ("plan", "brid dog"), ("stats", "Brid Dog")] {
        let unknown = try await limber.run(command, word)
        #expect(unknown.status == 66)
        #expect(unknown.errors.contains("Did you mean Bird dog?"), "\(command): \(unknown.errors)")
      }
    }
  }

  @Test("What is handed out goes where it is asked to, as what its name says, and over nothing unasked")
  func handedOut() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let started = try await limber.run(
        "start", "desk-break", "--plain", "--cleared", "--level", "gentle", "--speed", "1000")
      #expect(started.status == 0)
      let script = "cd '\(home.path)' && '\(Limber.folder)/limber' export -"
      let output = try await Command.run("sh", ["-c", script], environment: home.environment)
      #expect(output.output.hasPrefix("{\n"))
      #expect(!FileManager.default.fileExists(atPath: home.path + "/-"))

      #expect(try await limber.run("export", home.path + "/it.CSV").status == 0)
      let table = try home.read("it.CSV").split(separator: "\n")
      let cells = try #require(table.dropFirst().first).split(separator: ",")
      #expect(cells[1].wholeMatch(of: /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/) != nil)
      let refused = try await limber.run("import", home.path + "/it.CSV")
      #expect(refused.status == 65)
      #expect(refused.errors.contains("is a table that limber wrote for spreadsheets"))
      #expect(try await limber.run("export", "--json", home.path + "/other.csv").status == 0)
      #expect(try await limber.run("import", home.path + "/other.csv").status == 0)

      let picture = home.path + "/bridge.svg"
      #expect(try await limber.run("show", "bridge", "--svg", picture).status == 0)
      let again = try await limber.run("show", "plank", "--svg", picture)
      #expect(again.status == 1 && again.errors.contains("--force replaces it"))
      #expect(try await limber.run("show", "plank", "--svg", picture, "--force").status == 0)
      try FileManager.default.createSymbolicLink(
        atPath: home.path + "/link.svg", withDestinationPath: "bridge.svg")
      for arguments in [
        ["show", "plank", "--svg", "link.svg", "--force"], ["export", "link.svg", "--force"],
      ] {
        let words = arguments.map { $0 == "link.svg" ? home.path + "/link.svg" : $0 }
        #expect(try await limber.run(words).errors.hasSuffix("is a link; name the file itself.\n"))
      }
    }
  }
}
