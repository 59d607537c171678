import Text

extension Wording {
  /// Home, and the one line of a screen that is too small for any.
  enum Home {
    static let title = "limber"
    /// For somebody who was never here: what limber is, in one sentence.
    static let what =
      "limber shows you gentle exercises for your back, counts with you, and tells you when to breathe."
    /// What Enter does there.
    static let begin = "begins"
    static let leftOut = "Left out:"
    static let today = "Today:"
    static let last = "Last:"
    /// A programme that isn't there, and where all of it is told.
    static func lost(_ title: String) -> String { "\(title): p says why." }

    static func timed(_ title: String, minutes: Int) -> String { "\(title), \(Words.minutes(minutes))" }

    static func positionChanges(_ count: Int) -> String {
      count == 0 ? "no position change" : count.counted("position change")
    }

    /// The days of a week with their marks, as `M● T· W○`, and how many of them were wanted.
    static func week(_ marks: [String], days: Int, goal: Int) -> String {
      let week = zip(weekdays, marks).map { "\($0.prefix(1))\($1)" }.joined(separator: " ")
      return "\(week) \(days) of \(goal.counted("day"))"
    }

    /// From Monday on.
    static let weekdays = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    static func week(_ days: [String], goal: Int) -> String {
      let count = "\(days.count) of \(goal.counted("day")) this week"
      return days.isEmpty ? "\(count)." : "\(count): \(days.inWords(last: "and"))."
    }

    /// How to begin without a choice at home.
    static let startHint = "From the command line: limber start ROUTINE, as in limber start first-steps"

    static func tooSmall(_ size: Size, smallest: Size) -> String {
      "limber: needs \(smallest.columns)x\(smallest.rows), is \(size.columns)x\(size.rows)"
    }
  }
}
