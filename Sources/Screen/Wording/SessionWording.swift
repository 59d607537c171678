extension Wording {
  /// The session: where it stands, its phases, and what to do right now.
  enum Session {
    static func place(_ number: Int, of all: Int) -> String { "\(number) of \(all)" }
    /// Where there is little room.
    static func share(_ number: Int, of all: Int) -> String { "\(number)/\(all)" }
    static func rehearsal(speed: Int) -> String { "rehearsal \(speed)x" }
    static let unsavedMark = "NOT SAVED"
    static let unsaved = "NOT SAVED: the journal could not be written."
    static let unsavedAtEnd =
      "\(unsaved) What is still missing when limber ends is printed as JSON, for limber import."
    static let resume = "resume"
    static let begin = "begin"

    static func left(_ time: String) -> String { "\(time) left" }
    static let next = "next"
    static func next(_ exercise: String, _ position: String, seconds: Int) -> String {
      "\(exercise) (\(position), \(Words.seconds(seconds)) to get there)"
    }
    static func next(_ exercise: String, _ position: String) -> String { "\(exercise) (\(position))" }
    static let last = "the last exercise"
  }
}

/// The phases, each with its shape before it.
extension Wording.Session {
  static let paused = "PAUSED"
  static func away(_ time: String) -> String { "AWAY \(time), PAUSED" }
  static let noRep = "PAUSED, no rep came"
  static let stopped = "! STOPPED"
  /// The same and its like in large letters.
  static let stop = "stop"
  static let end = "end?"
  static let sharp = "sharp shooting spreading numb?"
  static let whatNext = "what next?"
  static let noRepCame = "no rep came"
  static func wasAway(_ time: Duration) -> String { "away \(Words.span(time))" }
  static let ready = "GET READY"
  static let standingBy = "WHEN YOU ARE READY"
  static let ownCount = "YOUR COUNT"
  static let over = "OVER"
  static let changeSides = "CHANGE SIDES"
  static let rest = "REST"
  static let hold = "HOLD"
  static let move = "MOVE"
}

/// The phases in large letters, each in one word where the whole is said in small ones beside the count.
extension Wording.Session {
  static let largeReady = "READY"
  static let largeStandingBy = "READY?"
  static let largeStopped = "STOPPED"
  /// No name ends with these.
  static let joining: Set = ["a", "and", "for", "in", "of", "on", "the", "to", "with"]
  /// The change of sides, the longest form first.
  static func change(from done: String, to next: String) -> [String] {
    ["\(done) ✓ ▶▶▶ \(next)", "\(done) ✓ ▶ \(next)", "▶▶▶ \(next)", "▶ \(next)"]
  }
}

/// The facts under the count.
extension Wording.Session {
  static func first(_ side: String) -> String { "\(side) FIRST" }
  static func rep(_ number: Int, of all: Int, isShort: Bool) -> String {
    "rep \(isShort ? share(number, of: all) : place(number, of: all))"
  }
  static func set(_ number: Int, of all: Int, isShort: Bool) -> String {
    "set \(isShort ? share(number, of: all) : place(number, of: all))"
  }
}

/// What to do right now.
extension Wording.Session {
  static func resume(left: String) -> String { "Space to resume, \(left) left" }
  static func then(left: String) -> String { "Then \(left) left" }
  static let begins = "Space or Enter begins"
  static let pressEnter = "Press Enter when this rep is done"
  static func now(_ side: String) -> String { "Now the \(side)" }
  static func rest(before set: Int, of sets: Int) -> String { "Let go. Set \(set) of \(sets) comes next" }
  static func position(_ position: String, with things: [String]) -> String {
    things.isEmpty ? position : "\(position), with \(things.joined(separator: " and "))"
  }
  static let briefIn = "in"
  static let briefOut = "out"
  static let breatheEasily = "breathe easily"
  static let breatheIn = "breathe in"
  static let breatheOut = "breathe out"
}

/// The questions laid over it.
extension Wording.Session {
  static func noted(_ exercise: String) -> String { "Noted: \(exercise) hurt." }
  static func notedAndRest(_ exercise: String) -> String { "\(noted(exercise)) Ease out of it and rest." }
  static let askSharp = "Is it sharp, shooting, spreading or numb?"
  static let askNext = "Rest until it has settled. What next?"
  static let askEnd = "End the session?"
  static let justEnd = "End the session"
  static let isKept = "What you have done is kept."
  static let isNotKept = "NOT SAVED yet: limber tries again."
}
