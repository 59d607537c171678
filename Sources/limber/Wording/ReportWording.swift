import Statistics
import Text

extension Wording {
  /// A page for whoever treats the person.
  enum Report {
    static func otherEnding(_ file: String) -> String {
      "a report's file ends in .html, .md or .pdf\(Files.butNot(file))."
    }
    static func noTime(_ word: String) -> String {
      "--since takes weeks as 6w, days as 30d or a day as 2026-11-28, not \(word.printable)."
    }
    static func toCome(_ word: String) -> String { "\(word.printable) is still to come." }
    static func nothing(since day: Day) -> String {
      "there is no session since \(day.written); --since 12w, say, looks further back."
    }
    static func written(_ sessions: Int, from: Day, through: Day) -> String {
      "\(sessions.counted("session")), \(from.written) to \(through.written). It is as private as your journal."
    }
  }
}
