import Foundation
import Rig
import Testing

@Suite("Settings", .timeLimit(.minutes(6)))
struct SettingsFileTests {
  @Test("The level and the times of the file are those of a plan, unless the command says otherwise")
  func plan() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      try home.write("level: gentle\nget-ready: 30\n", to: "config/limber/config.yaml")
      let own = try await limber.json("plan", "daily")
      #expect(own["level"]?.text == "gentle")
      #expect(own["steps"]?.elements.first?["seconds"] == .number(35))
      #expect(try await limber.json("plan", "daily", "--level", "full")["level"]?.text == "full")
      #expect(try await limber.json("show", "daily")["level"]?.text == "gentle")
    }
  }

  @Test("A fault is told on standard error, and keeps nothing from working")
  func fault() async throws {
    try await Home.lend { home in
      try home.write("level: gentel\n", to: "config/limber/config.yaml")
      let result = try await Limber(home: home).run("plan", "daily", "--json")
      #expect(result.status == 0)
      #expect(
        result.errors == """
          limber: \(home.path)/config/limber/config.yaml:1:8: "level" does not take "gentel"; it takes automatic, gentle, standard or full

          """)
      #expect(result.output.contains("\"level\" : \"gentle\""))
    }
  }

  @Test("The settings screen writes the file, and the next start reads it")
  func screen() async throws {
    try await Home.lend { home in
      try home.write("# mine\nlevel: gentel # soon\n", to: "config/limber/config.yaml")
      try await TerminalSession.lend(in: home) { terminal in
        try await terminal.enter("limber")
        try await terminal.see("config.yaml:2:8:")
        try await terminal.type("s")
        try await terminal.see(title: "Settings")
        try await terminal.press("Right")
        let screen = try await terminal.see("saved")
        #expect(!screen.has("config.yaml"))
        for _ in 1...2 { try await terminal.type("q") }
        #expect(try await terminal.prompt() == 0)
      }
      #expect(try home.read("config/limber/config.yaml") == "# mine\nlevel: gentle # soon\n")
      #expect(try await Limber(home: home).json("plan", "daily")["level"]?.text == "gentle")
    }
  }

  @Test("The theme is that of the file, and changes before one's eyes")
  func theme() async throws {
    try await Home.lend { home in
      try home.write("theme: plain\n", to: "config/limber/config.yaml")
      try await TerminalSession.lend(in: home) { terminal in
        try await terminal.enter("clear; limber")
        try await terminal.see("Today:")
        #expect(try await terminal.colouredScreen().contains("38;5;") == false)
        try await terminal.type("s")
        try await terminal.see(title: "Settings")
        for _ in 1...10 { try await terminal.press("Down") }
        try await terminal.see("▸ Theme")
        try await terminal.type(" ")
        try await terminal.see("saved")
        #expect(try await terminal.colouredScreen().contains("38;5;"))
      }
    }
  }

  @Test(
    "The voice is on from the start, at the rate and by the name of the file, and no list of processes has its words"
  )
  func voice() async throws {
    try await Home.lend { home in
      try home.write("voice: yes\nvoice-rate: 150\nvoice-name: en-gb\n", to: "config/limber/config.yaml")
      try home.install(
        "spd-say", "#!/bin/sh\necho \"$@\" >> \(home.path)/told\ncat >> \(home.path)/said\n")
      let path = home.path + "/bin:" + (home.environment["PATH"] ?? "")
      try await TerminalSession.lend(in: home, with: ["PATH": path]) { terminal in
        try await terminal.enter("limber start first-steps --cleared --pain 0")
        let said = try await eventually("something said") {
          try? home.read("said").split(separator: "\n").first
        }
        #expect(said.hasPrefix("First steps."))
        #expect(try home.read("told").hasPrefix("-e -w -P text -l en -r 50 -y en-gb\n"))
      }
    }
  }
}
