import Rig
import Testing

@Suite("One journal", .timeLimit(.minutes(6)))
struct SharedJournalTests {
  @Test("Two sessions at once both keep their records whole")
  func twoAtOnce() async throws {
    try await Home.lend { home in
      try await TerminalSession.lend(in: home) { one in
        try await TerminalSession.lend(in: home) { other in
          try await one.enter("limber start morning --level gentle --speed 12")
          try await other.enter("limber start desk-break --level gentle --speed 12")
          try await one.see("rehearsal 12x")
          try await other.see("rehearsal 12x")
          #expect(try await one.prompt() == 0)
          #expect(try await other.prompt() == 0)
          let sessions = try await one.limber.json("history").elements
          #expect(Set(sessions.compactMap { $0["routine"]?.text }) == ["morning", "desk-break"])
          for session in sessions {
            #expect(session["outcome"] == .text("completed"))
            let statuses = session["exercises"]?.elements.compactMap { $0["status"]?.text } ?? []
            #expect(statuses.allSatisfy { $0 == "done" })
          }
        }
      }
    }
  }
}
