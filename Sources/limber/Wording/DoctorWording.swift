import Terminal
import Text

extension Wording {
  /// What `doctor` finds, and what to do about it.
  enum Doctor {
    // MARK: Terminal

    static let noTerm = "TERM is not set"
    static func terminal(_ isThere: Bool) -> String { isThere ? "a terminal" : "no terminal" }
    static func size(_ columns: Int, _ rows: Int) -> String { ", \(columns)x\(rows)" }
    static func colours(_ count: Int, wanted: Bool) -> String {
      "\(count)" + (wanted ? "" : ", none used because of NO_COLOR")
    }
    static let noLocale = "none set"
    static func standIn(_ locale: String) -> String { "; not installed here, so \(locale) takes its place" }
    static let onlyASCII = ", so only ASCII"
    static let noTerminalToAsk = "no terminal to ask"
    static let blocks = "blocks"
    static let dots = "braille dots"
    static let letters = "letters"
    static let inLines =
      "none here, a session is told in lines: it needs a terminal on standard input and output"
    static func needs(_ columns: Int, _ rows: Int) -> String { "needs \(columns)x\(rows)" }
    static let canBeDrawn = "can be drawn"

    // MARK: Sound

    static func voice(_ isOn: String, _ program: String, _ path: String, rate: Int, isNamed: Bool) -> String {
      "\(isOn), \(self.program(program, path)), rate \(rate) %" + (isNamed ? ", a voice by name" : "")
    }
    static func tones(_ isOn: String, _ program: String, volume: Int) -> String {
      "\(isOn), \(program), volume \(volume) %"
    }
    static func audio(_ voice: String?, _ forms: [String]) -> String {
      (voice ?? "no voice") + ", as " + forms.map { "." + $0 }.joined(separator: " ")
    }
    static func program(_ name: String, _ path: String) -> String { "\(name) (\(path))" }

    // MARK: Files

    static let noLog = "none; LIMBER_LOG=FILE writes one, with nothing private in it"
    static func cannotMake(journal path: String) -> String { "the journal \(path) can't be made." }
    static func othersJournal(_ path: String) -> String { "the journal \(path) belongs to another user." }
    static func cannotWrite(journal path: String) -> String { "the journal \(path) can't be written." }
    static let noJournal = "none yet; the first session makes it"

    static func mode(_ bits: String) -> String { "mode \(bits)" }
    static func others(_ mode: String) -> String { "another user's, \(mode); a copy would be yours" }
    static func open(_ mode: String) -> String {
      "yours, \(mode), open to others; chmod 600 keeps them out"
    }
    static func closed(_ mode: String) -> String { "yours, \(mode), closed to all others" }

    static let isDatabase = "an SQLite database, as a journal is"
    static let isNoDatabase = "no SQLite database; it may be an export"
    static let importTakes = "ok; limber import takes it"
    static let importRefuses = "limber import refuses it"

    // MARK: Journal

    static let ok = "ok"
    static let noSchema = "none yet"
    static func damaged(_ how: String) -> String {
      "\(how); limber sets such a journal aside and begins a fresh one"
    }
    static func damagedRows(_ rows: Int) -> String {
      "\(rows.counted("damaged row")); limber mends or deletes them, and keeps a copy"
    }
    static func ahead(_ sessions: Int) -> String {
      "\(sessions.counted("session")) ahead of this machine's clock; if the clock is right, limber amend --leave-out keeps them out of statistics"
    }

    // MARK: Catalogue and settings

    static func holds(exercises: Int, routines: Int, programmes: Int) -> String {
      "\(exercises) exercises, \(routines) routines, \(programmes) programmes"
    }
    static func leftOut(_ files: Int) -> String {
      "\(files.counted("file")) with faults; limber check names them"
    }
    static func passedOver(_ files: Int) -> String { "\(files.counted("file")) not ending in .yaml" }
    static func faults(_ faults: Int) -> String { "the catalogue has \(faults.counted("fault"))." }
    static func isSet(_ setting: String) -> String { "\(setting) set" }
    static let nothingChosen = "nothing, all as it comes"
  }
}

extension Wording {
  /// One tone and one sentence, and whether they were heard.
  enum SoundTrial {
    static let tone = "a tone"
    static let sentence = "a sentence"
    static let begins = "First a tone, then a sentence."
    static let said = "This is the voice of limber."
    static func question(_ what: String, through program: String) -> String {
      "Did you hear \(what), through \(program)? y or n:"
    }
    static let unanswered = "nobody is there to answer: limber doctor --sound asks at a terminal."
    static let whatToLookAt =
      """
      not all was heard. Look at the volume and whether it is muted, at which device sound goes to, and, over ssh, at \
      the machine that limber runs on: sound stays there.
      """
  }
}

extension ExaminedPlace.State {
  /// What can be done with it, in a few words.
  var words: String {
    switch self {
    case .writable: "can be written"
    case .readOnly: "can't be written"
    case .missing: "not there yet, can be made"
    case .impossible: "not there, can't be made"
    }
  }
}

extension PixelWay {
  /// It as a way in a few words.
  var words: String {
    switch self {
    case .frames, .placeholders: "pixels, kitty's pictures in cells"
    case .placements: "pixels, kitty's pictures"
    case .sixel: "pixels, sixel"
    case .inline: "pixels, iTerm2's pictures, one for each pose"
    }
  }
}
