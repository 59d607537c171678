import Foundation
import Rig
import Testing

@Suite("What is nobody else's business", .timeLimit(.minutes(6)))
struct PrivateTests {
  @Test("A quiet session leaves nothing on the terminal, and its record in the journal")
  func quiet() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("limber start desk-break --cleared --pain 6 --quiet")
      try await terminal.see(title: "Walking")
      try await terminal.type("q")
      try await terminal.press("Enter")
      try await terminal.see("And now, after the session?")
      try await terminal.type("6")
      try await terminal.press("Enter")
      try await terminal.see("Session ended early.")
      try await terminal.press("Escape")
      #expect(try await terminal.prompt() == 0)
      #expect(try await !terminal.screen().has("Pain"))
      #expect(try await terminal.limber.json("last")["pain_after"] == .number(6))
    }
  }

  @Test("A log has what came in and what came of it, for its owner alone, and nothing of the person")
  func log() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("LIMBER_LOG=log limber start desk-break --cleared --pain 3")
      try await terminal.see(title: "Walking")
      try await terminal.type(" ")
      try await terminal.see("PAUSED")
      try await terminal.type("q")
      try await terminal.press("Enter")
      try await terminal.see("And now, after the session?")
      try await terminal.type("3")
      try await terminal.press("Enter")
      try await terminal.see("Session ended early.")
      try await terminal.press("Escape")
      try await terminal.prompt()
      let log = try terminal.home.read("log"), lines = log.split(separator: "\n")
      #expect(lines.first?.hasSuffix("begins on a screen of 80x24") == true)
      #expect(lines.contains { $0.contains("key: ") && $0.contains("save") })
      #expect(lines.last?.hasSuffix("ends with all written") == true)
      #expect(lines.allSatisfy { $0.wholeMatch(of: #/ +\d+\.\d{3}  [A-Za-z(][A-Za-z0-9 ,:()-]*/#) != nil })
      #expect(!log.contains("Walking") && !log.contains("walking") && !log.contains("2026"))
      let facts = try FileManager.default.attributesOfItem(atPath: terminal.home.path + "/log")
      #expect(facts[.posixPermissions] as? Int == 0o600)
      let doctor = try await terminal.limber.run("doctor", with: ["LIMBER_LOG": terminal.home.path + "/log"])
      #expect(doctor.output.contains("log         ") && doctor.output.contains("/log, can be written"))
      let refused = try await terminal.limber.run(["start"], with: ["LIMBER_LOG": "/nowhere/log"])
      #expect(refused.errors == "limber: the log /nowhere/log can't be written: No such file or directory.\n")
    }
  }

  @Test("The environment says the pain that other people's process lists must not show")
  func pain() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home), words = ["start", "desk-break", "--cleared", "--speed", "1000"]
      #expect(try await limber.run(words, with: ["LIMBER_PAIN": "3"]).output.contains("Pain: 3 before"))
      let wrong = try await limber.run(words, with: ["LIMBER_PAIN": "many"])
      #expect(wrong.status == 64 && wrong.errors == "limber: LIMBER_PAIN goes from 0 to 10, not many.\n")
    }
  }

  @Test(
    "Root is refused in somebody else's home, and leaves nothing of its own there",
    .enabled(if: geteuid() == 0, "only root can be somebody else"))
  func root() async throws {
    try await Home.lend { home in
      let changed = chown(home.path, 65534, 65534)
      try #require(changed == 0)
      let limber = Limber(home: home)
      for words in [["list"], ["import", "-"], ["new", "x"], ["today"]] {
        let refused = try await limber.run(words)
        #expect(
          refused.status == 1
            && refused.errors.hasPrefix("limber: this is root, and the files here are those of"))
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == [])
      #expect(try await limber.run("doctor").status == 0)
    }
  }

  #if os(Linux)
    @Test("A crash leaves no image of the memory behind")
    func noDump() async throws {
      try await TerminalSession.lend { terminal in
        try await terminal.enter("ulimit -c unlimited; limber")
        try await terminal.see(title: "limber")
        #expect(try await terminal.running().limits().contains(#/Max core file size +1 +1 /#))
      }
    }
  #endif
}
