import Catalogue
import Engine
import Statistics
import Text

/// Looking back in words, where the screen draws.
extension HistoryScene {
  /// What the tab in view shows, latest first.
  var told: Page {
    let lines: [String] =
      switch tab {
      case .days:
        past.sessions.lengthsByDay.sorted { $0.key > $1.key }.map {
          Wording.History.day($0.key.written, length: $0.value)
        }
      case .weeks:
        past.allWeeks(through: today).reversed().map {
          Wording.History.week(of: $0.monday.written, days: $0.days, goal: goal, minutes: $0.minutes)
        }
      case .pain:
        painLines
      case .sessions, .exercises: []
      }
    let body = past.sessions.isEmpty ? [Wording.History.nothingYet] : lines
    return Page(
      title: Wording.History.title, aside: Wording.History.name(tab), body: body.map { Page.Paragraph($0) })
  }

  private var painLines: [String] {
    let points = past.pain, words = PainWords(points, of: points.count)
    let sessions = points.reversed().map {
      "\($0.day.written): \(Words.pain(before: $0.before, after: $0.after))"
    }
    let pain = points.isEmpty ? [Wording.History.noPain] : [words.trend, words.after]
    return pain + activities.map(\.sentence) + sessions
  }
}

extension Page {
  /// What was done of an exercise, session by session, latest first.
  init(_ story: ExerciseStory, name: String) {
    let done = story.points.reversed().map { point in
      let amount = "\(point.day.written): \(point.inWords(of: story))"
      return Paragraph(point.isHurt ? Wording.History.hurt(amount) : amount)
    }
    self.init(title: name, aside: Wording.History.aside, body: story.told + done)
  }
}

extension ExerciseStory.Point {
  /// How much it was, in words.
  fileprivate func inWords(of story: ExerciseStory) -> String {
    let amount = amount.counted(story.countsReps ? "rep" : "second")
    let sides = onlySide.map { Words.only($0.rawValue) } ?? (story.isSided ? Words.eachSide : nil)
    return [amount, sides].compactMap { $0 }.joined(separator: " ")
  }
}
