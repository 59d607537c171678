public import Statistics
import Text

/// The history, one tab of it in view.
public struct HistoryScene: Scene {
  /// The ways to look back.
  public enum Tab: String, CaseIterable, Hashable, Sendable {
    case days, weeks, pain, sessions, exercises

    /// The tab so many places on, round and round.
    public func moved(by count: Int) -> Tab {
      let all = Self.allCases
      guard let index = all.firstIndex(of: self) else { return self }
      return all[((index + count) % all.count + all.count) % all.count]
    }
  }

  /// The tab in view.
  public let tab: Tab
  /// What ever happened.
  public let past: Past
  /// The calendar day where the person is.
  public let today: Day
  /// How many days a week the person wants to exercise.
  public let goal: Int
  /// The sessions or the exercises, on the tabs that list them.
  public let list: ListPage?
  /// The line chosen of those.
  public let selected: Int

  /// The history, one tab of it in view.
  public init(tab: Tab, past: Past, today: Day, goal: Int, list: ListPage? = nil, selected: Int = 0) {
    self.tab = tab
    self.past = past
    self.today = today
    self.goal = goal
    self.list = list
    self.selected = selected
  }
}

extension HistoryScene {
  /// The keys that are read on it.
  public var keys: KeyMap { .history }

  /// Draws the names of the tabs, and the tab in view.
  public func draw(on canvas: inout Canvas) { HistoryView.draw(self, on: &canvas) }

  /// The tab in view as a list, or as a page in the place of a plot.
  public var inWords: any Scene {
    if let list { return ListScene(list, selected: selected, keys) }
    return PageScene(told, from: 0, keys)
  }

  /// The week against its goal.
  func weekLine(_ glyphs: Glyphs) -> String {
    let week = Week(from: today.monday, of: past.sessions)
    let filled = min(week.days, goal)
    let bar =
      String(repeating: glyphs.full, count: filled)
      + String(repeating: glyphs.empty, count: max(0, goal - filled))
    return Wording.History.thisWeek(
      bar, days: week.days, goal: goal, dot: glyphs.dot, minutes: week.minutes)
  }

  /// The last year, whatever days without a session came in it.
  var metLine: String {
    let first = today.monday - 7 * 51
    let year = past.sessions.prefix { $0.day >= first }
    let length = year.reduce(Duration.zero) { $0 + $1.length }
    return Wording.History.pastYear(weeks: year.weeksWithGoalMet(goal), length: length)
  }
}
