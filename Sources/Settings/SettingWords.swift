extension Setting {
  /// What it is called.
  public var name: String {
    switch self {
    case .level: "Level"
    case .voice: "Voice"
    case .voiceRate: "Voice rate"
    case .voiceName: "Voice name"
    case .cues: "Cues"
    case .bell: "Bell"
    case .getReady: "Get ready"
    case .rest: "Rest"
    case .theme: "Theme"
    case .figures: "Figures"
    case .motion: "Motion"
    case .plain: "Plain lines"
    case .weeklyGoal: "Weekly goal"
    case .conditions: "Your body"
    }
  }

  /// A value with its unit.
  public func written(_ value: String) -> String {
    switch self {
    case .voiceRate: "\(value) %"
    case .getReady, .rest: value == Self.prescribed ? value : "\(value) s"
    case .weeklyGoal: value == "1" ? "1 day" : "\(value) days"
    case .conditions:
      switch Self.words(in: value).count {
      case 0: "nothing"
      case let count: "\(count) ticked"
      }
    case .level, .voice, .voiceName, .cues, .bell, .theme, .figures, .motion, .plain: value
    }
  }

  /// What it does, in two lines of the smallest screen.
  public var about: String {
    switch self {
    case .level: "automatic: gentle for a week, then as in your last session."
    case .voice: "Cues are spoken from the start."
    case .voiceRate: "How fast it speaks, in percent of its ordinary pace."
    case .voiceName: "Which voice speaks, by the name that its program has for it."
    case .cues: "few: what begins and what ends. all: every phase and breath."
    case .bell: "Three, two, one and zero ring; m in a session turns it off."
    case .getReady: "Before each exercise; another position gets more on top."
    case .rest: "Between sets; prescribed is what each exercise asks for."
    case .theme: "contrast dims nothing; plain does without colour."
    case .figures: "letters draws with letters and signs, for fonts without dots."
    case .plain: "From the next start: lines in place of this screen."
    case .motion: "Whether figures move with you or stand still in each phase."
    case .weeklyGoal: "On how many days a week to exercise; the advice is three to five."
    case .conditions: "What makes exercises be adapted or left out; Enter opens it."
    }
  }
}
