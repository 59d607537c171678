import Foundation
import Rig
import Testing

@Suite("Being rid of what is kept", .timeLimit(.minutes(6)))
struct ForgetTests {
  /// A home with two sessions, settings, a copy of the journal, and a routine of one's own.
  private func lend(_ body: (Limber, Home) async throws -> Void) async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      try home.write(AmendTests.journal, to: "journal.json")
      #expect(try await limber.run("import", home.path + "/journal.json").status == 0)
      try home.write("tones: off\n", to: "config/limber/config.yaml")
      try home.write("a copy", to: "data/limber/journal-before-v4.db")
      #expect(try await limber.run("new", "mine").status == 0)
      try await body(limber, home)
    }
  }

  private func files(_ home: Home) -> [String] {
    ["data/limber", "config/limber"].flatMap { folder in
      ((try? FileManager.default.contentsOfDirectory(atPath: "\(home.path)/\(folder)")) ?? []).sorted()
    }
  }

  private static let all = ["journal-before-v4.db", "journal.db", "config.yaml", "routines"]

  @Test("Nothing goes before somebody says yes, and what goes is told first")
  func asks() async throws {
    try await lend { limber, home in
      let alone = try await limber.run("forget")
      #expect(alone.status == 64 && alone.errors.contains("--yes deletes without asking"))
      #expect(alone.output.contains("/data/limber/journal.db: your sessions, pain and answers\n"))
      #expect(files(home) == Self.all)
      try await TerminalSession.lend(in: home, columns: 160) { terminal in
        try await terminal.enter("limber forget")
        try await terminal.see("Type yes:")
        try await terminal.type("y")
        try await terminal.press("Enter")
        #expect(try await terminal.prompt() == 1)
        #expect(files(home) == Self.all)
        try await terminal.enter("clear; limber forget --keep settings")
        try await terminal.see("Type yes:")
        try await terminal.type("yes")
        try await terminal.press("Enter")
        #expect(try await terminal.prompt() == 0)
      }
      #expect(files(home) == ["config.yaml", "routines"])
    }
  }

  @Test("All of it goes, but what the person wrote; and there is nothing left to delete")
  func everything() async throws {
    try await lend { limber, home in
      let done = try await limber.run("forget", "--yes")
      #expect(done.status == 0 && files(home) == ["routines"])
      #expect(try await limber.run("forget", "--yes").output == "limber keeps nothing of that here.\n")
      #expect(try await limber.run("last").status == 1)
    }
  }

  @Test("Old sessions go alone, and a copy that may hold them is named")
  func old() async throws {
    try await lend { limber, home in
      let none = try await limber.run("forget", "--older-than", "100000", "--yes")
      #expect(none.output == "Nothing is older than that.\n")
      let told = try await limber.run("forget", "--older-than", "30", "--yes")
      #expect(
        told.output.contains("2 sessions forgotten.") && told.output.contains("journal-before-v4.db may hold")
      )
      #expect(try await limber.json("history").elements == [])
      #expect(files(home) == Self.all)
      #expect(try await limber.run("forget", "--older-than", "0").status == 64)
    }
  }
}
