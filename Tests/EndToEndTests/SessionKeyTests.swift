import Rig
import Testing

@Suite("The keys of a session", .timeLimit(.minutes(6)))
struct SessionKeyTests {
  @Test("Pause, skip, back, this hurts and end do what they say, and home and history tell of it afterwards")
  func wholeSession() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("limber start first-steps --level gentle --cleared --pain 3")
      try await terminal.see(title: "Pelvic tilt")
      try await terminal.type(" ")
      try await terminal.see("PAUSED")
      try await terminal.type(" ")
      try await terminal.see("running on") { !$0.has("PAUSED") && $0.heading.hasPrefix(" Pelvic tilt") }
      try await terminal.type("n")
      try await terminal.see(title: "Knee-to-chest stretch")
      try await terminal.press("Left")
      try await terminal.see(title: "Pelvic tilt")

      try await terminal.type("x")
      let stopped = try await terminal.see("STOPPED")
      #expect(stopped.has("Noted: Pelvic tilt hurt."))
      #expect(stopped.has("Is it sharp, shooting, spreading or numb?"))
      let soFar = try await terminal.limber.json("last")
      #expect(soFar["exercises"]?.elements.first?["status"] == .text("hurt"))
      try await terminal.type("n")
      try await terminal.see("What next?")
      try await terminal.type("n")
      try await terminal.see(title: "Knee-to-chest stretch")

      try await terminal.type("q")
      try await terminal.see("End the session?")
      try await terminal.press("Escape")
      try await terminal.see("session going on") {
        !$0.has("End the session?") && $0.heading.hasPrefix(" Knee-to-chest stretch")
      }
      try await terminal.type("q")
      try await terminal.see("What you have done is kept.")
      try await terminal.press("Enter")
      try await terminal.see("And now, after the session?")
      try await terminal.type("5")
      try await terminal.press("Enter")
      try await terminal.see(title: "Stop for today")
      try await terminal.see("Watch for numbness")
      try await terminal.see("Session ended early.")
      try await terminal.press("End")
      let summary = try await terminal.see("what hurt") {
        $0.rows.contains { $0.contains("Pelvic tilt") && $0.hasSuffix("hurt") }
      }
      #expect(summary.has("3 before, 5 after"))
      try await terminal.press("Enter")
      #expect(try await terminal.prompt() == 0)
      #expect(try await terminal.screen().has("Session ended early."))

      let last = try await terminal.limber.json("last")
      #expect(last["outcome"] == .text("ended"))
      #expect(last["rehearsal"] == .bool(false))
      #expect(last["pain_after"] == .number(5))
      #expect((last["paused_seconds"]?.number ?? 0) > 0)
      let statuses = last["exercises"]?.elements.compactMap { $0["status"]?.text }
      #expect(statuses == ["hurt", "skipped", "skipped", "skipped"])

      // What rose and what hurt has the signs gone through again.
      try await terminal.enter("clear; limber start first-steps --pain 2")
      try await terminal.see("Your pain went up from 3 to 5.")
      try await terminal.press("C-c")
      try await terminal.enter("clear; limber start first-steps --pain 2 --cleared")
      try await terminal.see("This hurt last time (20")
      try await terminal.press("C-c")
      #expect(try await terminal.prompt() == 130)

      try await terminal.resize(columns: 100, rows: 40)
      try await terminal.enter("clear; limber")
      try await terminal.see("the last session at home") {
        $0.rows.contains { $0.contains("Last:") && $0.contains("First steps") }
      }
      try await terminal.type("h")
      try await terminal.see(title: "History")
      for _ in 1...3 { try await terminal.press("Right") }
      let history = try await terminal.see("[sessions]")
      #expect(history.rows.filter { $0.contains("First steps") }.count == 2)
      #expect(history.has("interrupted") && history.has("1 hurt"))
      try await terminal.press("Down")
      try await terminal.press("Enter")
      try await terminal.see("3 before, 5 after")
    }
  }

  @Test("The easier version takes an exercise's place, and the record names both")
  func easier() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("limber start bridge --level gentle --cleared --pain 1")
      try await terminal.see(title: "Bridge")
      try await terminal.type("e")
      let eased = try await terminal.see(title: "Pelvic tilt")
      #expect(eased.has("the easier version"))
      try await terminal.type("e")
      try await terminal.see("no easier version here; n skips it")
      try await terminal.press("C-c")
      #expect(try await terminal.prompt() == 130)
      let ids = try await terminal.limber.json("last")["exercises"]?.elements.compactMap { $0["id"]?.text }
      #expect(ids == ["bridge", "pelvic-tilt"])
    }
  }

  @Test("More and less change the step in progress by ten seconds, and what is aimed at with it")
  func moreAndLess() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("limber start on-your-back --level gentle --cleared --pain 1")
      try await terminal.see("the session") { $0.footer.contains("pause") }
      // Less than is left ends getting ready at once.
      try await startWork(in: terminal)
      try await terminal.type(" ")
      try await terminal.see("PAUSED")
      let before = try await secondsLeft(in: terminal)
      let planned = try await target(in: terminal)
      try await terminal.type("+")
      try await terminal.see("ten seconds more") { Self.secondsLeft(on: $0) == before + 10 }
      #expect(try await target(in: terminal) == planned + 10)
      try await terminal.type("--")
      try await terminal.see("twenty seconds less") { Self.secondsLeft(on: $0) == before - 10 }
      #expect(try await target(in: terminal) == planned - 10)
    }
  }

  @Test("Tempo, counting, tones, instructions and help all answer, and reading pauses the session")
  func otherKeys() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("limber start first-steps --level gentle --cleared --pain 1")
      try await terminal.see(title: "Pelvic tilt")
      try await terminal.type("i")
      let page = try await terminal.see("Step by step")
      #expect(page.heading.contains("Pelvic tilt"))
      try await terminal.type("q")
      try await terminal.see("the session") { $0.footer.contains("pause") }
      try await terminal.type("?")
      let help = try await terminal.see(title: "Keys")
      #expect(help.has("This hurts: stop at once"))
      try await terminal.type("q")
      try await terminal.see("the session") { $0.footer.contains("pause") }
      // Both pages hid the session, so the time on them was a pause.
      try await terminal.type("m")
      try await terminal.see("tones off")
      try await terminal.type("v")
      try await terminal.see("voice")
      try await startWork(in: terminal)
      try await terminal.see("rep ")
      try await terminal.type("c")
      // Until then the reps go on by themselves.
      let rep = try #require(Self.rep(on: try await terminal.see("YOUR COUNT")))
      try await terminal.press("Enter")
      try await terminal.see("rep \(rep + 1) of")
      try await terminal.type("r")
      try await terminal.see("GET READY")
      try await terminal.press("C-c")
      #expect(try await terminal.prompt() == 130)
      let last = try await terminal.limber.json("last")
      #expect(last["exercises"]?.elements.first?["reps_done"] == .number(Double(rep)))
      #expect((last["paused_seconds"]?.number ?? 0) > 0)
    }
  }

  @Test("The pace is told whole while it isn't as prescribed")
  func tempo() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("limber start first-steps --level gentle --cleared --pain 1")
      try await terminal.see(title: "Pelvic tilt")
      try await startWork(in: terminal)
      try await terminal.type("[")
      try await terminal.see("slower (0.8x)")
      try await terminal.type("[")
      try await terminal.see("slower (0.7x)")
    }
  }

  /// Cuts getting ready short.
  private func startWork(in terminal: TerminalSession) async throws {
    _ = try await eventually("work") {
      try await terminal.type("-")
      return try await terminal.screen().has("GET READY") ? nil : true
    }
  }

  /// What the first exercise aims at, as the journal has it.
  private func target(in terminal: TerminalSession) async throws -> Double {
    try await terminal.limber.json("last")["exercises"]?.elements.first?["hold_seconds_target"]?.number ?? 0
  }

  private func secondsLeft(in terminal: TerminalSession) async throws -> Int {
    Self.secondsLeft(on: try await terminal.screen()) ?? -1
  }

  private static func rep(on screen: Screen) -> Int? {
    screen.description.firstRange(of: "rep ").flatMap {
      Int(screen.description[$0.upperBound...].prefix(while: \.isNumber))
    }
  }

  private static func secondsLeft(on screen: Screen) -> Int? {
    let pattern = /Space to resume, (?:(?<minutes>\d+):)?(?<seconds>\d+)/
    guard let match = screen.text.firstMatch(of: pattern), let seconds = Int(match.seconds) else {
      return nil
    }
    return (match.minutes.flatMap { Int($0) } ?? 0) * 60 + seconds
  }
}
