import Testing

@Suite("Without a usable terminal", .timeLimit(.minutes(2)), .serialized)
struct NoTerminalTests {
  @Test(
    "Between pipes a session is refused with one sentence and its exit status",
    arguments: [["start", "daily"], []])
  func pipes(arguments: [String]) async throws {
    try await Home.lend { home in
      let result = try await Limber(home: home).run(arguments)
      #expect(result.status == 69)
      #expect(result.output == "")
      #expect(result.errors == "limber: a session needs a terminal on standard input and output.\n")
      #expect(try await Limber(home: home).run("last").status == 1)
    }
  }

  @Test(
    "With only one end on a terminal it is refused all the same",
    arguments: ["limber start daily < /dev/null", "limber start daily > out"])
  func oneEnd(command: String) async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter(command)
      #expect(try await terminal.prompt() == 69)
      #expect(try await terminal.screen().has("a session needs a terminal on standard input and output."))
    }
  }

  @Test(
    "A terminal type that is missing, too simple or unknown is named in the sentence",
    arguments: [
      ("env -u TERM", "TERM is not set"), ("TERM=", "TERM is not set"), ("TERM=dumb", "TERM=dumb can't move"),
      ("TERM=nonsense", "TERM=nonsense"),
    ])
  func terminalType(prefix: String, sentence: String) async throws {
    try await TerminalSession.lend(columns: 200) { terminal in
      let settings = try await terminal.settings()
      try await terminal.enter("clear; \(prefix) limber start daily 2> errors")
      #expect(try await terminal.prompt() == 69)
      let errors = try terminal.home.read("errors")
      #expect(errors.contains(sentence))
      #expect(errors.hasPrefix("limber: ") && errors.split(separator: "\n").count == 1)
      // Nothing but the shell on the screen: it never became a full one.
      #expect(try await terminal.screen().linesInUse.count == 1)
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
