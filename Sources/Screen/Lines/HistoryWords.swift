import Catalogue
import Statistics
import Text

/// Looking back in words, where the screen draws.
extension HistoryScene {
  /// What the tab in view shows, latest first.
  var inWords: Page {
    let lines: [String] =
      switch tab {
      case .days:
        past.sessions.lengthsByDay.sorted { $0.key > $1.key }.map {
          "\($0.key.written): \($0.value.wholeMinutes.counted("minute"))"
        }
      case .weeks:
        past.allWeeks(through: today).reversed().map {
          "Week of \($0.monday.written): \($0.days) of \(goal.counted("day")), \($0.minutes.counted("minute"))"
        }
      case .pain:
        past.pain.reversed().map {
          "\($0.day.written): \(Words.pain(before: $0.before, after: $0.after))"
        }
      case .sessions, .exercises: []
      }
    let body = past.sessions.isEmpty ? [Page.nothingYet] : lines
    return Page(title: "History", aside: tab.rawValue, body: body.map { Page.Paragraph($0) })
  }
}

extension Page {
  /// What was done of an exercise, session by session, latest first.
  init(_ story: ExerciseStory, name: String) {
    let what = story.countsReps ? "rep" : "second"
    let hurt = story.hurt.reversed().map { Paragraph("\($0.written): hurt") }
    let done = story.points.reversed().map {
      let sides = $0.onlySide.map { " \($0.rawValue) only" } ?? (story.isSided ? " each side" : "")
      return Paragraph("\($0.day.written): \($0.amount.counted(what))\(sides)")
    }
    self.init(title: name, aside: "history", body: hurt + done)
  }
}
