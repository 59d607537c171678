import Catalogue
import Statistics
import TestSupport
import Testing

@testable import Advice

@Suite("What comes after today")
struct OutlookTests {
  @Test("is what the headline says on the next day that is no rest")
  func agrees() throws {
    var dice = Dice(seed: 11)
    for _ in 0..<200 {
      let sessions = (0..<dice.below(12)).map { index in
        Sample.session(
          index + (dice.below(3) == 0 ? 1 : 0), dice.pick(["first-steps", "daily", "core"]), .gentle,
          before: dice.below(8), after: dice.below(8))
      }
      let situation = try Sample.situation(sessions, goal: 1 + dice.below(7))
      let days = try (1...7).map { day in
        Recommendations(try Sample.situation(sessions, goal: situation.goal, on: Sample.today + day)).headline
      }
      let next = days.firstIndex { !$0.isRest }
      let outlook = Outlook(after: situation)
      #expect(outlook?.restDays == next && outlook?.headline == next.map { days[$0] })
    }
  }

  @Test("is rest until Monday once the week has all its days")
  func rest() throws {
    // A Saturday, with three days of the week done.
    let week = (0..<3).map { Sample.session($0, "first-steps", before: 1, after: 1) }
    let older = (7..<20).map { Sample.session($0, "first-steps", before: 1, after: 1) }
    let outlook = try #require(Outlook(after: try Sample.situation(week + older, goal: 3)))
    #expect(outlook.restDays == 1 && !outlook.headline.isProfessional)
  }

  @Test("is looked for a week ahead, and no further")
  func reach() throws {
    // Strong pain means rest until four weeks after it.
    func outlook(_ ago: Int) throws -> Outlook? {
      Outlook(after: try Sample.situation([Sample.session(ago, after: 8)]))
    }
    #expect(try outlook(21)?.restDays == 6)
    #expect(try outlook(20) == nil)
  }
}
