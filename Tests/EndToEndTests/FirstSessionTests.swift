import Rig
import Testing

@Suite("Before the first session", .timeLimit(.minutes(6)))
struct FirstSessionTests {
  @Test("Whoever ticks a sign is told what belongs to it, gets no session, and is remembered until cleared")
  func flagged() async throws {
    try await TerminalSession.lend(rows: 60) { terminal in
      try await terminal.enter("limber start first-steps")
      try await terminal.see(title: "Before you begin")
      // The first is an emergency.
      try await terminal.type(" ")
      try await terminal.see("[x]")
      try await terminal.press("Enter")
      try await terminal.see(title: "Get help now")
      try await terminal.type("q")
      #expect(try await terminal.prompt() == 0)
      #expect(try await terminal.limber.run("last").status == 1)
      #expect(try await terminal.limber.run("guide", "red-flags").output.contains("You ticked on "))

      // The next day nothing has changed, whatever is asked for.
      try await terminal.enter("limber start daily --pain 1")
      try await terminal.see(title: "Get help now")
      try await terminal.type("q")
      try await terminal.enter("limber")
      try await terminal.see("A warning sign applies to you")
      try await terminal.type("q")

      try await terminal.enter("limber start first-steps")
      try await terminal.see(title: "Get help now")
      try await terminal.type("c")
      try await terminal.see("How much does your back hurt")
      try await terminal.press("Escape")
      #expect(try await terminal.prompt() == 0)

      // Cleared is remembered as well.
      try await terminal.enter("limber start first-steps")
      try await terminal.see("How much does your back hurt")
    }
  }

  @Test("Whoever has none is asked for the pain and then led into the session, and isn't asked again")
  func clear() async throws {
    try await TerminalSession.lend(rows: 60) { terminal in
      try await terminal.enter("limber start first-steps --level gentle")
      try await terminal.see(title: "Before you begin")
      try await terminal.type("n")
      try await terminal.see("How much does your back hurt right now?")
      try await terminal.type("4")
      try await terminal.see("4 of 10")
      try await terminal.press("Enter")
      try await terminal.see(title: "Pelvic tilt")
      #expect(try await terminal.limber.json("last")["pain_before"] == .number(4))
      try await terminal.press("C-c")
      #expect(try await terminal.prompt() == 130)

      try await terminal.enter("limber start first-steps --pain 2")
      try await terminal.see(title: "Pelvic tilt")
    }
  }

  @Test("On the smallest screen no answer is taken before the last sign was on it")
  func everySign() async throws {
    try await TerminalSession.lend(columns: 40, rows: 12) { terminal in
      try await terminal.enter("limber start first-steps")
      try await terminal.see("PgDn more below")
      try await terminal.type("n")
      try await terminal.see("Please look at every sign first.")
      for _ in 1...40 where !(try await terminal.screen().footer.contains("none of these")) {
        try await terminal.press("PageDown")
      }
      try await terminal.type("n")
      try await terminal.see("How much does your back hurt")
    }
  }

  @Test("Flags on the command line answer the questions, and are remembered like answers")
  func answeredByFlags() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("limber start morning --cleared --pain 0")
      try await terminal.see(title: "Knee-to-chest stretch")
      try await terminal.press("C-c")
      try await terminal.enter("limber start morning")
      try await terminal.see("How much does your back hurt")
    }
  }

  @Test("In strong pain only the gentlest routine is offered")
  func strongPain() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("limber start stronger --level full --cleared --pain 8")
      let offer = try await terminal.see(title: "A lot of pain")
      #expect(offer.has("Rest today, or do the gentlest routine"))
      #expect(offer.has("On your back,"))
      #expect(!offer.has("Stronger"))
      try await terminal.press("Enter")
      try await terminal.see("GET READY")
      let last = try await terminal.limber.json("last")
      #expect(last["routine"] == .text("on-your-back"))
      #expect(last["level"] == .text("gentle"))
      #expect(last["pain_before"] == .number(8))
    }
  }

  @Test("In strong pain resting is as good an answer, and makes no session")
  func restToday() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("limber start daily --cleared")
      try await terminal.see("How much does your back hurt")
      try await terminal.type("7")
      try await terminal.press("Enter")
      try await terminal.see(title: "A lot of pain")
      try await terminal.type("q")
      #expect(try await terminal.prompt() == 0)
      #expect(try await terminal.limber.run("last").status == 1)
    }
  }
}
