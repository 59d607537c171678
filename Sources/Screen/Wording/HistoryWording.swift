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
    static func pastYear(weeks: Int, length: Duration) -> String {
      "Past year: goal met in \(weeks.counted("week")), \(Words.span(length)) in all"
    }
    static let minutesAWeek = "Minutes a week"
    static let goalMet = "met"

    static let noPain = "No pain told yet. Before and after a session limber asks."
    static let before = "before"
    static let after = "after, 0 to 10"
  }
}

/// The same as lines, where the screen draws.
extension Wording.History {
  static let noSession = "No session yet."
  static let pain = "Pain"
  static let exercises = "Exercises"

  static func day(_ day: String, minutes: Int) -> String { "\(day): \(minutes.counted("minute"))" }
  static func week(of monday: String, days: Int, goal: Int, minutes: Int) -> String {
    "Week of \(monday): \(days) of \(goal.counted("day")), \(minutes.counted("minute"))"
  }
}

/// What was done of one exercise.
extension Wording.History {
  static func done(_ times: Int, last day: String?) -> String {
    Self.times(times) + (day.map { ", last on \($0)" } ?? "")
  }
  static func hurt(_ times: Int, on days: [String]) -> String {
    "Hurt \(times.counted("time")): \(days.joined(separator: ", "))"
  }
  static func amounts(inReps: Bool, ofASide: Bool) -> String {
    (inReps ? "Reps in a session" : "Seconds held in a session") + (ofASide ? ", a side" : "")
  }

  /// In a column.
  static func times(_ times: Int) -> String { times.counted("time") }
  static func hurt(_ times: Int) -> String { "hurt \(times)" }
  static func last(_ day: String?) -> String { "last \(day ?? "never")" }

  static func hurt(on day: String) -> String { "\(day): hurt" }
  static func amount(_ amount: Int, inReps: Bool, _ sides: String?, on day: String) -> String {
    "\(day): \(amount.counted(inReps ? "rep" : "second"))" + (sides.map { " \($0)" } ?? "")
  }
}
