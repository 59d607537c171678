/// Everything that the catalogue's own code says to a person; nothing else of this target holds a sentence.
///
/// What exercises, routines and the guide say stands in their files. Levels, sides, blocks, parts of the body and things
/// that an exercise needs are told by the words that files have for them.
enum Wording {
  /// What stands for a measure on the screen.
  enum Measures {
    static let sets = "Sets"
    static let reps = "Reps"
    static let hold = "Hold"
    static let pause = "Pause"
    static let time = "Time"
    static let rest = "Rest"
    static let seconds = "s"
    static let holdWithinRep = "the hold within a rep is \"pause_seconds\""
  }
}

extension Wording {
  /// What stages are called where they stand as routines.
  enum Programmes {
    static func stage(_ number: Int, _ name: String, of programme: String) -> String {
      "\(programme) \(number) (\(name))"
    }
    /// Without what stands in brackets, which would be too long for a title.
    static func half(of name: String) -> String {
      let words = name[..<(name.lastIndex(of: "(") ?? name.endIndex)].split(separator: " ")
      return "\(words.joined(separator: " ")), half of it"
    }
  }
}

extension Condition {
  /// The condition as a person would name it.
  public var name: String {
    switch self {
    case .osteoporosis: "Osteoporosis"
    case .hipReplacement: "Hip replacement"
    case .kneeReplacement: "Knee replacement"
    case .highBloodPressure: "High blood pressure"
    case .glaucoma: "Glaucoma or retina trouble"
    case .vertigo: "Positional vertigo"
    case .pregnancy: "Pregnancy"
    case .recentSurgery: "Recent surgery or birth"
    case .soreWrists: "Sore wrists"
    case .soreKnees: "Sore knees"
    case .soreShoulders: "Sore shoulders"
    case .bloodThinners: "Blood thinners or clots"
    }
  }
}

extension Source {
  /// The article's title.
  public var title: String {
    switch self {
    case .gentleTen: "10 Gentle Back Exercises - Relieve Pain and Build Strength"
    case .lowerBack: "10 Soothing Lower Back Exercises For Pain Relief"
    case .straightTalk: "Back exercises for back pain (exercise toolkit and action plan)"
    case .limber: "limber's own"
    }
  }
}

extension Position {
  /// The position in words a beginner knows.
  public var plainName: String {
    switch self {
    case .supine: "on your back"
    case .prone: "face down"
    case .sideLying: "on your side"
    case .quadruped: "on hands and knees"
    case .kneeling: "kneeling"
    case .seated: "sitting"
    case .standing: "standing"
    }
  }
}

extension Exercise {
  /// What "left" or "right" is of, as `right leg`.
  public func name(of side: Side) -> String { "\(side.rawValue) \(sideNoun ?? "side")" }
}

extension WarningSign.Group {
  /// The heading of the group.
  public var title: String {
    switch self {
    case .emergency: "Emergency: get help now"
    case .seeFirst: "See someone first"
    case .ask: "Ask your clinician; you may go on meanwhile"
    }
  }
}

extension Origin {
  /// What is said of it beside its name; `nil` where there is nothing to say.
  public var note: String? {
    switch self {
    case .shipped: nil
    case .own(replacesShipped: false): "yours"
    case .own(replacesShipped: true): "yours, in place of the shipped one"
    case .carried(let owner): "carried by \(owner)"
    }
  }
}
