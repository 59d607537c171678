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

  /// What it takes.
  enum Kind {
    /// On or off.
    case toggle
    /// One of some words.
    case choice([String])
    /// A whole number, chosen in steps, or a word in its place.
    case number(ClosedRange<Int>, step: Int, or: String?)
    /// Any text.
    case text
    /// Some of these words, as a list.
    case words([String])
  }

  var kind: Kind {
    switch self {
    case .level: .choice([Self.automatic] + Level.allCases.map(\.rawValue))
    case .voice, .bell, .plain: .toggle
    case .voiceRate: .number(50...200, step: 10, or: nil)
    case .voiceName: .text
    case .cues: .choice(CueAmount.allCases.map(\.rawValue))
    case .getReady: .number(5...60, step: 5, or: nil)
    case .rest: .number(5...180, step: 5, or: Self.prescribed)
    case .theme: .choice(Theme.allCases.map(\.rawValue))
    case .figures: .choice(Drawing.allCases.map(\.rawValue))
    case .motion: .choice([Self.moving, Self.still])
    case .weeklyGoal: .number(1...7, step: 1, or: nil)
    case .conditions: .words(Condition.allCases.map(\.rawValue))
    }
  }

  static let automatic = "automatic"
  static let prescribed = "prescribed"
  static let moving = "moving"
  static let still = "still"
  static let on = "on"
  static let off = "off"

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
    get {
      switch setting {
      case .level: level?.rawValue ?? Setting.automatic
      case .voice: isVoiceOn ? Setting.on : Setting.off
      case .voiceRate: String(voice.rate)
      case .voiceName: voice.voice ?? ""
      case .cues: cues.rawValue
      case .bell: isBellOn ? Setting.on : Setting.off
      case .getReady: String(preferences.readySeconds)
      case .rest: preferences.restSeconds.map(String.init) ?? Setting.prescribed
      case .theme: theme.rawValue
      case .figures: figures.rawValue
      case .plain: isPlain ? Setting.on : Setting.off
      case .motion: isStill ? Setting.still : Setting.moving
      case .weeklyGoal: String(weeklyGoal)
      case .conditions: Setting.list(conditions.sorted().map(\.rawValue))
      }
    }
    set {
      let standard = Settings()
      switch setting {
      case .level: level = Level(rawValue: newValue)
      case .voice: isVoiceOn = newValue == Setting.on
      case .voiceRate: voice.rate = Int(newValue) ?? standard.voice.rate
      case .voiceName: voice.voice = newValue.isEmpty ? nil : newValue
      case .cues: cues = CueAmount(rawValue: newValue) ?? standard.cues
      case .bell: isBellOn = newValue != Setting.off
      case .getReady: preferences.readySeconds = Int(newValue) ?? standard.preferences.readySeconds
      case .rest: preferences.restSeconds = Int(newValue)
      case .theme: theme = Theme(rawValue: newValue) ?? standard.theme
      case .figures: figures = Drawing(rawValue: newValue) ?? standard.figures
      case .plain: isPlain = newValue == Setting.on
      case .motion: isStill = newValue == Setting.still
      case .weeklyGoal: weeklyGoal = Int(newValue) ?? standard.weeklyGoal
      case .conditions: conditions = Set(Setting.words(in: newValue).compactMap(Condition.init))
      }
    }
  }
}
