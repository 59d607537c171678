import Catalogue
import Cues
import Engine
import Screen

/// One thing that can be chosen, by its key in the file.
public enum Setting: String, CaseIterable, Hashable, Sendable {
  case level, voice
  case voiceRate = "voice-rate"
  case voiceName = "voice-name"
  case cues, bell
  case getReady = "get-ready"
  case rest, theme, figures, motion, plain
  case weeklyGoal = "weekly-goal"
  case conditions

  var definition: Definition {
    switch self {
    case .level:
      Definition(
        "Level", \.level, .choice(or: "automatic"),
        about: "automatic: gentle for a week, then as in your last session.")
    case .voice: Definition("Voice", \.isVoiceOn, .toggle, about: "Cues are spoken from the start.")
    case .voiceRate:
      Definition(
        "Voice rate", \.voice.rate, .number(50...200, step: 10), written: { "\($0) %" },
        about: "How fast it speaks, in percent of its ordinary pace.")
    case .voiceName:
      Definition(
        "Voice name", \.voice.voice, .text,
        about: "Which voice speaks, by the name that its program has for it.")
    case .cues:
      Definition(
        "Cues", \.cues, .choice, about: "few: what begins and what ends. all: every phase and breath.")
    case .bell:
      Definition(
        "Bell", \.isBellOn, .toggle, about: "Three, two, one and zero ring; m in a session turns it off.")
    case .getReady:
      Definition(
        "Get ready", \.preferences.readySeconds, .number(5...60, step: 5), written: { "\($0) s" },
        about: "Before each exercise; another position gets more on top.")
    case .rest:
      Definition(
        "Rest", \.preferences.restSeconds, .number(5...180, step: 5, or: "prescribed"),
        written: { $0 == "prescribed" ? $0 : "\($0) s" },
        about: "Between sets; prescribed is what each exercise asks for.")
    case .theme:
      Definition("Theme", \.theme, .choice, about: "contrast dims nothing; plain does without colour.")
    case .figures:
      Definition(
        "Figures", \.figures, .choice,
        about: "automatic: pixels where they can be, else dots. plain: letters.")
    case .motion:
      Definition(
        "Motion", \.isStill, .either("moving", "still"),
        about: "Whether figures move with you or stand still in each phase.")
    case .plain:
      Definition(
        "Plain lines", \.isPlain, .toggle, about: "From the next start: lines in place of this screen.")
    case .weeklyGoal:
      Definition(
        "Weekly goal", \.weeklyGoal, .number(1...7, step: 1),
        written: { $0 == "1" ? "1 day" : "\($0) days" },
        about: "On how many days a week to exercise; the advice is three to five.")
    case .conditions:
      Definition(
        "Your body", \.conditions, .list(),
        written: { list in
          let count = Self.words(in: list).count
          return count == 0 ? "nothing" : "\(count) ticked"
        }, about: "What makes exercises be adapted or left out; Enter opens it.")
    }
  }

  /// What it is called.
  public var name: String { definition.name }

  /// What it does, in two lines of the smallest screen.
  public var about: String { definition.about }

  /// A value with its unit.
  public func written(_ value: String) -> String { definition.written(value) }

  /// What it takes, in a sentence.
  public var takes: String {
    switch kind {
    case .toggle: "It takes on or off."
    case .choice(let words): "It takes \(words.joined(separator: ", "))."
    case .number(let range, _, let word):
      "It takes \(range.lowerBound) to \(range.upperBound)\(word.map { ", or \($0)" } ?? "")."
    case .text: "It takes any text."
    case .words(let words): "It takes a list in brackets of any of \(words.joined(separator: ", "))."
    }
  }

  var kind: Kind { definition.kind }

  /// Words as a list on one line, as in `[a, b]`.
  static func list(_ words: [String]) -> String { "[\(words.joined(separator: ", "))]" }

  /// The words of such a list.
  static func words(in list: String) -> [String] {
    list.split { "[], ".contains($0) }.map(String.init)
  }
}

extension Settings {
  /// A setting's value as its file has it; given a word that the setting doesn't take, it goes back to its default.
  public subscript(setting: Setting) -> String {
    get { setting.definition.value(self) }
    set { setting.definition.put(newValue, &self) }
  }
}
