extension Wording {
  /// A session being set right, and what was set right about it.
  enum Amend {
    static let title = "Set right"
    static let aside = "amended"
    static let lead = "What was first written is kept beside it."
    static let painBefore = "Pain before"
    static let painAfter = "Pain after"
    static func rating(_ pain: Int?) -> String { pain.map { "\($0) of 10" } ?? "not rated" }
    static func hurt(_ isHurt: Bool) -> String { isHurt ? "hurt" : "did not hurt" }
    static let note = "Note"
    static func note(isWritten: Bool) -> String { isWritten ? "written" : "none" }
    static let leftOut = "Left out"
    static func isLeftOut(_ isLeftOut: Bool) -> String { isLeftOut ? "yes" : "no" }
    static let aboutLeftOut = "A session that is left out counts for nothing in statistics and advice."

    static func firstWritten(_ what: String) -> String { "First written: \(what)." }
    /// In a list of facts.
    static func firstStatus(_ status: String) -> String { "first written: \(status)" }
    static func amended(on day: String) -> String { "Amended \(day)." }

    static let askNote = "What do you want to remember about this session?"
    static let emptyNote = "Nothing typed takes the note away."
  }
}

/// What holds of a session, each in a part of a sentence.
extension Wording.Amend {
  static func pain(before: Int?, after: Int?) -> String { "pain " + Words.pain(before: before, after: after) }
  static func hurting(_ exercises: [String]) -> String {
    exercises.isEmpty ? "nothing hurt" : "\(exercises.joined(separator: ", ")) hurt"
  }
  static func noted(_ note: String) -> String { "note: \(note)" }
  static let outOfStatistics = "left out of statistics and advice"
}
