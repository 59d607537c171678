import Rig
import Testing

@Suite("Setting a session right", .timeLimit(.minutes(6)))
struct AmendTests {
  /// A home with two sessions of two days; of the second the bridge hurt.
  private func lend(_ body: (Limber, Home) async throws -> Void) async throws {
    try await Home.lend { home in
      try home.write(Self.journal, to: "journal.json")
      let limber = Limber(home: home)
      #expect(try await limber.run("import", home.path + "/journal.json").status == 0)
      try await body(limber, home)
    }
  }

  static let journal = """
    {"answers": [], "sessions": [\(session("3F2A0000-1", "20", "done")), \(session("3F2B0000-2", "21", "hurt"))]}
    """

  private static func session(_ id: String, _ day: String, _ status: String) -> String {
    """
    {"id": "\(id)", "routine": "daily", "routine_name": "Daily", "level": "gentle", "outcome": "completed",
     "started_at": "2024-11-\(day)T07:30:00+01:00", "ended_at": "2024-11-\(day)T07:42:00+01:00",
     "rehearsal": false, "pain_before": 3, "pain_after": 6, "active_seconds": 600, "ready_seconds": 60,
     "rest_seconds": 60, "paused_seconds": 0, "away_seconds": 0, "exercises": [
       {"id": "bridge", "slot": 0, "order": 0, "side": null, "status": "\(status)", "sets_done": 1,
        "reps_done": 8, "reps_target": 8, "hold_seconds_done": 0, "hold_seconds_target": 0}]}
    """
  }

  @Test("holds from then on, says what was first written, and can be taken back")
  func holds() async throws {
    try await lend { limber, _ in
      let said = try await limber.run(
        "amend", "--pain-after", "2", "--not-hurt", "bridge", "--note", "typing error")
      #expect(
        said.output
          == "Daily, 2024-11-21 07:30: pain 3 before, 2 after; nothing hurt; note: typing error. "
          + "First written: pain 3 before, 6 after; Bridge hurt.\n")
      let last = try await limber.json("last")
      #expect(last["pain_after"] == .number(2) && last["note"] == .text("typing error"))
      #expect(last["first_written"]?["pain_after"] == .number(6))
      let stats = try await limber.json("stats")
      #expect(stats["exercises"]?.elements.first?["hurt_days"]?.elements == [])
      let back = try await limber.json("amend", "3f2b", "--pain-after", "6", "--hurt", "bridge", "--note", "")
      #expect(back["pain_after"] == .number(6) && back["note"] == .null)
      #expect(try await limber.json("last") == back)
    }
  }

  @Test("leaves a session out of statistics, and takes it in again, by the beginning of its id")
  func leavesOut() async throws {
    try await lend { limber, _ in
      #expect(try await limber.run("amend", "3f2a", "--leave-out").status == 0)
      #expect(try await limber.json("stats")["sessions"] == .number(1))
      let lines = try await limber.run("history").output.split(separator: "\n")
      #expect(lines.map { $0.contains("left out") } == [false, true])
      #expect(lines[1].hasSuffix("3F2A0000"))
      #expect(try await limber.run("amend", "3f2a", "--take-in").status == 0)
      #expect(try await limber.json("stats")["sessions"] == .number(2))
    }
  }

  @Test(
    "names what isn't there, and the nearest that is",
    arguments: [
      (["amend", "3f2c", "--leave-out"], "Did you mean 3F2"),
      (["amend", "zzzzzz", "--leave-out"], "limber history"),
      (["amend", "3f2", "--leave-out"], "is the beginning of 2 sessions"),
      (["amend", "--hurt", "plank"], "plank is no exercise of that session; these are: bridge."),
    ])
  func notFound(arguments: [String], sentence: String) async throws {
    try await lend { limber, _ in
      let result = try await limber.run(arguments)
      #expect(result.status == 66)
      #expect(result.errors.contains(sentence), "\(result.errors)")
    }
  }

  @Test(
    "without anything to set right, or with something that can't be, is a mistake in the command",
    arguments: [
      ["amend"], ["amend", "last"], ["amend", "--pain-before", "11"], ["amend", "--pain-after", "much"],
      ["amend", "--leave-out", "--take-in"], ["amend", "--hurt", "bridge", "--not-hurt", "bridge"],
      ["amend", "--note", "two\nlines"], ["amend", "--note", "\u{202E}"],
    ])
  func usage(arguments: [String]) async throws {
    try await lend { limber, home in
      let before = try await limber.run("export").output
      let result = try await limber.run(arguments)
      #expect(result.status == 64)
      #expect(!result.errors.isEmpty)
      #expect(try await limber.run("export").output == before)
    }
  }

  @Test("is nothing for a rehearsal, nor where there is no session")
  func rehearsal() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      #expect(try await limber.run("amend", "--leave-out").status == 66)
      _ = try await limber.run("start", "desk-break", "--level", "gentle", "--speed", "300")
      let result = try await limber.run("amend", "--leave-out")
      #expect(result.status == 1)
      #expect(result.errors.contains("rehearsal"))
    }
  }

  @Test("goes along to another machine, both ways")
  func carried() async throws {
    try await lend { limber, home in
      try await Home.lend { other in
        let elsewhere = Limber(home: other), file = home.path + "/journal.json"
        _ = try await elsewhere.run("import", file)
        _ = try await elsewhere.run("amend", "--pain-before", "none", "--note", "elsewhere")
        #expect(try await elsewhere.run("export", "--force", file).status == 0)
        #expect(
          try await limber.run("import", file).output
            == "0 sessions imported, 1 was here already, 1 brought up to date.\n")
        #expect(try await limber.json("last") == elsewhere.json("last"))
        #expect(try await limber.json("last")["pain_before"] == .null)
        let header = try await limber.run("history", "--csv").output.split(separator: "\n")
        #expect(header[0].hasSuffix(",note,is_left_out,amended_at,effort"))
        #expect(header[1].contains(",elsewhere,false,20"))
      }
    }
  }
}
