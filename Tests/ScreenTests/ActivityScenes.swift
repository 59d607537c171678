import Foundation
import Screen
import Statistics

/// What somebody wants to do again, as they rated it over six weeks before the day on which the made-up past ends.
enum ActivityScenes {
  static let activities = [
    activity("Tie my shoes", [3, 4, 6, 6]), activity("Lift the little one out of her bed", [2, 2, 1, 3]),
    activity("Sit through a film", [5, 4, 2]), activity("Dig the garden", [7]), activity("Sleep through", []),
  ]

  static let all: [Lived.Made] = [
    ("what to do again", { list() }),
    ("nothing to do again", { ListScene(ListPage(activities: []), selected: 0, .activities) }),
    ("rating", { rating(6) }), ("effort", { effort(nil) }), ("a line of one's own", { said }),
    ("pain and what to do again", { pain }),
  ]

  static func list(dropping: Activity? = nil) -> ListScene {
    ListScene(ListPage(activities: activities, dropping: dropping), selected: 0, .activities)
  }

  static func rating(_ value: Int?) -> PainScene {
    PainScene(question: "Tie my shoes: how does it go today?", .activity, value: value, .rating)
  }

  static func effort(_ value: Int?) -> PainScene {
    PainScene(question: "How hard was it?", .effort, value: value, .rating)
  }

  static var said: PageScene { PageScene(Page(said: "less stiff", notice: nil), from: 0, .noting) }

  static var pain: HistoryScene {
    HistoryScene(tab: .pain, past: Lived.past(40), activities: activities, today: Lived.today, goal: 4)
  }

  private static func activity(_ text: String, _ scores: [Int]) -> Activity {
    let end = Date(timeIntervalSince1970: Double(Lived.today.number) * 86_400)
    let ratings = scores.enumerated().map { index, score in
      Activity.Rating(at: end - Double(scores.count - 1 - index) * 14 * 86_400, score: score)
    }
    return Activity(id: text, text: text, addedAt: end - 50 * 86_400, ratings: ratings)
  }
}
