import Engine
import Statistics
import Text

extension Wording {
  /// Looking back: the calendar, the weeks, the pain, what was done of each exercise.
  enum History {
    static let title = "History"
    /// Beside the name of an exercise.
    static let aside = "history"
    static let nothingYet =
      "No session yet. Go back with Esc, choose a routine and press Enter: what you do is kept here, day by day."

    static func sessions(_ count: Int) -> String { count.counted("session") }
    static func exercises(_ count: Int) -> String { count.counted("exercise") }

    static func name(_ tab: HistoryScene.Tab) -> String {
      switch tab {
      case .days: "days"
      case .weeks: "weeks"
      case .pain: "pain"
      case .sessions: "sessions"
      case .exercises: "exercises"
      }
    }

    static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    /// From Monday on.
    static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    /// What each of five shapes stands for: no session, up to four minutes, up to nine, up to nineteen, more.
    static func legend(_ shapes: [String]) -> String {
      let meanings = ["no session", "up to 4 min", "5-9", "10-19", "20 and more"]
      return zip(shapes, meanings).map { "\($0) \($1)" }.joined(separator: "  ")
    }
    /// The same in short, from how many minutes on each stands.
    static func legend(_ shapes: [String], from minutes: [Int]) -> String {
      zip(shapes, minutes).map { "\($0) \($1)" }.joined(separator: " ") + " min"
    }

    static func thisWeek(_ bar: String, days: Int, goal: Int, dot: String, minutes: Int) -> String {
      "This week \(bar) \(days) of \(goal.counted("day")) \(dot) \(Words.minutes(minutes))"
    }
    /// In large letters.
    static func days(_ days: Int, of goal: Int) -> String { "\(days) of \(goal.counted("day"))" }
    static func pastYear(weeks: Int) -> String { "Past year: goal met in \(weeks.counted("week"))" }
    /// The same where there is less than a year.
    static func soFar(weeks: Int, met: Int) -> String {
      weeks == 1 ? "The first week" : "\(weeks.counted("week")) so far: goal met in \(met)"
    }
    static func inAll(_ length: Duration) -> String { ", \(Words.span(length)) in all" }
    static let minutesAWeek = "Minutes a week"
    static let goalMet = "met"
    /// At the end of an axis.
    static let now = "now"
  }
}

/// Pain over time.
extension Wording.History {
  static let noPain = "No pain told yet. Before and after a session limber asks."
  static let before = "before"
  static let lower = "lower after"
  static let higher = "higher"
  static let same = "same"
  static let alone = "after alone"

  static func trend(_ trend: PainTrend) -> String { "Pain before sessions: \(briefly(trend))." }
  static func briefTrend(_ trend: PainTrend) -> String { "Pain \(briefly(trend))" }
  private static func briefly(_ trend: PainTrend) -> String {
    let time = trend.days < 14 ? trend.days.counted("day") : trend.weeks.counted("week")
    return switch trend.way {
    case .down: "down from \(trend.from) to \(trend.to) in \(time)"
    case .up: "up from \(trend.from) to \(trend.to) in \(time)"
    case .level: trend.from == trend.to ? "about \(trend.to) for \(time)" : "much the same for \(time)"
    }
  }
  static func noTrend(_ ratings: Int, of least: Int) -> String {
    "Pain 0 to 10, session by session. A trend takes \(least) ratings before a session; \(count(ratings))."
  }
  private static func count(_ ratings: Int) -> String { ratings == 1 ? "there is 1" : "there are \(ratings)" }
  static func briefNoTrend(of least: Int) -> String { "Pain; a trend takes \(least) ratings" }

  /// In large letters.
  static func largeTrend(_ trend: PainTrend) -> String {
    trend.way == .level ? "Pain about \(trend.to)" : "Pain \(trend.from) to \(trend.to)"
  }

  static func changes(lower: Int, same: Int, higher: Int) -> String {
    guard let first = parts(lower, same, higher).first else { return "" }
    let others = parts(lower, same, higher).dropFirst().map { ", \($0.words) after \($0.count)" }.joined()
    return "Pain was \(first.words) after \(first.count.counted("session"))\(others)."
  }
  static func changes(lower: Int, same: Int, higher: Int, inLatest shown: Int, of count: Int) -> String {
    let changes = parts(lower, same, higher).map { "\($0.words) after \($0.count)" }.joined(separator: ", ")
    return "Latest \(shown) of \(count)" + (changes.isEmpty ? "." : ": \(changes).")
  }
  private static func parts(_ lower: Int, _ same: Int, _ higher: Int) -> [(count: Int, words: String)] {
    [(lower, "lower"), (same, "the same"), (higher, "higher")].filter { $0.0 > 0 }
      .map { (count: $0.0, words: $0.1) }
  }
}

/// The headings of the tables, and what stands in their columns.
extension Wording.History {
  static let began = "Began"
  static let routine = "Routine"
  static let time = "Time"
  static let done = "Done"
  static let pain = "Pain"
  static let end = "End"
  static let exercise = "Exercise"
  static let latest = "Latest"
  static let last = "Last on"
  static let often = "Done"
  static let hurt = "Hurt"

  static func share(_ done: Int, of all: Int) -> String { "\(done)/\(all)" }
  static func times(_ times: Int) -> String { times.counted("time") }
  static func hurt(_ times: Int) -> String { "hurt \(times)" }
  static func last(_ day: String) -> String { "last \(day)" }
}

/// The same as lines, where the screen draws.
extension Wording.History {
  static let noSession = "No session yet."
  static let exercises = "Exercises"

  static func day(_ day: String, length: Duration) -> String {
    let minutes = length.wholeMinutes
    return "\(day): \(minutes > 0 ? minutes.counted("minute") : "under a minute")"
  }
  static func week(of monday: String, days: Int, goal: Int, minutes: Int) -> String {
    "Week of \(monday): \(days) of \(goal.counted("day")), \(minutes.counted("minute"))"
  }
}

/// What was done of one exercise.
extension Wording.History {
  static func done(_ practice: Practice) -> String { "\(practice.words.capitalisedFirst)." }
  /// The latest days, and how many more.
  static func hurt(_ times: Int, on days: [String], more: Int) -> String {
    let others = more > 0 ? " and \(more) more" : ""
    return "Hurt \(times == 1 ? "once" : times.counted("time")): \(days.joined(separator: ", "))\(others)."
  }
  /// In large letters.
  static func largeWay(from first: Int, to last: Int, inReps: Bool) -> String {
    let unit = inReps ? "reps" : "s"
    return first == last ? "\(last) \(unit)" : "\(first) to \(last) \(unit)"
  }
  static func way(from first: Int, to last: Int, inReps: Bool, ofASide: Bool) -> String {
    let unit = (inReps ? "reps" : "seconds") + (ofASide ? " \(Words.eachSide)" : "")
    return first == last
      ? "\(last) \(unit) the first time and the last." : "From \(first) to \(last) \(unit)."
  }
  static func amounts(inReps: Bool, ofASide: Bool) -> String {
    (inReps ? "Reps in a session" : "Seconds held in a session") + (ofASide ? ", a side" : "")
  }
  static let sore = "hurt"
  static let oneSide = "one side only"

  /// Behind how much it was.
  static func hurt(_ amount: String) -> String { "\(amount), hurt" }
}
