import Rig
import Testing

@Suite("Exit statuses", .timeLimit(.minutes(6)))
struct ExitStatusTests {
  @Test(
    "A name that isn't there is answered with the nearest that is",
    arguments: [
      (["start", "dialy"], "daily"), (["plan", "gentle-tem"], "gentle-ten"),
      (["show", "cat-cov"], "cat-cow"),
      (["guide", "red-flag"], "red-flags"),
    ])
  func notFound(arguments: [String], nearest: String) async throws {
    try await Home.lend { home in
      let result = try await Limber(home: home).run(arguments)
      #expect(result.status == 66)
      #expect(result.output == "")
      #expect(result.errors.contains("Did you mean \(nearest)?"))
    }
  }

  @Test(
    "A mistake in the command is told, and is the person's to mend",
    arguments: [
      ["start", "daily", "--nonsense"], ["start", "daily", "--level", "foo"],
      ["start", "daily", "--pain", "11"],
      ["start", "daily", "--pain", "-1"], ["start", "daily", "--minutes", "1"],
      ["start", "daily", "--minutes", "0"], ["start", "daily", "--speed", "0"],
      ["start", "daily", "--speed", "fast"], ["plan", "daily", "--minutes", "2"], ["plan"],
      ["list", "tables"], ["history", "--json", "--csv"], ["nonsense"],
      // Without a routine they would be passed over, and what is meant for a rehearsal would be kept as a session.
      ["start", "--speed", "30"], ["start", "--level", "gentle"], ["--pain", "3"], ["start", "--cleared"],
    ])
  func usage(arguments: [String]) async throws {
    try await Home.lend { home in
      let result = try await Limber(home: home).run(arguments)
      #expect(result.status == 64)
      #expect(result.output == "")
      #expect(!result.errors.isEmpty)
    }
  }

  @Test("A routine that can't be that short says how short it can be, and that short it can be")
  func shortest() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let result = try await limber.run("plan", "daily", "--minutes", "1")
      let minutes = try #require(result.errors.firstMatch(of: /at least (\d+) minutes/)?.1)
      #expect(try await limber.run("plan", "daily", "--minutes", String(minutes)).status == 0)
      let sooner = String((Int(minutes) ?? 0) - 1)
      #expect(try await limber.run("plan", "daily", "--minutes", sooner).status == 64)
    }
  }

  @Test("Before the first session there is no last one, and the history is empty")
  func nothingYet() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let last = try await limber.run("last")
      #expect(last.status == 1)
      #expect(last.errors == "limber: no session yet.\n")
      #expect(try await limber.run("last", "--json").status == 1)
      let history = try await limber.run("history")
      #expect(history.status == 0)
      #expect(history.output == "No session yet.\n")
      #expect(try await limber.json("history") == .list([]))
    }
  }

  @Test("Help and version are no errors", arguments: [["--help"], ["--version"], ["start", "--help"]])
  func help(arguments: [String]) async throws {
    try await Home.lend { home in
      let result = try await Limber(home: home).run(arguments)
      #expect(result.status == 0)
      #expect(!result.output.isEmpty)
      #expect(result.errors == "")
    }
  }

  @Test("A word that is no command is told, with the nearest that is")
  func unknown() async throws {
    try await Home.lend { home in
      let told = try await Limber(home: home).run("strat", "daily")
      #expect(told.status == 64)
      #expect(told.errors == "limber: there is no command \"strat\". Did you mean \"start\"?\n")
    }
  }
}
