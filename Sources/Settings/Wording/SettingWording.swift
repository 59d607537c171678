import Text

extension Wording {
  /// What each setting is called and does, its value with its unit, and what it takes.
  enum Setting {
    /// A setting's name, and what it does in two lines of the smallest screen.
    typealias Entry = (name: String, about: String)

    static let level: Entry = ("Level", "automatic: gentle for a week, then as in your last session.")
    static let voice: Entry = ("Voice", "Cues are spoken from the start.")
    static let voiceRate: Entry = ("Voice rate", "How fast it speaks, in percent of its ordinary pace.")
    static let voiceName: Entry = (
      "Voice name", "Enter lists the voices; t lets you hear the chosen one."
    )
    static let voiceCommand: Entry = (
      "Voice command", "A program of your own that speaks, as a list: it and its arguments."
    )
    static let cues: Entry = ("Cues", "few: what begins and what ends. all: every phase and breath.")
    static let tones: Entry = (
      "Tones", "What begins and ends sounds, as does three, two, one; m turns it off."
    )
    static let toneVolume: Entry = ("Tone volume", "How loud, in percent; at 100 softer than the voice.")
    static let getReady: Entry = ("Get ready", "Before each exercise; another position gets more on top.")
    static let rest: Entry = ("Rest", "Between sets; prescribed is what each exercise asks for.")
    static let advance: Entry = (
      "Advance", "wait: after getting ready and resting, a key begins what comes."
    )
    static let theme: Entry = (
      "Theme", "automatic fits the background; contrast marks; plain lacks colour."
    )
    static let figures: Entry = ("Figures", "automatic: pixels where they can be, else dots. plain: letters.")
    static let motion: Entry = ("Motion", "Whether figures and breath move with you or stand still.")
    static let plain: Entry = (
      "Plain lines", "From the next start: lines and words in place of screens and plots."
    )
    static let lineWidth: Entry = (
      "Line width", "How long lines may be; automatic: by COLUMNS, or 40 with plain lines."
    )
    static let weeklyGoal: Entry = (
      "Weekly goal", "On how many days a week to exercise; the advice is three to five."
    )
    static let conditions: Entry = (
      "Your body", "What makes exercises be adapted or left out; Enter opens it."
    )

    static let usual = "usual"
    static func percent(_ value: String) -> String { "\(value) %" }
    static func seconds(_ value: String) -> String { "\(value) s" }
    static func columns(_ value: String) -> String { "\(value) columns" }
    static func days(_ days: Int) -> String { days.counted("day") }
    static func ticked(_ count: Int) -> String { count == 0 ? "nothing" : "\(count) ticked" }

    static let takesToggle = "It takes on or off."
    static func takes(_ words: [String]) -> String { "It takes \(words.joined(separator: ", "))." }
    static func takes(_ range: ClosedRange<Int>, or word: String?) -> String {
      "It takes \(range.lowerBound) to \(range.upperBound)\(word.map { ", or \($0)" } ?? "")."
    }
    static let takesArguments = "It takes a list in brackets: a program and its arguments."
    static let takesText = "It takes any text."
    static func takesList(of words: [String]) -> String {
      "It takes a list in brackets of any of \(words.joined(separator: ", "))."
    }
  }
}
