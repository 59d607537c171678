extension Wording {
  /// The warning signs, and what is said where one applies.
  enum Signs {
    static let title = "Before you begin"
    static let aside = "warning signs"
    static let ask = "Do any of these apply to you? Tick each one that does."
    /// The same in a low pane, of one sign.
    static let askOfOne = "Does this apply to you?"
    static func place(_ number: Int, of count: Int) -> String { "\(number) of \(count)" }
    static let next = "next"
    static let before = "before"
    /// What limber is not, in one line.
    static let isNoDoctor = "limber is a coach. It does not diagnose and does not replace a doctor."

    static let emergency = "Get help now"
    static let seeFirst = "See someone first"
    static let askClinician = "Ask your clinician"
    static let applies = "You said that a warning sign applies to you. Please have it looked at."
    static let goOnGently = "You may go on meanwhile, gently."
    static func tellThem(signs: Int) -> String {
      signs > 1
        ? "Tell them which signs apply. Sessions stay off until then."
        : "Tell them which sign applies. Sessions stay off until then."
    }

    static let weekly = "Once a week, ask yourself"
    static let weeklyAdvice = "If one of these applies, ask your clinician; you may go on meanwhile."
  }
}

/// The same as lines.
extension Wording.Signs {
  static func numbered(_ number: Int, _ sign: String, isTicked: Bool) -> String {
    "\(number): \(sign)" + (isTicked ? ", ticked" : "")
  }
  static func ticked(_ sign: String, isTicked: Bool) -> String {
    "\(isTicked ? "Ticked" : "No longer ticked"): \(sign)"
  }
  static let goOn = "Enter: go on with what is ticked"
}
