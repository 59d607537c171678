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
  /// What the person wants to do again.
  public let activities: [Activity]
  /// The calendar day where the person is.
  public let today: Day
  /// How many days a week the person wants to exercise.
  public let goal: Int
  /// The sessions or the exercises, on the tabs that list them.
  public let table: HistoryTable?
  /// The row chosen of those.
  public let selected: Int

  /// The history, one tab of it in view.
  public init(
    tab: Tab, past: Past, activities: [Activity] = [], today: Day, goal: Int, table: HistoryTable? = nil,
    selected: Int = 0
  ) {
    self.tab = tab
    self.past = past
    self.activities = activities
    self.today = today
    self.goal = goal
    self.table = table
    self.selected = selected
  }
}

extension HistoryScene {
  /// The table as a list to choose from.
  var list: ListPage? { table?.list }

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
    Week(from: today.monday, of: past.sessions).line(goal: goal, glyphs)
  }

  /// The days of the week that had a session, against its goal, in as few words as large letters have room for.
  var daysThisWeek: String {
    Wording.History.days(Week(from: today.monday, of: past.sessions).days, of: goal)
  }

  /// The last year, or as much of it as there is, whatever days without a session came in it.
  func metLine(width: Int) -> String {
    let weeks = min(Past.recentWeeks, past.weekCount(through: today))
    let first = today.monday - 7 * (weeks - 1)
    let year = Array(past.sessions.prefix { $0.day >= first })
    let length = year.reduce(Duration.zero) { $0 + $1.length }
    let met = year.weeksWithGoalMet(goal)
    let line =
      weeks < Past.recentWeeks
      ? Wording.History.soFar(weeks: weeks, met: met) : Wording.History.pastYear(weeks: met)
    let whole = line + Wording.History.inAll(length)
    return whole.columns <= width ? whole : line
  }
}
