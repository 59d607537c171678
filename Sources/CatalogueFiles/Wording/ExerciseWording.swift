import Text

/// Faults of exercises: what a prescription needs, and what its sources give.
extension Wording.Diagnostics {
  static let noSideNoun = missing(
    "side", "a one-sided exercise says what its sides are of, such as leg")
  static let noSides =
    "\"side\" makes it one-sided, but the prescription has no \"sides\": every-rep, every-set or once"
  static func namesItself(_ key: String) -> String { "\"\(key)\" names the exercise itself" }
  static func isItself(_ word: String) -> String { "\"\(word)\" is the exercise itself" }

  // MARK: Prescription

  static func needed(_ key: String, by kind: String) -> String { missing(key, "kind \(kind) needs it") }
  static func refused(_ key: String, by kind: String, _ hint: String?) -> String {
    "kind \(kind) has no \"\(key)\"" + (hint.map { "; \($0)" } ?? "")
  }
  static let cueOfHold = "its one line is \"cue\""
  static let cueOfPhases = "each phase of \"tempo\" has one"
  static let growingReps = "\"grows\" is in seconds, and kind reps counts repetitions"
  static let sidesOfHold = "a hold has no reps to change sides by; write every-set or once"
  static let pauseWithoutLength = "a phase lasts \"pause\", but \"pause_seconds\" is missing"
  static let lengthWithoutPause = "\"pause_seconds\" is given, but no phase of \"tempo\" lasts \"pause\""
  static func noBreath(among breaths: [String]) -> String { missing("breath", breaths.inWords(last: "or")) }

  // MARK: Figures

  static func noSource(of key: String) -> String {
    "\"\(key)\" has no figure from a source; name it under \"own_choice\""
  }
  static func otherThanSources(_ key: String, _ range: ClosedRange<Int>, low: Int, high: Int) -> String {
    "\"\(key)\" is \(range.written), but the figures given reach from \(low) to \(high)"
  }
  static func noOwnChoice(_ key: String) -> String {
    "\"\(key)\" is no own choice: a source gives a figure"
  }
  static func emptyOwnChoice(_ key: String) -> String {
    "\"\(key)\" is named as own choice, but not given"
  }
  static func figureUpsideDown(low: Int, high: Int) -> String {
    "the figure has its range upside down: min is \(low) and max is \(high)"
  }
  static let figureOfNoArticle =
    "\"source\" of a figure is an article; limber's own stands under \"own_choice\""
  static func unnamedSource(_ source: String) -> String {
    "\"source\" is \(source), which \"sources\" does not name"
  }
  static func figureForNothing(_ field: String) -> String {
    "a figure is given for \"\(field)\", but the prescription has no \"\(field)\""
  }

  // MARK: Conditions

  static let followingAnArticle =
    "\"following\" names whom limber's own advice follows: write source: limber"
  static let limitOfLeftOut = "what is left out needs no limit; write advice: adapt"

  // MARK: The usual

  static func farAboveUsual(_ key: String, _ range: ClosedRange<Int>, _ whose: String, most: Int) -> String {
    "\"\(key)\" is \(range.written), far above what the sources give for \(whose), which is \(most) at most; "
      + "if you were told to do so, write \"confirmed: true\" beside it"
  }
  static func any(_ kind: String, for aim: String?) -> String {
    "any \(kind)" + (aim.map { " for \($0)" } ?? "")
  }
}
