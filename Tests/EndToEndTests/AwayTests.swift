import Glibc
import Rig
import Testing

@Suite("Stopped and gone on", .timeLimit(.minutes(6)))
struct AwayTests {
  @Test("^Z gives the shell its terminal, and back again the session is paused with the time told as away")
  func controlZ() async throws {
    try await TerminalSession.lend { terminal in
      let settings = try await terminal.settings()
      try await terminal.enter("limber start first-steps --level gentle --cleared --pain 1")
      try await terminal.see(title: "Pelvic tilt")
      try await terminal.press("C-z")
      try await terminal.prompt()
      #expect(try await terminal.modes() == "0 1")
      #expect(try await terminal.settings() == settings)

      try await terminal.enter("fg")
      let back = try await terminal.see("AWAY")
      #expect(back.has("PAUSED"))
      #expect(back.heading.hasPrefix(" Pelvic tilt"))
      #expect(try await terminal.modes() == "1 0")
      try await terminal.type(" ")
      try await terminal.see("running on") { !$0.has("AWAY") && !$0.has("PAUSED") }
      try await terminal.press("C-c")
      #expect(try await terminal.prompt() == 130)
      #expect(try await terminal.settings() == settings)
      let last = try await terminal.limber.json("last")
      #expect((last["away_seconds"]?.number ?? 0) > 0)
      #expect(last["active_seconds"] == .number(0))
    }
  }

  @Test("Stopped while it does what a key asked for, it was away all the same")
  func stoppedAtWork() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("sh -c 'limber start first-steps --level gentle --cleared --pain 1; exit $?'")
      try await terminal.see(title: "Pelvic tilt")
      let limber = try await terminal.running()
      try await terminal.type("n")
      let stopped = ContinuousClock.now
      limber.send(SIGSTOP)
      _ = try await eventually("four seconds") {
        limber.isStopped && ContinuousClock.now - stopped > .seconds(4) ? true : nil
      }
      limber.send(SIGCONT)
      try await terminal.see(title: "Knee-to-chest stretch")
      try await terminal.press("C-c")
      #expect(try await terminal.prompt() == 130)
      let last = try await terminal.limber.json("last")
      #expect((3.5...8).contains(last["away_seconds"]?.number ?? 0))
    }
  }

  @Test("Stopped from outside for four seconds, it was away for four seconds")
  func stoppedFromOutside() async throws {
    try await TerminalSession.lend { terminal in
      // A shell without job control does not notice, as nobody notices a lid that is closed.
      try await terminal.enter("sh -c 'limber start first-steps --level gentle --cleared --pain 1; exit $?'")
      try await terminal.see(title: "Pelvic tilt")
      let limber = try await terminal.running()
      let stopped = ContinuousClock.now
      limber.send(SIGSTOP)
      _ = try await eventually("four seconds") {
        limber.isStopped && ContinuousClock.now - stopped > .seconds(4) ? true : nil
      }
      limber.send(SIGCONT)
      let back = try await terminal.see("AWAY")
      #expect(back.has("PAUSED"))
      try await terminal.press("C-c")
      #expect(try await terminal.prompt() == 130)
      let away = try await terminal.limber.json("last")["away_seconds"]?.number ?? 0
      #expect((3.5...8).contains(away))
    }
  }

  @Test("Stopped from outside and brought back with fg it draws its screen again")
  func broughtBack() async throws {
    try await Home.lend { folder in
      try folder.write("motion: still\n", to: "config/limber/config.yaml")
      try await TerminalSession.lend(in: folder) { terminal in
        try await terminal.enter("limber")
        let home = try await terminal.see("home, whole") {
          $0.heading.hasPrefix(" limber") && $0.footer.contains("quit")
        }
        try await terminal.running().send(SIGSTOP)
        try await terminal.see("status 147 >")
        // Nobody gave the terminal back: it neither echoes nor takes Enter for the end of a line.
        try await terminal.type("fg")
        try await terminal.press("C-j")
        try await terminal.see("home again") {
          $0.heading == home.heading && $0.footer == home.footer
            && $0.has("limber shows you gentle exercises")
        }
        try await terminal.type("q")
        #expect(try await terminal.prompt() == 0)
        #expect(try await terminal.modes() == "0 1")
      }
    }
  }
}
