import Engine

/// Keys and what they mean on one screen: read by the key reader, the footer and the help screen alike.
public struct Binding: Sendable {
  /// The keys, the one to show first.
  public let keys: [Key]
  /// What they mean.
  public let intent: Intent
  /// One or two words for the footer; `nil` keeps it out of there.
  public let label: String?
  /// What it does, for the help screen.
  public let help: String

  init(_ keys: [Key], _ intent: Intent, _ label: String?, _ help: String) {
    self.keys = keys
    self.intent = intent
    self.label = label
    self.help = help
  }
}

/// The screens that keys are read on.
public enum KeyMap: CaseIterable, Hashable, Sendable {
  case library, picking, linked, building, naming, unsaved, replacing
  case home, routine, list, settings, conditions, history, story, lived, amending, noting, page, signs,
    flagged, advised, pain, offer
  case session, sharp, hurting, ending, stopped, summary, unfinished, unfinishable

  /// The meaning of a key here.
  public func intent(for key: Key) -> Intent? {
    let bindings = bindings, place = key.atSamePlace
    return (bindings.first { $0.keys.contains(key) } ?? bindings.first { $0.keys.contains(place) })?.intent
  }

  /// All keys here, the most useful first.
  public var bindings: [Binding] {
    switch self {
    case .home: Self.homeKeys
    case .routine: Self.routineKeys
    case .list:
      Self.moving + [Binding([.enter, .right], .accept, "open", "Open the chosen line")] + Self.leaving
    case .settings: Self.settingsKeys
    case .library: Self.libraryKeys("open", "Open the chosen exercise")
    case .picking: Self.libraryKeys("add", "Put the chosen exercise into the routine")
    case .linked: Self.linkedKeys
    case .building: Self.buildingKeys
    case .naming: Self.namingKeys
    case .unsaved: Self.unsavedKeys
    case .replacing: Self.replacingKeys
    case .history: Self.historyKeys
    case .story: Self.leaving
    case .lived: Self.livedKeys
    case .amending: Self.amendingKeys
    case .noting: Self.notingKeys
    case .page: Self.pageKeys
    case .conditions: Self.conditionKeys
    case .signs: Self.signKeys
    case .flagged: Self.flaggedKeys
    case .advised: Self.advisedKeys
    case .pain: Self.painKeys
    case .offer: Self.offerKeys
    case .unfinished: [Self.goingOn] + Self.unfinishedKeys
    case .unfinishable: Self.unfinishedKeys
    case .session: Self.sessionKeys
    case .sharp: Self.sharpKeys
    case .hurting: Self.hurtingKeys
    case .ending: Self.endingKeys
    case .stopped: Self.stoppedKeys
    case .summary:
      Self.scrolling + [Binding([.enter, .character("q"), .escape], .accept, "close", "Close the summary")]
    }
  }
}

extension KeyMap {
  static func letter(_ letters: Character...) -> [Key] { letters.map { .character($0) } }

  static let moving = [
    Binding([.up] + letter("k"), .up, "choose", "Up"),
    Binding([.down] + letter("j"), .down, nil, "Down"),
    Binding([.pageUp], .pageUp, nil, "A screenful up"),
    Binding([.pageDown], .pageDown, nil, "A screenful down"),
    Binding([.home], .first, nil, "To the first"),
    Binding([.end], .last, nil, "To the last"),
  ]

  static let scrolling = [
    Binding([.down] + letter("j"), .down, "scroll", "Down a line"),
    Binding([.up] + letter("k"), .up, nil, "Up a line"),
    Binding([.pageDown] + letter(" "), .pageDown, nil, "Down a screenful"),
    Binding([.pageUp], .pageUp, nil, "Up a screenful"),
    Binding([.home], .first, nil, "To the top"),
    Binding([.end], .last, nil, "To the bottom"),
  ]

  static let leaving = [
    Binding([.escape] + letter("q") + [.left, .backspace], .dismiss, "back", "Back")
  ]

  private static let pageKeys =
    scrolling + [Binding([.escape] + letter("q") + [.left, .enter, .f5], .dismiss, "back", "Back")]

  static let helping = Binding(letter("?"), .help, "help", "These keys")

  private static let homeKeys =
    [
      Binding([.enter, .right, .f5], .accept, "open", "Open the chosen routine"),
      Binding(letter("b"), .build, "build", "Put together a routine of your own"),
      Binding(letter("l"), .library, "library", "All exercises, with figures"),
      Binding(letter("g"), .guide, "guide", "The guide: rules, warnings, habits, questions"),
      Binding(letter("h"), .history, "history", "The sessions so far"),
      Binding(letter("a"), .advice, "advice", "All advice, with reasons and sources"),
      helping,
      Binding(letter("s"), .settings, "settings", "Level, voice, cues, bell, times and looks"),
      Binding(letter("q") + [.escape], .quit, "quit", "Leave limber"),
      Binding(letter("f"), .signs, "warning signs", "The signs that mean to see someone first"),
      Binding(letter("c"), .cleared, nil, "I have been seen by the professional limber sent me to"),
    ] + moving

  private static let settingsKeys =
    [
      Binding([.right] + letter("+"), .increase, "change", "The next value"),
      Binding([.left] + letter("-"), .decrease, nil, "The value before"),
      Binding([.enter] + letter(" "), .accept, nil, "The next value, and from the last to the first"),
    ] + moving + [
      Binding([.escape] + letter("q") + [.backspace], .dismiss, "back", "Back"),
      Binding(letter("b"), .body, "your body", "What limber should know about your body"), helping,
    ]

  private static let conditionKeys =
    [Binding(letter(" ") + [.enter], .tick, "tick", "Tick the chosen line, or take its tick back")] + moving
    + leaving + [helping]

  private static let historyKeys =
    [
      Binding([.right] + letter("\t"), .nextTab, "next view", "To the next view: days, weeks, pain, …"),
      Binding([.left], .previousTab, nil, "To the view before"),
      Binding([.enter], .accept, "open", "Open the chosen session or exercise"),
      // Before the arrows, so that forty columns show the way back.
      Binding([.escape] + letter("q") + [.backspace], .dismiss, "back", "Back"),
    ] + moving

  private static let livedKeys =
    [Binding(letter("a"), .amend, "set right", "Set right what was written of the session")] + pageKeys

  private static let amendingKeys =
    [
      Binding([.right] + letter("+"), .increase, "change", "The next value"),
      Binding([.left] + letter("-"), .decrease, nil, "The value before"),
      Binding([.enter] + letter(" "), .accept, nil, "Change the chosen line, or write the note"),
    ] + moving + [
      Binding([.escape] + letter("q") + [.backspace], .dismiss, "back", "Back; what was changed is saved"),
      helping,
    ]

  private static let notingKeys = [
    Binding([.enter], .accept, "save", "Save the note"),
    Binding([.backspace], .erase, "erase", "Take back the last letter"),
    Binding([.escape], .dismiss, "back", "Back without saving"),
  ]

  private static let routineKeys =
    [
      Binding([.enter, .f5], .accept, "start", "Start this routine"),
      Binding(letter("l"), .level, "level", "Gentle, standard or full"),
      Binding(
        letter("c"), .build, "change", "Make your own of this routine, or change it where it is yours"),
    ] + scrolling + leaving + [
      helping,
      Binding(letter("u"), .takeBack, nil, "Undo replacements for good: back to what hurt"),
    ]

  private static let signKeys =
    [
      Binding([.pageDown], .pageDown, "more below", "The signs further down"),
      Binding([.pageUp], .pageUp, "more above", "The signs further up"),
      Binding(letter("n"), .no, "none of these", "None of these apply to me"),
      Binding([.enter], .accept, "go on", "Go on with what is ticked"),
      Binding(letter(" "), .tick, "tick", "Tick the chosen sign, or take its tick back"),
    ] + moving.filter { ![.pageDown, .pageUp].contains($0.intent) } + [
      Binding(letter("b"), .body, "your body", "What limber should know about your body")
    ] + leaving + [helping]

  private static let flaggedKeys =
    [
      Binding(letter("c"), .cleared, "seen and cleared", "I have been seen and cleared"),
      Binding(letter("f"), .signs, "warning signs", "Go through the warning signs again"),
    ] + scrolling + leaving

  private static let advisedKeys =
    [
      Binding([.enter], .accept, "go on", "Go on"),
      Binding(letter("f"), .signs, "warning signs", "Go through the warning signs again"),
    ] + scrolling + leaving

  private static let painKeys =
    (0...9).map { digit in
      Binding([.character(Character(String(digit)))], .number(digit), nil, "Pain \(digit) of 10")
    } + [
      Binding([.left, .down] + letter("-"), .decrease, "less", "One less"),
      Binding([.right, .up] + letter("+"), .increase, "more", "One more"),
      Binding(
        [.enter] + letter(" ") + [.f5], .accept, "go on", "Go on with the number shown, or without one"),
      Binding([.escape] + letter("q"), .dismiss, "back", "Back"),
    ]

  private static let offerKeys = [
    Binding(letter("q") + [.escape], .dismiss, "rest today", "Rest today"),
    Binding([.enter], .accept, "the gentlest", "Do the gentlest routine"),
  ]

  private static let goingOn = Binding(
    [.enter] + letter("g"), .accept, "go on", "Go on from that step's start")

  private static let unfinishedKeys = [
    Binding(letter("s"), .again, "start again", "Start again from the beginning"),
    Binding(letter("l"), .abandon, "leave it", "Leave it unfinished"),
    Binding(letter("q") + [.escape], .quit, "later", "Leave limber, decide next time"),
  ]

  private static let sessionKeys = [
    Binding(letter(" ", ".", "b") + [.up], .togglePause, "pause", "Pause, and go on"),
    Binding(letter("x"), .command(.hurts), "this hurts", "This hurts: stop at once, and choose what next"),
    Binding(
      letter("n") + [.right, .pageDown], .command(.skip), "skip", "Skip the exercise, or a rest alone"),
    Binding(letter("p") + [.left, .pageUp], .command(.back), "back", "Back to the exercise before"),
    Binding(letter("e"), .command(.easier), "easier", "The easier version of this exercise"),
    helping,
    Binding(letter("q") + [.escape], .quit, "end", "End the session (asks once; what was done is kept)"),
    Binding(letter("i"), .instructions, "how", "Full instructions for this exercise"),
    Binding(letter("r"), .command(.restart), "restart", "Restart this exercise"),
    Binding(letter("+", "="), .command(.more), "more", "Ten seconds more, or two reps"),
    Binding(letter("-"), .command(.less), "less", "Ten seconds less, or two reps"),
    Binding(letter("["), .command(.slower), "slower", "Slower reps"),
    Binding(letter("]"), .command(.faster), "faster", "Faster reps"),
    Binding(letter("c"), .command(.toggleCounting), "count", "Count the reps myself, or let limber count"),
    Binding([.enter, .down], .tap, nil, "One rep done, while counting myself; else pause, and go on"),
    Binding([.f5], .command(.resume), nil, "Go on"),
    Binding(letter("m"), .mute, "mute", "Bell off or on"),
    Binding(letter("v"), .voice, "voice", "Voice on or off"),
  ]

  private static let sharpKeys = [
    Binding(letter("y"), .yes, "yes, stop", "Yes: stop for today"),
    Binding(letter("n"), .no, "no", "No: choose what next"),
    mistake,
    Binding([.escape] + letter("q"), .quit, "end", "End the session (asks once)"),
  ]

  private static let hurtingKeys = [
    Binding(
      letter("n") + [.right, .pageDown], .command(.skip), "next exercise", "Go on with the next exercise"),
    Binding(letter("e"), .command(.easier), "easier version", "Do the easier version instead"),
    Binding(letter("q"), .command(.end), "end", "End here; what was done is kept"),
    mistake,
    Binding([.escape], .dismiss, "back", "Back to the question before"),
  ]

  private static let mistake = Binding(
    letter(" "), .command(.resume), "pressed by mistake", "Pressed by mistake, resume")

  private static let stoppedKeys =
    [Binding([.enter, .escape] + letter("q"), .dismiss, "go on", "Go on")] + scrolling

  private static let endingKeys = [
    Binding([.enter] + letter("y"), .command(.end), "end", "End the session; what was done is kept"),
    Binding([.escape] + letter("n", " ") + [.f5], .dismiss, "go on", "Go on with the session"),
  ]
}
