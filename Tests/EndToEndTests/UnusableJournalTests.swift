import Foundation
import Rig
import Testing

@Suite("A journal that can't be used", .timeLimit(.minutes(6)))
struct UnusableJournalTests {
  @Test(
    "A file where its folder should be is told with its path and left as it is",
    arguments: [("data", "no folder"), ("data/limber", "no folder")],
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

  @Test("A damaged one is set aside and told, at home and by a command, and a fresh one is kept from then on")
  func damaged() async throws {
    try await TerminalSession.lend(columns: 200) { terminal in
      try terminal.home.write("rubbish", to: "data/limber/journal.db")
      try await terminal.enter("limber")
      try await terminal.see("The journal was damaged: it was set aside as")
      try await terminal.type("q")
      #expect(try await terminal.prompt() == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: terminal.home.dataFolder)
      let aside = try #require(names.first { $0.hasPrefix("journal-damaged-2") })
      #expect(try terminal.home.read("data/limber/" + aside) == "rubbish")

      try terminal.home.write("more rubbish", to: "data/limber/journal.db")
      let told = try await terminal.limber.run("last")
      #expect(told.status == 1)
      #expect(
        told.errors.contains(
          "The journal was damaged: it was set aside as \(terminal.home.dataFolder)/journal-"))
      try await terminal.enter("limber start desk-break --level gentle --speed 100")
      #expect(try await terminal.prompt() == 0)
      #expect(try await terminal.limber.run("last").errors == "")
    }
  }

  @Test("Damage that shows only when it is read is told, and an export replaces no good copy with nothing")
  func damagedInside() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let started = try await limber.run(
        "start", "desk-break", "--plain", "--cleared", "--level", "gentle", "--speed", "1000")
      #expect(started.status == 0)
      let file = home.dataFolder + "/journal.db"
      var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      for index in 4096..<bytes.count { bytes[index] = 0xA5 }
      for arguments in [["export", home.path + "/copy.json", "--force"], ["history"], ["stats"]] {
        try bytes.write(to: URL(fileURLWithPath: file))
        try home.write("the last good copy", to: "copy.json")
        let told = try await limber.run(arguments)
        #expect(told.errors.contains("The journal was damaged: it was set aside as"), "\(arguments)")
        #expect(told.status == (arguments[0] == "export" ? 74 : 0))
        #expect(try home.read("copy.json") == "the last good copy")
      }
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
      #expect(screen.has("What isn't written stands above as JSON"))
      #expect(try await terminal.limber.run("last").status == 1)

      // What it printed can be taken in once there is room.
      let printed = try await terminal.history()
      let start = try #require(printed.range(of: "\n{\n")), end = try #require(printed.range(of: "\n}\n"))
      try terminal.home.write(String(printed[start.lowerBound..<end.upperBound]), to: "kept.json")
      let taken = try await terminal.limber.run("import", terminal.home.path + "/kept.json")
      #expect(taken.output == "1 session imported, 0 were here already.\n")
      #expect(try await terminal.limber.json("last")["outcome"] == .text("completed"))
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
