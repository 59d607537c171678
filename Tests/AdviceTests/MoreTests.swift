import Catalogue
import Engine
import Statistics
import Testing

@testable import Advice

@Suite("What is told beside the headline")
struct MoreTests {
  private func days(
    _ ago: [Int], _ level: Level = .gentle, _ routine: String = "daily", before: Int? = 1, after: Int? = 1
  ) -> [SessionFacts] {
    ago.map { Sample.session($0, routine, level, before: before, after: after) }
  }

  private func titles(
    _ sessions: [SessionFacts], hurts: [Hurt] = [], goal: Int = 4, chosenLevel: Level? = nil,
    on day: Day = Sample.today
  ) throws -> [String] {
    Recommendations(
      try Sample.situation(sessions, hurts: hurts, goal: goal, chosenLevel: chosenLevel, on: day)
    ).more.map(
      \.title)
  }

  // MARK: Up

  /// Weeks in which everything up to core work was done, all of it comfortably.
  private func settled(_ level: Level = .gentle, latest: Int = 2) -> [SessionFacts] {
    days([latest, latest + 2, latest + 5], level, "core") + days([latest + 7, latest + 9], level, "core")
      + days(Array(stride(from: latest + 12, to: 40, by: 2)), level)
      + days([41], level, "hips-and-hamstrings") + days([43], level, "upper-back")
      + days([45], level, "morning")
      + days([47], level, "toolkit") + days([49], level, "gentle-ten") + days([51], level, "lower-back-ten")
  }

  @Test("is the next level after five comfortable sessions at one, where nothing else is new")
  func goUp() throws {
    #expect(try titles(settled()) == ["Try standard (l on a routine's page)"])
    #expect(try titles(settled(.full)).isEmpty)
    #expect(try titles(settled(), chosenLevel: .gentle).isEmpty)
    let rough = [Sample.session(1, "daily", before: 1, after: 2)] + settled(latest: 3)
    #expect(try titles(rough).isEmpty)
    let unrated = [Sample.session(1, "daily")] + settled(latest: 3)
    #expect(try titles(unrated).isEmpty)
    let risen = [Sample.session(1, "daily", .standard, before: 1, after: 1)] + settled(latest: 3)
    #expect(try titles(risen).isEmpty)
  }

  @Test("is a longer walk after a week of easy ones, unless the headline asks for something new")
  func longerWalk() throws {
    let walks = days([2, 5, 8], .gentle, Catalogue.walk)
    func told(_ daily: [Int]) throws -> (asksForMore: Bool, reasons: [String]) {
      let sessions = (walks + days(daily)).sorted { $0.day > $1.day }
      let told = Recommendations(try Sample.situation(sessions, goal: 7, chosenLevel: .gentle))
      return (told.headline.asksForMore, told.more.map(\.reason))
    }
    let longer = "A week of walks was easy, so it may be a little longer."
    let few = try told([1, 3, 4, 6, 7, 9, 10])
    #expect(!few.asksForMore && few.reasons == [longer])
    let many = try told(Array(stride(from: 1, to: 40, by: 2)))
    #expect(many.asksForMore && many.reasons.isEmpty)
  }

  // MARK: Down

  @Test("is what to do instead where something hurt, and the warning signs after strong pain")
  func afterSetback() throws {
    #expect(try titles(days([1, 3]), hurts: [Sample.hurt("bridge", 1)]) == ["Take easier versions (e)"])
    #expect(
      try titles(days([1], before: 2, after: 8) + days([3])) == ["Go through the warning signs (f)"])
    #expect(try titles(days([0], before: 2, after: 4) + days([3])) == ["Do less next time"])
  }

  @Test("says what is left out because it hurt twice, and not on two sides of one session")
  func leftOut() throws {
    let last = [Sample.hurt("bridge", 1), Sample.hurt("bridge", 3)]
    #expect(try titles(days([1, 3]), hurts: last) == ["Leave out Bridge for now"], "and not eased as well")
    let once = [Sample.hurt("bridge", 3), Sample.hurt("bridge", 3)]
    #expect(try titles(days([1, 3]), hurts: once).isEmpty)
    let twice = once + [Sample.hurt("bridge", 9)]
    #expect(try titles(days([1, 3]), hurts: twice) == ["Leave out Bridge for now"])
    let gone = [Sample.hurt("gone", 3), Sample.hurt("gone", 5)]
    #expect(try titles(days([1, 3]), hurts: gone) == ["Leave out gone for now"])
  }

  @Test("leaves an exercise that the person keeps, until it hurts twice more")
  func retained() throws {
    let hurts = [Sample.hurt("bridge", 20), Sample.hurt("bridge", 15)]
    let retained = ["bridge": Sample.date(10)]
    func times(_ hurts: [Hurt]) throws -> Int? {
      try Sample.situation([], hurts: hurts, retained: retained).timesHurt["bridge"]
    }
    #expect(try times(hurts) == nil)
    #expect(try times(hurts + [Sample.hurt("bridge", 5)]) == 1)
    #expect(try times(hurts + [Sample.hurt("bridge", 5), Sample.hurt("bridge", 2)]) == 2)
  }

  // MARK: Weeks

  @Test("looks back once a week, before its first session, at what the pain did")
  func lookBack() throws {
    // The Monday after; last week is 1 to 7 days before, the one before 8 to 14.
    let monday = Sample.today + 2
    func told(_ sessions: [SessionFacts]) throws -> [Advice] {
      Recommendations(try Sample.situation(sessions, on: monday)).more
    }
    #expect(
      try told(days([0, 2], before: 4, after: 4) + days([7, 9], before: 5, after: 5)).map(\.reason)
        == ["Your pain before sessions was lower last week than the week before."])
    #expect(
      try told(days([0, 2], before: 4, after: 4) + days([7, 9], before: 4, after: 4)).map(\.title) == [
        "Add nothing this week"
      ])
    #expect(
      try told(days([0, 2], before: 2, after: 2) + days([7, 9], before: 2, after: 2)).map(\.title) == [
        "A good week"
      ])
    #expect(try told(days([0, 2], before: nil, after: nil)).map(\.title) == ["Look back at your week"])
    #expect(try told(days([8, 10])).isEmpty)
    #expect(try told(days([-2]) + days([0, 2])).isEmpty)
  }

  @Test("never counts a rest day against anybody")
  func restDays() throws {
    let sessions = days([1, 3, 5, 8, 10, 12, 15], .full)
    let before = Recommendations(try Sample.situation(sessions))
    let after = Recommendations(try Sample.situation(sessions, on: Sample.today + 1))
    #expect(before.more.isEmpty && after.more.isEmpty)
    #expect(before.headline.routine == after.headline.routine)
  }
}
