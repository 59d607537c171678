import Foundation
import Testing

@Suite("A journal that can't be used", .timeLimit(.minutes(2)), .serialized)
struct UnusableJournalTests {
  @Test(
    "A file where its folder should be, or rubbish in its place, is told with its path and left as it is",
    arguments: [("data", "no folder"), ("data/limber", "no folder"), ("data/limber/journal.db", "rubbish")],
    [["last"], ["history", "--json"], ["start", "daily"]])
  func unusable(place: (file: String, content: String), arguments: [String]) async throws {
    try await Home.lend { home in
      try home.write(place.content, to: place.file)
      let result = try await Limber(home: home).run(arguments)
      #expect(result.status == 74)
      #expect(result.output == "")
      #expect(result.errors.contains(home.dataFolder + "/journal.db"))
      #expect(result.errors.split(separator: "\n").count == 1)
      #expect(try home.read(place.file) == place.content)
    }
  }

  @Test("On a terminal too it is told before a session begins")
  func beforeSession() async throws {
    try await TerminalSession.lend(columns: 200) { terminal in
      try terminal.home.write("rubbish", to: "data/limber/journal.db")
      try await terminal.enter("limber start first-steps --speed 100")
      #expect(try await terminal.prompt() == 74)
      #expect(try await terminal.screen().has("is damaged or no journal at all"))
      #expect(try await terminal.modes() == "0 1")
    }
  }

  @Test("When it can be read but not written, the session goes on and says so, and so does the exit status")
  func full() async throws {
    try await TerminalSession.lend { terminal in
      #expect(try await terminal.limber.run("last").status == 1)
      // Files may not grow any more, as on a full disk.
      try await terminal.enter("ulimit -f 0")
      try await terminal.enter("limber start first-steps --level gentle --speed 100")
      try await terminal.see("NOT SAVED")
      #expect(try await terminal.prompt() == 74)
      let screen = try await terminal.screen()
      #expect(screen.has("NOT SAVED: the journal could not be written."))
      #expect(screen.has("Session completed."))
    }
  }

  @Test("Its folder is made for its owner alone")
  func folder() async throws {
    try await Home.lend { home in
      _ = try await Limber(home: home).run("last")
      let facts = try FileManager.default.attributesOfItem(atPath: home.dataFolder)
      #expect(facts[.posixPermissions] as? Int == 0o700)
    }
  }

  @Test(
    "An XDG_DATA_HOME that is empty or relative is passed over for the usual place", arguments: ["", "data"])
  func usualPlace(value: String) async throws {
    try await Home.lend { home in
      _ = try await Limber(home: home).run("last", with: ["XDG_DATA_HOME": value])
      #expect(FileManager.default.fileExists(atPath: home.path + "/.local/share/limber/journal.db"))
    }
  }
}
