import Catalogue
import Cues
import Engine
import Screen

/// One thing that can be chosen, by its key in the file.
public enum Setting: String, CaseIterable, Hashable, Sendable {
  case level, voice
  case voiceRate = "voice-rate"
  case voiceName = "voice-name"
  case voiceCommand = "voice-command"
  case cues, tones
  case toneVolume = "tone-volume"
  case getReady = "get-ready"
  case rest, advance, theme, figures, motion, plain
  case lineWidth = "line-width"
  case weeklyGoal = "weekly-goal"
  case conditions

  var definition: Definition {
    switch self {
    case .level:
      Definition(Wording.Setting.level, \.level, .choice(or: "automatic"))
    case .voice: Definition(Wording.Setting.voice, \.isVoiceOn, .toggle)
    case .voiceRate:
      Definition(
        Wording.Setting.voiceRate, \.voice.rate, .number(50...200, step: 10), written: Wording.Setting.percent
      )
    case .voiceName:
      Definition(
        Wording.Setting.voiceName, \.voice.voice, .text,
        written: { $0.isEmpty ? Wording.Setting.usual : $0 })
    case .voiceCommand:
      Definition(Wording.Setting.voiceCommand, \.voice.command, .arguments)
    case .cues:
      Definition(Wording.Setting.cues, \.cues, .choice)
    case .tones:
      Definition(
        Wording.Setting.tones, \.tones.choice,
        .choice(former: ["yes": .on, "true": .on, "no": .off, "false": .off]))
    case .toneVolume:
      Definition(
        Wording.Setting.toneVolume, \.tones.volume, .number(10...100, step: 10),
        written: Wording.Setting.percent)
    case .getReady:
      Definition(
        Wording.Setting.getReady, \.preferences.readySeconds, .number(5...60, step: 5),
        written: Wording.Setting.seconds)
    case .rest:
      Definition(
        Wording.Setting.rest, \.preferences.restSeconds, .number(5...180, step: 5, or: "prescribed"),
        written: { $0 == "prescribed" ? $0 : Wording.Setting.seconds($0) })
    case .advance:
      Definition(Wording.Setting.advance, \.preferences.advance, .choice)
    case .theme:
      Definition(Wording.Setting.theme, \.theme, .choice(former: ["colour": .automatic]))
    case .figures:
      Definition(Wording.Setting.figures, \.figures, .choice)
    case .motion:
      Definition(Wording.Setting.motion, \.isStill, .either("moving", "still"))
    case .plain:
      Definition(Wording.Setting.plain, \.isPlain, .toggle)
    case .lineWidth:
      Definition(
        Wording.Setting.lineWidth, \.lineWidth, .number(20...200, step: 20, or: "automatic"),
        written: { $0 == "automatic" ? $0 : Wording.Setting.columns($0) })
    case .weeklyGoal:
      Definition(
        Wording.Setting.weeklyGoal, \.weeklyGoal, .number(1...7, step: 1),
        written: { Int($0).map(Wording.Setting.days) ?? $0 })
    case .conditions:
      Definition(
        Wording.Setting.conditions, \.conditions, .list(),
        written: { Wording.Setting.ticked(Self.words(in: $0).count) })
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
    case .toggle: Wording.Setting.takesToggle
    case .choice(let words, _): Wording.Setting.takes(words)
    case .number(let range, _, let word): Wording.Setting.takes(range, or: word)
    case .text: Wording.Setting.takesText
    case .words(let words): Wording.Setting.takesList(of: words)
    case .arguments: Wording.Setting.takesArguments
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
