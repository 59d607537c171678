import Text

/// Everything that statistics say to a person; nothing else of this target holds a sentence.
enum Wording {
  /// How often something was done, and when last.
  static func done(_ times: Int, last day: Day) -> String {
    "\(times == 1 ? "once" : times.counted("time")), last on \(day.written)"
  }

  /// What a person wants to do again.
  enum Activities {
    static func unrated(_ text: String) -> String { "\(text): not rated yet." }
    static func once(_ text: String, _ score: Int) -> String { "\(text): \(score), rated once." }
    static func twice(_ text: String, _ first: Int, _ latest: Int, _ change: String) -> String {
      "\(text): \(first) at first, \(latest) now: \(change)."
    }
    static let same = "no change"
    static let tooSmall = "too small to tell"
    static func real(isBetter: Bool) -> String { "a real change, for the \(isBetter ? "better" : "worse")" }
    static func change(_ size: String, isBetter: Bool) -> String {
      "a \(size) change for the \(isBetter ? "better" : "worse")"
    }
    static func together(_ count: Int, _ first: String, _ latest: String, _ change: String) -> String {
      "All \(count) together: \(first) at first, \(latest) now, on the average: \(change)."
    }
    static func few(_ count: Int, least: Int, most: Int) -> String {
      "\(count == 1 ? "One" : "\(count)") so far; \(least) to \(most) tell more. What else do you miss?"
    }
    static func many(_ count: Int, most: Int) -> String {
      "There are \(count); \(most) are enough. Drop what matters least to you."
    }

    static let empty = "Say what you want to do again, in a few words."
    static func tooLong(_ count: Int, most: Int) -> String {
      "That is \(count) characters long; \(most) are the most."
    }
    static func isThere(_ text: String) -> String { "\(text.printable) is in your list already." }
    static func tooMany(most: Int) -> String {
      "Your list has \(most), and that is the most: drop one first."
    }
  }
}
