import Text

extension Wording {
  /// What went worse, and what to do about it.
  enum Setback {
    static let somethingHurt = "something hurt"
    static func pain(_ pain: Int) -> String { "your pain was \(pain) of 10" }
    static func rise(from: Int, to: Int) -> String { "your pain went up from \(from) to \(to)" }
    static func hurt(_ exercises: [String]) -> String { "\(exercises.inWords(last: "and")) hurt" }

    static let betweenSessions = "between two sessions"
    static let lastSession = "in your last session"
    static func hurt(on day: String) -> String { "on \(day)" }
    static func rated(on day: String) -> String { "on \(day), when you last rated it" }

    static func hurt(_ exercises: [String], _ when: String) -> String { "\(hurt(exercises)) \(when)." }
    /// As a sentence.
    static func told(_ what: String, _ when: String) -> String { "\(what.capitalised) \(when)." }
    static func gentlest(_ what: String, _ when: String) -> String {
      "The gentlest, or a rest, because \(what) \(when)."
    }
    static func at(_ level: String, _ what: String, _ when: String) -> String {
      "At \(level), because \(what) \(when)."
    }

    static let signs = "Go through the warning signs (f)"
    static let whySigns = "Pain of 7 and more calls for another look at them."
    static let easier = "Take easier versions (e)"
    static let less = "Do less next time"
  }
}

extension String {
  /// The text with a capital at its beginning.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
