import Foundation
import Glibc
import Rig
import Testing

@Suite("Ended by a signal", .timeLimit(.minutes(6)))
struct InterruptedTests {
  /// Begins a session whose second exercise, walking, takes a minute however busy the machine is.
  private static let session = "limber start errand --level gentle --speed 30"

  /// Lends a terminal in a home that has the routine of that session.
  private static func lend(_ use: (TerminalSession) async throws -> Void) async throws {
    try await Home.lend { home in
      try home.write(
        """
        name: Errand
        about: A few reps, and a long walk
        main:
          - {exercise: scapular-retraction, sets: 1, reps: 30, pause_seconds: 0, confirmed: true}
          - {exercise: walking, seconds: 1800, confirmed: true}

        """, to: "config/limber/routines/errand.yaml")
      try await TerminalSession.lend(in: home, use)
    }
  }

  @Test(
    "The terminal is given back as it was, what was done is kept, and the exit status names the signal",
    arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129), (SIGQUIT, 131)] as [(Int32, Int32)])
  func ended(signal: Int32, status: Int32) async throws {
    try await Self.lend { terminal in
      let settings = try await terminal.settings()
      try await terminal.enter(Self.session)
      try await terminal.see(title: "Walking")
      #expect(try await terminal.modes() == "1 0")
      try await terminal.running().send(signal)
      #expect(try await terminal.prompt() == status)
      #expect(try await terminal.modes() == "0 1")
      #expect(try await terminal.settings() == settings)

      let last = try await terminal.limber.json("last")
      #expect(last["outcome"] == .text("interrupted"))
      #expect(last["exercises"]?.elements.first?["status"] == .text("done"))
      #expect((last["active_seconds"]?.number ?? 0) > 0)
    }
  }

  @Test("^C ends it as SIGINT does, at home too")
  func controlC() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("limber")
      try await terminal.see(title: "limber")
      try await terminal.press("C-c")
      #expect(try await terminal.prompt() == 130)
      #expect(try await terminal.modes() == "0 1")
    }
  }

  @Test("Killed without warning it loses no more than the step in progress")
  func killed() async throws {
    try await Self.lend { terminal in
      try await terminal.enter("limber start errand --level gentle --speed 10")
      try await terminal.see("rep 4 or later") {
        $0.text.firstMatch(of: /rep (\d+) of/).flatMap { Int($0.1) }.map { $0 >= 4 } ?? false
      }
      try await terminal.running().send(SIGKILL)
      let last = try await eventually("the record") { try await terminal.limber.json("last") }
      #expect(last["outcome"] == .text("interrupted"))
      let first = last["exercises"]?.elements.first
      #expect(first?["status"] == .text("partial"))
      #expect((first?["reps_done"]?.number ?? 0) >= 3)
    }
  }

  @Test("Killed without warning it is offered at the next start, and goes on as the same session")
  func resumed() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("limber start first-steps --level gentle --cleared --pain 1")
      try await terminal.see(title: "Pelvic tilt")
      let killed = try await terminal.limber.json("last")
      try await terminal.running().send(SIGKILL)
      // Nobody gave the terminal back; another one is opened.
      try await TerminalSession.lend(in: terminal.home) { terminal in
        try await terminal.enter("limber")
        let offer = try await terminal.see(title: "Unfinished session")
        #expect(offer.has("First steps, less than a minute in, at Pelvic tilt"))
        try await terminal.press("Enter")
        try await terminal.see(title: "Pelvic tilt")
        try await terminal.type("q")
        try await terminal.press("Enter")
        try await terminal.see("And now, after the session?")
        try await terminal.press("Escape")
        try await terminal.see("Session ended early.")
        for _ in 1...2 { try await terminal.type("q") }
        #expect(try await terminal.prompt() == 0)
        let sessions = try await terminal.limber.json("history").elements
        #expect(sessions.compactMap { $0["id"] } == [killed["id"]])
        #expect((sessions[0]["away_seconds"]?.number ?? 0) > 0)
        #expect(sessions[0]["started_at"] == killed["started_at"])
        #expect(
          try FileManager.default.contentsOfDirectory(atPath: terminal.home.dataFolder) == ["journal.db"])
        try await terminal.enter("limber")
        try await terminal.see("Today:")
      }
    }
  }

  @Test("Two at once: the second says so, isn't offered the other's session, and neither loses anything")
  func twoAtOnce() async throws {
    try await TerminalSession.lend { one in
      try await one.enter("limber start first-steps --level gentle --cleared --pain 1")
      try await one.see(title: "Pelvic tilt")
      try await TerminalSession.lend(in: one.home) { other in
        try await other.enter("limber")
        try await other.see("Another limber is following a session")
        try await other.type("q")
        try await other.enter("limber start desk-break --pain 0")
        try await other.see("Another limber is following a session (First steps).")
        try await other.type("q")
        try await other.press("Enter")
        try await other.see("And now, after the session?")
      }
      try await one.type("q")
      try await one.press("Enter")
      try await one.see("And now, after the session?")
      let sessions = try await one.limber.json("history").elements
      #expect(sessions.compactMap { $0["routine"]?.text } == ["desk-break", "first-steps"])
      #expect(sessions.allSatisfy { $0["outcome"] == .text("ended") })
    }
  }

  @Test("A closed terminal ends it within two seconds, and what was done is kept")
  func closedTerminal() async throws {
    try await Self.lend { terminal in
      try await terminal.enter(Self.session)
      try await terminal.see(title: "Walking")
      let limber = try await terminal.running()
      let ticks = limber.ticks
      try await terminal.tmux("kill-pane")
      _ = try await eventually("end of limber", within: .seconds(2)) { limber.isGone ? true : nil }
      // Half a second of work at most: it left and did not spin.
      #expect(limber.ticks - ticks < 50)
      let last = try await terminal.limber.json("last")
      #expect(last["outcome"] == .text("interrupted"))
      #expect(last["exercises"]?.elements.first?["status"] == .text("done"))
    }
  }

  @Test("A terminal that closes without a signal ends it just as well")
  func closedWithoutSignal() async throws {
    try await Self.lend { terminal in
      // In a session of its own it has no controlling terminal, so that nobody sends it SIGHUP.
      try await terminal.enter("setsid \(Self.session)")
      try await terminal.see(title: "Walking")
      let limber = try await terminal.running()
      try await terminal.tmux("kill-pane")
      _ = try await eventually("end of limber", within: .seconds(2)) { limber.isGone ? true : nil }
      #expect(try await terminal.limber.json("last")["outcome"] == .text("interrupted"))
    }
  }

  @Test(
    "A crash gives the terminal back and dies by its own signal at once, without asking anything",
    arguments: [SIGSEGV, SIGABRT, SIGTRAP, SIGBUS, SIGILL, SIGFPE])
  func crash(signal: Int32) async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("ulimit -c 0")
      let settings = try await terminal.settings()
      try await terminal.enter("limber start first-steps --level gentle --cleared --pain 1")
      try await terminal.see(title: "Pelvic tilt")
      #expect(try await terminal.modes() == "1 0")
      try await terminal.running().send(signal)
      #expect(try await terminal.prompt(within: .seconds(8)) == 128 + signal)
      #expect(try await terminal.modes() == "0 1")
      #expect(!(try await terminal.screen().has("Press space to interact")))
      #expect(try await terminal.settings() == settings)
      #expect(try await terminal.limber.json("last")["outcome"] == .text("interrupted"))
    }
  }
}
