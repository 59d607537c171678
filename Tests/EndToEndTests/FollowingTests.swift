import Rig
import Testing

@Suite("Following a routine", .timeLimit(.minutes(6)))
struct FollowingTests {
  @Test("A rehearsal runs through without a key, leaves its summary, and is told the same by the journal")
  func rehearsal() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("limber start first-steps --level gentle --speed 40")
      try await terminal.see("rehearsal 40x")
      #expect(try await terminal.prompt() == 0)

      let screen = try await terminal.screen()
      #expect(try await terminal.modes() == "0 1")
      #expect(screen.has("Session completed."))
      #expect(screen.has("A rehearsal: it counts for nothing."))

      let last = try await terminal.limber.json("last")
      #expect(last["routine"] == .text("first-steps"))
      #expect(last["level"] == .text("gentle"))
      #expect(last["outcome"] == .text("completed"))
      #expect(last["rehearsal"] == .bool(true))
      let exercises = last["exercises"]?.elements ?? []
      #expect(exercises.map { $0["status"] } == exercises.map { _ in .text("done") })
      #expect(screen.has("3 exercises (one on both sides): 3 done."))
      let elapsed = Int((last["elapsed_seconds"]?.number ?? 0).rounded(.up))
      #expect(screen.has("Time: \(elapsed / 60):\(elapsed % 60 < 10 ? "0" : "")\(elapsed % 60) in all"))

      // What stayed on the terminal is what `limber last` says, line by line.
      let printed = try await terminal.limber.run("last").output.split(separator: "\n").map(String.init)
      #expect(printed.filter { !screen.rows.contains($0) } == [])
    }
  }

  @Test("The time of a session is all accounted for, and every key that scripts rely on is there")
  func accounts() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("limber start first-steps --level gentle --speed 200")
      #expect(try await terminal.prompt() == 0)
      let last = try await terminal.limber.json("last")
      #expect(
        last.lacks(
          "routine", "level", "started_at", "ended_at", "outcome", "rehearsal", "pain_before", "pain_after",
          "elapsed_seconds", "active_seconds", "ready_seconds", "rest_seconds", "paused_seconds",
          "away_seconds",
          "exercises") == [])
      let parts = ["active", "ready", "rest", "paused", "away"].compactMap { last["\($0)_seconds"]?.number }
      #expect(parts.count == 5)
      #expect(abs(parts.reduce(0, +) - (last["elapsed_seconds"]?.number ?? 0)) < 0.01)

      let exercises = last["exercises"]?.elements ?? []
      #expect(exercises.count == 4)
      for exercise in exercises {
        #expect(
          exercise.lacks(
            "id", "side", "status", "sets_done", "reps_done", "reps_target", "hold_seconds_done",
            "hold_seconds_target") == [])
        #expect(exercise["reps_done"] == exercise["reps_target"])
        #expect(exercise["hold_seconds_done"] == exercise["hold_seconds_target"])
      }
      #expect(exercises.map { $0["side"] } == [.null, .text("right"), .text("left"), .null])

      // A rehearsal takes as long as the plan says, were it followed by a body.
      let plan = try await terminal.limber.json("plan", "first-steps", "--level", "gentle")
      let planned = plan["total_seconds"]?.number ?? 0
      #expect(abs((last["elapsed_seconds"]?.number ?? 0) - planned) < 1)
    }
  }
}
