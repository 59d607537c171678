import Rig
import Testing

@Suite("What is recommended today", .timeLimit(.minutes(6)))
struct TodayTests {
  @Test("is told with every key, in a home where nothing was done yet")
  func fresh() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let today = try await limber.json("today")
      #expect(today["routine"] == .text("first-steps") && today["title"] == .text("First steps"))
      #expect(today["level"] == .text("gentle"))
      #expect(today["rest"] == .bool(false) && today["professional"] == .bool(false))
      #expect(today["reason"] == .text("Three easy moves to begin with."))
      #expect(today["sources"]?.elements == [.text("002")])
      #expect(today["more"]?.elements == [])
      #expect(today["programme"] == .null && today["habit"] == .null)
      let routines = try await limber.json("list").elements
      #expect(today["minutes"] == routines.first { $0["id"] == .text("first-steps") }?["minutes"])
    }
  }

  @Test("is told in words with its reason and its source, as home says it")
  func words() async throws {
    try await Home.lend { home in
      let told = try await Limber(home: home).run("today").output
      #expect(told.contains("Today: First steps, gentle, "))
      #expect(told.contains("Three easy moves to begin with."))
      #expect(told.contains("002 Putting It All Together: Your Action Plan"))
    }
  }
}
