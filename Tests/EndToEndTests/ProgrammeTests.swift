import Rig
import Testing

@Suite("Programmes", .timeLimit(.minutes(6)))
struct ProgrammeTests {
  @Test("Where none is followed, those that there are are told, and every key of JSON is there")
  func none() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let told = try await limber.run("programme").output
      #expect(told.contains("First weeks (first-weeks), 6 stages"))
      #expect(told.contains("limber programme start ID"))
      let json = try await limber.json("programme")
      #expect(json["id"] == .null && json["stage"] == .null && json["held_because"] == .null)
      #expect(json["stages"]?.elements == [] && json["programmes"]?.elements.count == 4)
    }
  }

  @Test("Begun, it is the headline of today, counts what is done, is held, let go and ended")
  func followed() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let begun = try await limber.run("programme", "start", "First weeks")
      #expect(begun.status == 0 && begun.output.contains("stage 1 of 6"))
      let today = try await limber.json("today")
      #expect(today["routine"] == .text("first-weeks/1") && today["level"] == .text("gentle"))
      #expect(today["programme"]?["id"] == .text("first-weeks"))
      #expect(today["programme"]?["stage"] == .number(1) && today["programme"]?["stages"] == .number(6))
      #expect(today["programme"]?["sessions_done"] == .number(0))
      #expect(today["programme"]?["sessions_needed"] == .number(5))
      #expect(today["habit"] != .null)

      #expect(
        try await limber.run("log", "first-weeks/1", "--pain-before", "2", "--pain-after", "1").status == 0)
      let programme = try await limber.json("programme")
      #expect(programme["name"] == .text("First weeks") && programme["stage"] == .number(1))
      let stages = programme["stages"]?.elements ?? []
      #expect(stages.map { $0["state"] } == [.text("now")] + Array(repeating: .text("to come"), count: 5))
      #expect(stages.first?["sessions_done"] == .number(1) && stages.first?["sessions_needed"] == .number(5))
      #expect(
        stages.first?["exercises"]?.elements == [
          .text("pelvic-tilt"), .text("knee-to-chest"), .text("cat-cow"),
        ])
      #expect(try await limber.json("today")["rest"] == .bool(true))

      #expect(try await limber.run("programme", "hold").output.contains("You chose to stay"))
      #expect(try await limber.json("programme")["held_because"] == .text("You chose to stay in this stage."))
      #expect(try await limber.json("programme", "start", "first-weeks")["held_because"] == .null)
      #expect(try await limber.run("programme", "stop").output.contains("your sessions stay"))
      #expect(try await limber.json("today")["programme"] == .null)
    }
  }

  @Test(
    "What can't be is said, with its status",
    arguments: [
      (["programme", "start"], Int32(64), "Which one?"),
      (["programme", "start", "first-week"], 66, "Did you mean first-weeks?"),
      (["programme", "stop"], 66, "you follow no programme"),
      (["programme", "hold", "first-weeks"], 64, "takes no id"),
      (["start", "first-weeks"], 66, "first-weeks is a programme"),
      (["show", "frist-weeks"], 66, "Did you mean first-weeks?"),
      (["plan", "first-week"], 66, "Did you mean first-weeks?"),
      (["plan", "first-weeks", "--minutes", "5"], 64, "--minutes is for a routine"),
      (["show", "first-weeks", "--svg", "x.svg"], 64, "limber sheet first-weeks"),
    ])
  func refused(words: [String], status: Int32, sentence: String) async throws {
    try await Home.lend { home in
      let told = try await Limber(home: home).run(words)
      #expect(told.status == status && told.errors.contains(sentence), "\(told)")
    }
  }

  @Test("A whole one is shown and planned, stage by stage")
  func whole() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let shown = try await limber.run("show", "First weeks").output
      for words in ["5 Bridge", "Pelvic tilt", "Go on:", "Habit:", "Article 002"] {
        #expect(shown.contains(words), "\(words)")
      }
      #expect(try await limber.json("show", "first-weeks")["stages"]?.elements.count == 6)
      #expect(try await limber.run("plan", "keep-it-up").output.contains("1 "))
      #expect(try await limber.json("plan", "first-weeks")["programme"] == .text("first-weeks"))
    }
  }

  @Test("One's own stands beside the shipped ones, is checked, and can be followed")
  func own() async throws {
    try await Home.lend { home in
      let text = """
        name: Anna's weeks
        summary: What Anna wrote down.
        for_whom: Me.
        stages:
          - name: Bridges
            about: Two of them.
            main:
              - {exercise: bridge, sets: 2, reps: 8}
            habit: {text: Walk tall., topic: habits}
            go_on: {sessions: 5, days: 7}

        """
      try home.write(text, to: "config/limber/programmes/anna.yaml")
      let limber = Limber(home: home)
      #expect(try await limber.run("check").output.contains("right: the programme Anna's weeks; 1 stage"))
      #expect(try await limber.json("programme", "start", "anna")["id"] == .text("anna"))
      #expect(try await limber.json("today")["routine"] == .text("anna/1"))
      try home.write(text.replacing("bridge,", with: "brigde,"), to: "config/limber/programmes/anna.yaml")
      let today = try await limber.json("today")
      #expect(today["programme"] == .null)
      #expect(today["more"]?.elements.first?["title"] == .text("Your programme anna can't be followed"))
      let lost = try await limber.json("programme")
      #expect(lost["id"] == .text("anna") && lost["stage"] == .null && lost["held_because"] != .null)
      let sentence = "Your programme anna can't be followed. Its file is gone or has a fault"
      #expect(try await limber.run("programme").output.contains(sentence))
      #expect(try await limber.run("programme", "hold").status == 66)
      let check = try await limber.run("check")
      #expect(check.status == 65 && check.output.contains("anna.yaml:8:20: there is no exercise \"brigde\""))
    }
  }
}
