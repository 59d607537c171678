import Text

extension Wording {
  /// All advice.
  enum Advice {
    static let title = "Advice"
    /// How to say that one was seen.
    static let seen = "Once you have been seen, press c at home."
    static let whatItIs =
      "This is advice, from what you did and what the articles say. Open whatever suits you. No rest day counts against you, and no advice here stands in for a professional's."

    static func tips(_ count: Int) -> String { count.counted("tip") }
    static func today(_ what: String) -> String { "Today: \(what)" }
    static func timed(_ title: String, level: String, minutes: Int) -> String {
      "\(title), \(facts(level: level, minutes: minutes))"
    }
    static func facts(level: String, minutes: Int) -> String { "\(level), \(Words.minutes(minutes))" }
  }
}
