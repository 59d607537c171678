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
          Wording.History.day($0.key.written, minutes: $0.value.wholeMinutes)
        }
      case .weeks:
        past.allWeeks(through: today).reversed().map {
          Wording.History.week(of: $0.monday.written, days: $0.days, goal: goal, minutes: $0.minutes)
        }
      case .pain:
        past.pain.reversed().map {
          "\($0.day.written): \(Words.pain(before: $0.before, after: $0.after))"
        }
      case .sessions, .exercises: []
      }
    let body = past.sessions.isEmpty ? [Wording.History.nothingYet] : lines
    return Page(
      title: Wording.History.title, aside: Wording.History.name(tab), body: body.map { Page.Paragraph($0) })
  }
}

extension Page {
  /// What was done of an exercise, session by session, latest first.
  init(_ story: ExerciseStory, name: String) {
    let hurt = story.hurt.reversed().map { Paragraph(Wording.History.hurt(on: $0.written)) }
    let done = story.points.reversed().map {
      let sides = $0.onlySide.map { Words.only($0.rawValue) } ?? (story.isSided ? Words.eachSide : nil)
      return Paragraph(
        Wording.History.amount($0.amount, inReps: story.countsReps, sides, on: $0.day.written))
    }
    self.init(title: name, aside: Wording.History.aside, body: hurt + done)
  }
}
