extension Wording {
  /// Why nothing is heard.
  enum Voice {
    static func missing(_ programs: [String]) -> String {
      "No voice: none of \(programs.joined(separator: ", ")) is installed."
    }
    static func notStarted(_ program: String, _ why: String) -> String {
      "No voice: \(program) could not be started (\(why))."
    }
    static func failed(_ program: String, _ how: String) -> String {
      "No voice: \(program) failed (\(how))."
    }
    static func hung(_ program: String) -> String { "No voice: \(program) did not finish speaking." }
    static let wroteNothing = "it wrote no sound"
    static let noPlayer = "nothing here plays what it writes"
  }

  /// How signs are said.
  enum Speech {
    /// Before a number: how often it is done.
    static func sets(_ number: Substring) -> String { "\(number) sets of " }
  }

  /// Why no tone is heard; short enough for a line of the smallest usual screen.
  enum Tones {
    static func missing(_ programs: [String]) -> String {
      "No tones: no \(programs.joined(separator: ", ")) here."
    }
    static let elsewhere = "No tones: over ssh they sound at the other machine."
    static func notStarted(_ program: String, _ why: String) -> String {
      "No tones: \(program) could not be started (\(why))."
    }
    static func failed(_ program: String, _ how: String) -> String {
      "No tones: \(program) failed (\(how))."
    }
    static func hung(_ program: String) -> String {
      "No tones: \(program) did not finish playing."
    }
  }

  /// Why no smaller file is made.
  enum Encoding {
    static func failed(_ program: String, _ how: String) -> String {
      "\(program) made no sound file: \(how)."
    }
  }

  /// Why the machine is not kept awake.
  enum Awake {
    /// What it means for the person.
    static let notice = "Your screen may switch off."

    static func missing(_ programs: [String]) -> String {
      "not kept awake: neither \(programs.joined(separator: " nor ")) is installed."
    }
    static func notStarted(_ program: String, _ why: String) -> String {
      "not kept awake: \(program) could not be started (\(why))."
    }
    static func ended(_ program: String, _ how: String) -> String {
      "not kept awake: \(program) does not work here (\(how))."
    }

    static let noPipe = "no pipe"
    /// What the machine tells whoever asks it why it stays awake.
    static let why = "A session is being followed"
  }

  /// How a program ended that limber had started.
  enum Child {
    static func exited(_ status: Int32) -> String { "it ended with status \(status)" }
    static func killed(by signal: Int32) -> String { "it was killed by signal \(signal)" }
    static let ended = "it ended"
    static func notStarted(_ why: String) -> String { "it could not be started (\(why))" }
    static let late = "it took too long"
  }
}
