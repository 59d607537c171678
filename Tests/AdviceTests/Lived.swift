import Catalogue
import Engine
import Statistics

@testable import Advice

/// Somebody who does what limber recommends, day after day, and says how it went.
struct Lived {
  private(set) var sessions: [SessionFacts] = []
  private(set) var day: Day
  let goal: Int
  let catalogue: Catalogue

  init(from day: Day, goal: Int = 3, in catalogue: Catalogue) {
    self.day = day
    self.goal = goal
    self.catalogue = catalogue
  }

  var situation: Situation {
    Situation(sessions: sessions, hurts: [], retained: [:], today: day, goal: goal, catalogue: catalogue)
  }

  /// Follows today's headline, and goes up a level where that is advised; nothing on a day of rest.
  ///
  /// - Returns: What was recommended in a word or two: `+` before what is new, `^` where a level may be gone up.
  mutating func follow(before: Int?, after: Int?) -> String {
    let recommendations = Recommendations(situation), headline = recommendations.headline
    let up = recommendations.more.contains { $0.asksForMore } ? headline.level.above : nil
    if headline.isRest { return headline.isProfessional ? "professional, rest" : "rest" }
    sessions.insert(
      SessionFacts(
        id: "\(day.number)", day: day, routine: headline.routine, level: up ?? headline.level,
        outcome: .completed, active: .seconds(400), length: .seconds(600), painBefore: before,
        painAfter: after), at: 0)
    return (headline.isProfessional ? "professional, " : "") + (headline.asksForMore ? "+" : "")
      + headline.routine
      + (up.map { " ^\($0.rawValue)" } ?? "")
  }

  mutating func sleep() { day = day + 1 }
}
