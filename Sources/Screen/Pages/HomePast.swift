public import Engine
public import Statistics
import Text

/// What home tells of the time before today.
public struct HomePast: Sendable {
  /// The last session.
  public var last: SessionRecord?
  /// Whether there was no session yet.
  private let isEmpty: Bool
  private let today: Day
  private let goal: Int
  /// The days of this week that had a session.
  private let done: Set<Day>
  private let trend: PainTrend?
  private let weeks: WeeklyPain?

  /// From so many columns on there is room for the weeks beside the sentence about them.
  private static let wide = 60

  /// What was done up to today.
  ///
  /// - Parameters:
  ///   - sessions: The sessions of late, latest first.
  ///   - goal: How many days a week the person wants to exercise.
  public init(last: SessionRecord? = nil, sessions: [SessionFacts], today: Day, goal: Int) {
    self.last = last
    isEmpty = sessions.isEmpty
    self.today = today
    self.goal = goal
    done = sessions.daysDone(inWeekOf: today)
    trend = PainTrend(sessions.reversed().map { PainPoint($0) })
    weeks = WeeklyPain(sessions, through: today)
  }

  /// The week's days with their marks, and where the pain goes week by week.
  func drawn(_ glyphs: Glyphs, columns: Int) -> [Page.Paragraph] {
    guard !isEmpty else { return [] }
    let marks = week.map { day in
      done.contains(day) ? glyphs.dotDone : day == today ? glyphs.dotLeft : glyphs.dot
    }
    let bars = (weeks?.weeks ?? []).map { week in
      week.map { glyphs.lower(eighths: max(1, Int(($0 * 0.8).rounded()))) } ?? " "
    }
    return [Page.Paragraph(Wording.Home.week(marks, days: done.count, goal: goal))]
      + pain(glyphs.isUnicode && columns >= Self.wide ? " " + bars.joined() : "")
  }

  /// The same in words.
  var told: [Page.Paragraph] {
    guard !isEmpty else { return [] }
    let days = week.filter(done.contains).map { Wording.Home.weekdays[$0.weekday] }
    return [Page.Paragraph(Wording.Home.week(days, goal: goal))] + pain("")
  }

  /// The last session in one line; nothing where there is none.
  func last(_ glyphs: Glyphs) -> [Page.Paragraph] {
    last.map { [Page.Paragraph($0.brief(glyphs), .hint, mark: Wording.Home.last)] } ?? []
  }

  private var week: [Day] { (0..<7).map { today.monday + $0 } }

  private func pain(_ bars: String) -> [Page.Paragraph] {
    guard let trend else { return [] }
    return [Page.Paragraph(Wording.History.briefTrend(trend) + bars, trend.way == .up ? .warning : .text)]
  }
}
