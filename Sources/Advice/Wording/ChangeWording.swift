extension Wording {
  /// What is changed about a routine for a person.
  enum Change {
    static func instead(of exercise: String, _ replacement: String) -> String {
      "\(replacement) instead of \(exercise)"
    }
    static func adapted(_ exercise: String) -> String { "\(exercise) is adapted" }
    static func leftOut(_ exercise: String) -> String { "\(exercise) is left out" }
    static func hurt(replaced what: String, times: Int) -> String {
      "\(what), which hurt \(times) times."
    }
    static func hurt(leftOut exercise: String, times: Int) -> String {
      "\(leftOut(exercise)): it hurt \(times) times."
    }
    static func condition(_ what: String, for condition: String, _ note: String) -> String {
      "\(what) for \(inSentence(condition)). \(note)"
    }
  }
}

/// All changes in one line.
extension Wording.Change {
  static func adapted(for conditions: [String], _ what: String) -> String {
    "Adapted for \(conditions.map(inSentence).joined(separator: ", ")): \(what)"
  }
  static func replaced(_ what: String) -> String { "Replaced: \(what)" }
  static func leftOut(all what: String) -> String { "Left out: \(what)" }

  private static func inSentence(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }
}
