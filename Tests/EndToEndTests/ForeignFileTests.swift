import Foundation
import GRDB
import Rig
import Testing

@Suite("Files from somebody else", .timeLimit(.minutes(6)))
struct ForeignFileTests {
  /// A journal with two sessions, as the program writes it.
  private static let sound = Task {
    var bytes = Data()
    try await Home.lend { home in
      for _ in 1...2 { _ = try await Limber(home: home).run(session) }
      bytes = FileManager.default.contents(atPath: home.dataFolder + "/journal.db") ?? Data()
    }
    return bytes
  }
  private static let session = ["start", "desk-break", "--cleared", "--pain", "2", "--speed", "1000"]

  /// A home with that journal, and what somebody has done to it.
  private func lend(_ sql: String, _ use: (Limber, Home) async throws -> Void) async throws {
    try await Home.lend { home in
      try home.write("", to: "data/limber/journal.db")
      let file = home.dataFolder + "/journal.db"
      try await Self.sound.value.write(to: URL(fileURLWithPath: file))
      chmod(file, 0o600)
      let queue = try DatabaseQueue(path: file)
      try await queue.writeWithoutTransaction { try $0.execute(sql: sql) }
      try queue.close()
      try await use(Limber(home: home), home)
    }
  }

  @Test(
    "A number that limber never wrote costs one session, and is told; the rest is exported and looked at",
    arguments: zip(
      [
        "started_ms = 9223372036854775807", "utc_offset = -9223372036854775808",
        "active_ms = 9223372036854775807", "rest_ms = 9223372036854775807, ready_ms = 9223372036854775807",
        "pain_before = 4000000000", "away_ms = 'long'",
      ],
      [
        ["export"], ["last", "--json"], ["export", "--csv"], ["history"], ["history", "--json"],
        ["history", "--csv"],
      ]))
  func damagedRow(change: String, words: [String]) async throws {
    try await lend("UPDATE session SET \(change) WHERE rowid = 2") { limber, home in
      let asked = try await limber.run(words)
      #expect(asked.status == 0)
      #expect(
        asked.errors.hasPrefix(
          "limber: The journal had 1 damaged entry: what can't be read is left out, and the journal as it was is kept as \(home.dataFolder)/journal-damaged-"
        ))
      #expect(try await limber.json("export")["sessions"]?.elements.count == 1)
    }
  }

  @Test("A damaged row of a journal that can't be written is left out all the same")
  func noRoom() async throws {
    try await lend("UPDATE session SET pain_before = -1 WHERE rowid = 2") { _, home in
      let file = home.dataFolder + "/journal.db", before = FileManager.default.contents(atPath: file)
      try await TerminalSession.lend(in: home, columns: 200) { terminal in
        try await terminal.enter("(ulimit -f 4; limber history --csv) > output 2> errors")
        #expect(try await terminal.prompt() == 0)
        #expect(
          try home.read("errors")
            == "limber: The journal had 1 damaged entry: what can't be read is left out, and the journal as it was is kept as \(file).\n"
        )
        // A line of titles and a session.
        #expect(try home.read("output").split(separator: "\n").count == 2)
      }
      #expect(FileManager.default.contents(atPath: file) == before)
      #expect(try FileManager.default.contentsOfDirectory(atPath: home.dataFolder) == ["journal.db"])
    }
  }

  @Test("The doctor looks at a journal without believing or changing it, and says what to do")
  func journalLookedAt() async throws {
    let sql = """
      UPDATE session SET pain_before = 11 WHERE rowid = 1;
      UPDATE session SET started_ms = 250000000000000 WHERE rowid = 2
      """
    try await lend(sql) { limber, home in
      let file = home.dataFolder + "/journal.db", before = FileManager.default.contents(atPath: file)
      chmod(file, 0o644)
      let found = try await limber.json("doctor", "--json", file)
      #expect(found["can_be_used"] == .bool(true))
      #expect(found["found"]?["file"]?["kind"]?.text == "an SQLite database, as a journal is")
      #expect(found["found"]?["content"]?["sessions"]?.text == "2")
      #expect(
        found["faults"]?.elements.map(\.text) == [
          "File: yours, mode 644, open to others; chmod 600 keeps them out",
          "Content: 1 damaged row; limber mends or deletes them, and keeps a copy",
          "Content: 1 session ahead of this machine's clock; if the clock is right, limber amend --leave-out keeps them out of statistics",
        ])
      #expect(FileManager.default.contents(atPath: file) == before)
    }
  }

  @Test("The doctor names what a journal brings along that runs, and nothing of it runs")
  func foreignObject() async throws {
    let sql = "CREATE TRIGGER t AFTER INSERT ON session BEGIN DELETE FROM session WHERE id <> new.id; END"
    try await lend(sql) { limber, home in
      let looked = try await limber.run("doctor", "--json", home.dataFolder + "/journal.db")
      #expect(looked.status == 1)
      #expect(
        looked.output.contains(
          "it holds the trigger t, which limber did not make; limber sets such a journal aside"))
      // As one's own it is set aside before a session goes into it.
      #expect(try await limber.run(Self.session).errors.contains("it was set aside as"))
      #expect(try await limber.json("history").elements.count == 1)
    }
  }

  @Test("The doctor looks at an export, and says where it is wrong")
  func export() async throws {
    try await lend("SELECT 1") { limber, home in
      let exported = try await limber.run("export").output
      try home.write(exported, to: "good.json")
      try home.write(
        exported.replacingOccurrences(of: "\"pain_before\" : 2", with: "\"pain_before\" : 12"), to: "bad.json"
      )
      let good = try await limber.run("doctor", home.path + "/good.json")
      #expect(good.status == 0 && good.output.contains("limber can use this file.\n"))
      let bad = try await limber.run("doctor", "--json", home.path + "/bad.json")
      #expect(bad.status == 1 && bad.output.contains("sessions[0].pain_before: is 12, not between 0 and 10."))
      #expect(try await limber.run("doctor", home.path + "/none").status == 66)
      mkfifo(home.path + "/pipe", 0o600)
      #expect(try await limber.run("doctor", home.path + "/pipe").status == 1)
    }
  }
}
