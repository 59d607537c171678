import Rig
import Testing

@Suite("What a person wants to do again, by command", .timeLimit(.minutes(6)))
struct ActivitiesTests {
  @Test("is added, rated and dropped, and told in words and in JSON")
  func lives() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      #expect(try await limber.run("activities").output.hasPrefix("Nothing yet."))
      #expect(
        try await limber.run("activities", "add", "Tie my shoes", "3").output
          == "Tie my shoes: 3, rated once.\nOne so far; 3 to 5 tell more. What else do you miss?\n")
      #expect(
        try await limber.run("activities", "rate", "tie", "6").output.hasPrefix(
          "Tie my shoes: 3 at first, 6 now: a real change, for the better.\n"))
      let all = try await limber.json("activities")["activities"]?.elements ?? []
      #expect(all.map { $0["text"] } == [.text("Tie my shoes")])
      #expect(all.first?["ratings"]?.elements.map { $0["score"] } == [.number(3), .number(6)])
      #expect(try await limber.run("activities", "add", "Lift my child").status == 0)
      let told = try await limber.run("activities").output
      #expect(told.contains("Lift my child: not rated yet."))
      #expect(told.contains("To be rated, every two weeks: Lift my child."))
      #expect(
        try await limber.run("activities", "drop", "lift").output
          == "Lift my child is no longer asked about; its ratings are kept.\n")
      #expect(try await limber.json("activities")["activities"]?.elements.count == 1)
    }
  }

  @Test("is refused with a sentence and its status, and then nothing is kept")
  func refused() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      #expect(try await limber.run("activities", "add", "walk", "11").status == 64)
      #expect(try await limber.run("activities", "add", " ").status == 1)
      #expect(try await limber.run("activities", "rate", "walk", "1").status == 66)
      for text in ["walk", "wash", "dig", "sit", "lift"] {
        #expect(try await limber.run("activities", "add", text).status == 0)
      }
      let sixth = try await limber.run("activities", "add", "run")
      #expect(sixth.status == 1 && sixth.errors.contains("that is the most"))
      let either = try await limber.run("activities", "drop", "wa")
      #expect(either.status == 66 && either.errors.contains("walk and wash"))
      #expect(try await limber.json("activities")["activities"]?.elements.count == 5)
    }
  }
}
