import Rig
import Testing

@Suite("What the past comes to", .timeLimit(.minutes(6)))
struct LookingBackTests {
  @Test("Statistics have every key that scripts rely on, and no rehearsal in them")
  func statistics() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("limber start desk-break --level gentle --speed 400")
      #expect(try await terminal.prompt() == 0)
      let limber = terminal.limber
      let document = try await limber.json("stats")
      #expect(
        document.lacks(
          "today", "goal_days", "sessions", "minutes", "weeks_with_goal_met", "days", "weeks", "pain",
          "exercises", "suggestion", "advice") == [])
      #expect(document["sessions"] == .number(0))
      #expect(document["suggestion"]?["routine"] == .text("first-steps"))
      #expect(try await limber.run("stats").output.hasPrefix("No session yet.\n"))
      #expect(try await limber.run("stats", "--csv").output == "week,days,sessions,minutes,goal_met\n")
    }
  }

  @Test("An exercise that is unknown or was never done is told")
  func exercises() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let unknown = try await limber.run("stats", "plankk")
      #expect(unknown.status == 66)
      #expect(unknown.errors == "limber: there is no exercise \"plankk\". Did you mean plank?\n")
      let never = try await limber.run("stats", "plank")
      #expect(never.status == 1)
      #expect(never.errors == "limber: You have not done Plank yet.\n")
      #expect(try await limber.run("stats", "--json", "--csv").status == 64)
    }
  }
}
