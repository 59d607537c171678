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
      guard let outlook = Outlook(after: situation) else { continue }
      #expect(!outlook.headline.isRest && (0..<7).contains(outlook.restDays))
    }
  }

  @Test("is rest until Monday once the week has all its days, and a professional where one goes first")
  func rest() throws {
    // A Saturday, with three days of the week done.
    let week = (0..<3).map { Sample.session($0, "first-steps", before: 1, after: 1) }
    let older = (7..<20).map { Sample.session($0, "first-steps", before: 1, after: 1) }
    let outlook = try #require(Outlook(after: try Sample.situation(week + older, goal: 3)))
    #expect(outlook.restDays == 1 && !outlook.headline.isProfessional)
    let strong = (0..<3).map { Sample.session($0, "first-steps", before: 9, after: 9) }
    #expect(try Outlook(after: Sample.situation(strong, goal: 7))?.headline.isProfessional == true)
  }
}
