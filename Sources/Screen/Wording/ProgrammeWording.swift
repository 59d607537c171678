import Advice
import Catalogue
import Statistics
import Text

extension Wording {
  /// Programmes, and where somebody is in one.
  enum Programme {
    static let title = "Programmes"
    static let howToBegin = "limber programme start ID begins one, as in limber programme start first-weeks."
    static let whatItIs =
      "It moves by what you did and how it went. A day without a session costs nothing, and one minute is showing up."

    static func line(_ name: String, _ id: String, stages: Int) -> String {
      "\(name) (\(id.printable)), \(stages.counted("stage"))"
    }
    static func place(_ number: Int, of count: Int) -> String { "stage \(number) of \(count)" }
    static func today(_ title: String, _ reason: String) -> String { "\(Home.today) \(title). \(reason)" }
    static func stage(_ number: Int, _ name: String, _ days: String) -> String {
      days.isEmpty ? "\(number) \(name)" : "\(number) \(name), \(days)"
    }
    static func days(_ done: Int, of needed: Int, _ state: FollowedProgramme.State) -> String {
      switch state {
      case .done: "done"
      case .now: "\(done) of \(needed.counted("day"))"
      case .toCome: ""
      }
    }
    static let weekMark = "This week:"
    static let nextMark = "Next:"
    static let heldMark = "Held:"
    static let habitMark = "Habit:"
    static func days(_ days: [String]) -> String {
      days.isEmpty ? "no day yet." : "\(days.inWords(last: "and"))."
    }
    static func week(_ marks: [String], days: Int) -> String { "\(week(marks)) \(days.counted("day"))" }
    static func week(_ marks: [String]) -> String {
      zip(Home.weekdays, marks).map { "\($0.prefix(1))\($1)" }.joined(separator: " ")
    }
    static func kept(_ days: [String]) -> String {
      days.isEmpty ? "Not ticked yet this week." : "Ticked on \(days.inWords(last: "and"))."
    }

    // MARK: Choosing one

    static let whatTheyAre = "Weeks that lead on, one thing at a time, as it goes well. Follow one, or none."
    static let isFollowed = "followed"
    static func stages(_ count: Int) -> String { count.counted("stage") }
    static let audienceMark = "For:"
    static func insteadOf(_ name: String) -> String { "It would take the place of \(name)." }
    static func takes(_ minutes: ClosedRange<Int>, days: ClosedRange<Int>, weeks: Int) -> String {
      "\(length(minutes)), \(often(days)), \(weeks.counted("week")) and more"
    }
    static func takes(_ minutes: ClosedRange<Int>, _ level: Level?, days: ClosedRange<Int>) -> String {
      [length(minutes), level?.rawValue, often(days)].compactMap { $0 }.joined(separator: ", ")
    }
    private static func length(_ minutes: ClosedRange<Int>) -> String {
      minutes.count == 1
        ? Words.minutes(minutes.lowerBound) : "\(minutes.lowerBound)-\(Words.minutes(minutes.upperBound))"
    }
    private static func often(_ days: ClosedRange<Int>) -> String {
      if days == 1...7 { return "every day if you can" }
      return days.count == 1
        ? "\(days.lowerBound.counted("day")) a week" : "\(days.lowerBound)-\(days.upperBound) days a week"
    }
    static let nothingLeft = "Nothing of it is left for you."
    static let goOnMark = "Go on:"
    static func goOn(_ condition: StageCondition, isLast: Bool) -> String {
      let what = isLast ? "the programme is done after" : "after"
      return
        "\(what) \(condition.sessions.counted("day")) with a session, and \(condition.days.counted("day")) in all, "
        + "if pain doesn't rise and nothing hurts."
    }
    static let work = "Exercises"
    static let habit = "Habit"
    static let goingOn = "Going on"
    static func credit(_ what: String, _ sources: [Source]) -> String {
      "\(what): \(Words.credit(sources))."
    }
    static func askEnd(_ name: String) -> String { "End \(name)?" }
    static func end(_ name: String) -> String {
      "\(askEnd(name)) d again ends it; begun again, it begins with its first stage. Your sessions stay."
    }

    // MARK: Looking back

    static let lookBack = "Your week"
    static func question(_ number: Int) -> String { "\(number) of 2" }
    static let howWasIt = "How is your back, beside a week ago?"
    static let largeHowWasIt = "How is your back?"
    static let largeIsSignNew = "Anything new?"
    static func name(_ feeling: LookBack.Feeling) -> String {
      switch feeling {
      case .better: "Better"
      case .same: "The same"
      case .worse: "Worse"
      }
    }
    static let isSignNew =
      "Is anything new: numbness, weakness in a leg, trouble with bladder or bowel, fever, pain that grows at night?"
    static let noSign = "No, nothing new"
    static let newSign = "Yes, or I am not sure: show me the warning signs"
    static func after(_ feeling: LookBack.Feeling) -> String {
      switch feeling {
      case .better: "Good. Go on as you are."
      case .same: "That is all right: good and bad days belong to it. Look at the weeks, not at the days."
      case .worse:
        "Then nothing is added for a week. Do less where you need to; if it goes on, ask a professional."
      }
    }
  }
}
