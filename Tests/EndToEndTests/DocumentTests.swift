import Rig
import Testing

@Suite("What scripts read", .timeLimit(.minutes(6)))
struct DocumentTests {
  @Test("Every exercise has every key that scripts rely on, in show as in list")
  func exercises() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let exercises = try await limber.json("list", "exercises").elements
      #expect(exercises.count == 36)
      for exercise in exercises {
        #expect(
          exercise.lacks(
            "id", "name", "position", "equipment", "targets", "why", "steps", "cautions", "mistakes",
            "easier",
            "harder", "sided", "sources", "prescription", "figures") == [], "\(exercise["id"] ?? .null)")
        for mistake in exercise["mistakes"]?.elements ?? [] {
          #expect(mistake.lacks("mistake", "why", "fix") == [])
        }
        for figure in exercise["figures"]?.elements ?? [] {
          #expect(figure.lacks("source", "field", "min", "max") == [])
        }
        Self.expectPrescription(exercise["prescription"])
      }
      let one = try #require(exercises.first { $0["id"] == .text("knee-to-chest") })
      #expect(try await limber.json("show", "knee-to-chest") == one)
      #expect(one["sided"] == .bool(true))
      #expect(one["sources"] == .list([.text("000"), .text("001"), .text("002")]))
    }
  }

  private static func expectPrescription(_ prescription: JSON?) {
    let ranges = ["sets", "reps", "hold_seconds", "pause_seconds", "seconds"]
    #expect(prescription?.lacks("kind", "sets", "reps", "hold_seconds", "pause_seconds", "seconds") == [])
    for range in ranges.compactMap({ prescription?[$0] }) where !range.isNull {
      #expect(range.lacks("min", "max") == [])
    }
    let kinds = ["hold": "hold_seconds", "reps": "reps", "timed": "seconds"]
    // What the kind is about is given, and only a stretch has a stretch's hold.
    let about = prescription?["kind"]?.text.flatMap { kinds[$0] }
    #expect(about.flatMap { prescription?[$0]?.isNull } == false)
    #expect(prescription?["hold_seconds"]?.isNull == (about != "hold_seconds"))
  }

  @Test("Every routine has its minutes and its exercises, in show as in list, and each exercise is there")
  func routines() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let routines = try await limber.json("list").elements
      #expect(routines.count == 14)
      let ids = Set(try await limber.json("list", "exercises").elements.compactMap { $0["id"]?.text })
      for routine in routines {
        #expect(routine.lacks("id", "name", "minutes", "exercises") == [])
        let exercises = (routine["exercises"]?.elements ?? []).compactMap(\.text)
        #expect(!exercises.isEmpty && exercises.allSatisfy(ids.contains))
      }
      #expect(
        try await limber.json("show", "gentle-ten") == routines.first { $0["id"] == .text("gentle-ten") })
      #expect(try await limber.json("list", "routines").elements == routines)
    }
  }

  @Test(
    "A plan's steps follow each other without a gap, and every key is in every step",
    arguments: ["gentle", "full"])
  func plan(level: String) async throws {
    try await Home.lend { home in
      let plan = try await Limber(home: home).json("plan", "stronger", "--level", level)
      #expect(plan["routine"] == .text("stronger"))
      #expect(plan["level"] == .text(level))
      let kinds = Set(["ready", "hold", "rep", "timed", "switch", "rest"])
      let steps = plan["steps"]?.elements ?? []
      let lacking = steps.flatMap { step in
        step.lacks(
          "index", "start_seconds", "seconds", "kind", "exercise", "side", "set", "rep", "phase", "breath")
      }
      #expect(Set(lacking) == [])
      #expect(steps.map { $0["index"] } == steps.indices.map { .number(Double($0)) })
      #expect(steps.allSatisfy { kinds.contains($0["kind"]?.text ?? "") })
      var start = 0.0
      for step in steps {
        try #require(step["start_seconds"] == .number(start))
        start += step["seconds"]?.number ?? 0
      }
      #expect(start > 0)
      #expect(plan["total_seconds"] == .number(start))
    }
  }

  @Test("The history has one record a session, latest first, as JSON, as CSV and as lines")
  func history() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("limber start morning --level gentle --speed 400")
      #expect(try await terminal.prompt() == 0)
      try await terminal.enter("limber start desk-break --level gentle --speed 400")
      #expect(try await terminal.prompt() == 0)
      let limber = terminal.limber
      let sessions = try await limber.json("history").elements
      #expect(sessions.compactMap { $0["routine"]?.text } == ["desk-break", "morning"])
      #expect(try await limber.json("last") == sessions.first)
      let table = try await limber.run("history", "--csv").output.split(separator: "\n")
      #expect(table.count == 3)
      #expect(Set(table.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }).count == 1)
      let lines = try await limber.run("history").output.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines.first?.contains("Desk break (gentle)") == true)
      #expect(lines.first?.contains("rehearsal") == true)
    }
  }
}
