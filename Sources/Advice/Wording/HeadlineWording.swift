import Text

extension Wording {
  /// What to do today, and why.
  enum Headline {
    static let rest = "Rest"
    static func rest(or routine: String) -> String { "Rest, or \(routine)" }

    static func begunAgain(daysAway days: Int) -> String {
      "Your last session was \(days) days ago, so begin gently again."
    }
    static let first = "Three easy moves to begin with."
    static func firstWeek(done days: Int) -> String {
      "Stay with it for a week before you add more: \(days) of 7 days are done."
    }

    static let doneToday = "You have done today's session."
    static func doneToday(but what: String) -> String { "You have done today's session, and \(what)." }
    static let doneAndWell = "You have done today's session; gentle stretching is fine."
    static func goalMet(_ days: Int, of goal: Int) -> String {
      "This week's goal is met (\(days) of \(goal.counted("day"))); gentle stretching is fine."
    }

    static let addOne = "Your last sessions went well, so add one thing and leave the level as it is."
    static let dayBetween = "The new move wants a day between, so do the first three today."
    static let unrated = "Stay with it: limber adds something once you rate your pain before and after."
    static let anotherWeek = "Stay with it for another week before you add anything."
    static let untilEasy = "Stay with it, and add nothing until three sessions in a row felt easy."
    static let core = "Core work two or three times a week, with a day between."
    static let stretching = "A day of stretching, for a change from the other routines."
    static let ordinary = "Three to five times a week."
  }
}
