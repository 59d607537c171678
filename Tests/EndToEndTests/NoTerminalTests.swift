import Rig
import Testing

@Suite("Without a usable terminal", .timeLimit(.minutes(6)))
struct NoTerminalTests {
  @Test("Between pipes a session is told in lines, with nothing but printable characters, to its end")
  func pipes() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let result = try await limber.run("start", "first-steps", "--cleared", "--pain", "2", "--speed", "1000")
      #expect(result.status == 0)
      #expect(result.errors == "")
      let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines[1] == "First steps. 3 exercises, 6 minutes." && lines.last == "")
      #expect(lines.contains("Change sides. Left knee.") && lines.contains("Three."))
      #expect(lines.contains("The end. All 3 exercises done in 5 minutes."))
      #expect(
        !result.output.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
      #expect(try await limber.json("last")["outcome"]?.text == "completed")
    }
  }

  @Test("No line is longer than a braille display, which the surroundings or the settings tell")
  func lineWidth() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home),
        words = ["start", "first-steps", "--cleared", "--pain", "2", "--plain"]
      let told = try await limber.run(words + ["--speed", "1000"], with: ["COLUMNS": "40"])
      let whole = try await limber.run(words + ["--speed", "1000"])
      try home.write("plain: on\n", to: "config/limber/config.yaml")
      let show = try await limber.run("show", "bridge")
      for output in [told.output, show.output] {
        let lines = output.split(separator: "\n")
        #expect(lines.count > 20 && lines.allSatisfy { $0.count <= 40 })
      }
      #expect(whole.output.split(separator: "\n").contains { $0.count > 60 })
      try home.write("plain: on\nline-width: 20\n", to: "config/limber/config.yaml")
      let narrow = try await limber.run("show", "bridge")
      #expect(narrow.output.split(separator: "\n").allSatisfy { $0.count <= 20 })
    }
  }

  @Test("At a terminal the first exercise of a session in lines waits for Enter, with its clock")
  func waits() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("limber start first-steps --cleared --pain 1 --plain")
      try await terminal.see("When you are ready, press Enter.")
      try await terminal.see("Keys: Enter pauses and resumes")
      try await terminal.press("s")
      try await terminal.see("Pelvic tilt")
      try await terminal.press("Enter")
      try await terminal.see("Get ready")
      try await terminal.see("Begin. Flatten")
    }
  }

  @Test("Between pipes home is told with its routines, and how to begin one")
  func home() async throws {
    try await Home.lend { home in
      let result = try await Limber(home: home).run()
      #expect(result.status == 0)
      #expect(result.output.contains("\n1: First steps, 6 min, 1 position change\n"))
      #expect(result.output.hasSuffix("limber start ROUTINE, as in limber start first-steps\n"))
    }
  }

  @Test("Nobody gets a session who can't be asked for its safety")
  func safety() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let asked = try await limber.run("start", "daily")
      #expect(asked.status == 64)
      #expect(asked.output == "")
      #expect(asked.errors.contains("--cleared") && asked.errors.split(separator: "\n").count == 1)
      let hurting = try await limber.run("start", "daily", "--cleared", "--pain", "8")
      #expect(hurting.status == 64)
      let named = "limber start on-your-back --level gentle --cleared --pain 8"
      #expect(hurting.errors.contains("`\(named)`"))
      #expect(try await limber.run("last").status == 1)
      // What is named really works.
      let words = named.split(separator: " ").dropFirst().map(String.init)
      let gentle = try await limber.run(words + ["--speed", "1000"])
      #expect(gentle.status == 0)
    }
  }

  @Test("A pipe that is closed ends the session after saving")
  func closedPipe() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter(
        "(limber start first-steps --cleared --pain 1 --speed 100; echo $? > ended) | head -n 2")
      try await terminal.prompt()
      let status = try await eventually("exit status") { try? terminal.home.read("ended") }
      #expect(status == "141\n")
    }
  }

  @Test("A session is followed by keys on a terminal that is given back, and leaves its record")
  func keys() async throws {
    try await TerminalSession.lend(columns: 120, rows: 60, with: ["ACCESSIBLE": "1"]) { terminal in
      let settings = try await terminal.settings()
      try await terminal.enter("clear; limber start first-steps --cleared")
      try await terminal.see("How much does your back hurt right now?")
      try await terminal.type("4")
      try await terminal.press("Enter")
      try await terminal.see("First: Pelvic tilt.")
      try await terminal.see("Keys: Enter pauses")
      try await terminal.press("PageDown")
      try await terminal.see("Next: Knee-to-chest stretch")
      try await terminal.press("Enter")
      try await terminal.see("Paused. ")
      try await terminal.press("F5")
      try await terminal.see("Get ready.")
      try await terminal.type("q")
      try await terminal.see("End the session?")
      try await terminal.type("y")
      try await terminal.press("Enter")
      try await terminal.see("And now, after the session?")
      try await terminal.press("Enter")
      #expect(try await terminal.prompt() == 0)
      #expect(try await terminal.settings() == settings)
      let last = try await terminal.limber.json("last")
      #expect(last["outcome"]?.text == "ended")
    }
  }

  @Test(
    "A terminal type that is missing or unknown is named in one sentence, and lines take the screen's place",
    arguments: [
      ("env -u TERM", "TERM is not set"), ("TERM=", "TERM is not set"), ("TERM=nonsense", "TERM=nonsense"),
      ("TERM=dumb", ""),
    ])
  func terminalType(prefix: String, sentence: String) async throws {
    try await TerminalSession.lend(columns: 200) { terminal in
      let settings = try await terminal.settings()
      try await terminal.enter("clear; \(prefix) limber start first-steps --cleared --pain 1 2> errors")
      try await terminal.see("First: Pelvic tilt.")
      try await terminal.press("C-c")
      #expect(try await terminal.prompt() == 130)
      let errors = try terminal.home.read("errors")
      #expect(errors.contains(sentence))
      #expect(errors.split(separator: "\n").count == (sentence.isEmpty ? 0 : 1))
      #expect(try await terminal.settings() == settings)
      #expect(try await terminal.limber.json("last")["outcome"]?.text == "interrupted")
    }
  }

  @Test(
    "A description of a terminal that curses dies or hangs of is named, and lines take the screen's place",
    arguments: [#"cup=\E[%p1%s;%p2%sH"#, #"smcup=\E[?1049h$<99999/>"#])
  func damagedDescription(capability: String) async throws {
    try await TerminalSession.lend(columns: 200) { terminal in
      try terminal.home.write("harmful,\n\t\(capability), use=xterm,\n", to: "harmful.ti")
      try await terminal.enter("clear; tic -o terminfo harmful.ti; ls terminfo/h")
      try await terminal.see("harmful")
      let settings = try await terminal.settings()
      try await terminal.enter(
        "clear; TERMINFO=$HOME/terminfo TERM=harmful limber start first-steps --cleared --pain 1 2> errors")
      try await terminal.see("First: Pelvic tilt.")
      try await terminal.press("C-c")
      #expect(try await terminal.prompt() == 130)
      #expect(
        try terminal.home.read("errors")
          == "limber: this machine's description of the terminal type TERM=harmful is damaged; try TERM=xterm. Plain lines take its place.\n"
      )
      #expect(try await terminal.settings() == settings)
    }
  }

  @Test("A terminal that the machine has no description of works when it is known to be like xterm")
  func fallsBack() async throws {
    try await TerminalSession.lend(with: ["TERM": "xterm-kitty"]) { terminal in
      try await terminal.enter("limber start first-steps --cleared --pain 1")
      try await terminal.see(title: "Pelvic tilt")
      try await terminal.press("Right")
      try await terminal.see(title: "Knee-to-chest stretch")
    }
  }
}
