/// The keys of lists, pages and questions.
extension KeyMap {
  /// A page to read.
  public static let page = KeyMap(
    scrolling + [Binding([.escape] + letter("q") + [.left, .enter, .f5], .dismiss, "back", "Back")])

  /// Something to choose from.
  public static let list = KeyMap(
    moving + [Binding([.enter, .right], .accept, "open", "Open the chosen line")] + leaving)

  /// The routines to choose from, where limber begins.
  public static let home = KeyMap(
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
    ] + moving)

  /// The settings.
  public static let settings = KeyMap(
    [
      Binding([.right] + letter("+"), .increase, "change", "The next value"),
      Binding([.left] + letter("-"), .decrease, nil, "The value before"),
      Binding([.enter] + letter(" "), .accept, nil, "The next value, and from the last to the first"),
    ] + moving + [
      Binding([.escape] + letter("q") + [.backspace], .dismiss, "back", "Back"),
      Binding(letter("b"), .body, "your body", "What limber should know about your body"), helping,
    ])

  /// What limber should know about the person's body.
  public static let conditions = KeyMap(
    [Binding(letter(" ") + [.enter], .tick, "tick", "Tick the chosen line, or take its tick back")] + moving
      + leaving + [helping])

  /// The history.
  public static let history = KeyMap(
    [
      Binding([.right] + letter("\t"), .nextTab, "next view", "To the next view: days, weeks, pain, …"),
      Binding([.left], .previousTab, nil, "To the view before"),
      Binding([.enter], .accept, "open", "Open the chosen session or exercise"),
      // Before the arrows, so that forty columns show the way back.
      Binding([.escape] + letter("q") + [.backspace], .dismiss, "back", "Back"),
    ] + moving)

  /// A session of the history.
  public static let lived = KeyMap(
    [Binding(letter("a"), .amend, "set right", "Set right what was written of the session")] + page.bindings)

  /// A session being set right.
  public static let amending = KeyMap(
    [
      Binding([.right] + letter("+"), .increase, "change", "The next value"),
      Binding([.left] + letter("-"), .decrease, nil, "The value before"),
      Binding([.enter] + letter(" "), .accept, nil, "Change the chosen line, or write the note"),
    ] + moving + [
      Binding([.escape] + letter("q") + [.backspace], .dismiss, "back", "Back; what was changed is saved"),
      helping,
    ])

  /// The note of a session, being typed.
  public static let noting = KeyMap(
    [
      Binding([.enter], .accept, "save", "Save the note"),
      Binding([.backspace], .erase, "erase", "Take back the last letter"),
      Binding([.escape], .dismiss, "back", "Back without saving"),
    ], takesText: true)

  /// A routine.
  public static let routine = KeyMap(
    [
      Binding([.enter, .f5], .accept, "start", "Start this routine"),
      Binding(letter("l"), .level, "level", "Gentle, standard or full"),
      Binding(
        letter("c"), .build, "change", "Make your own of this routine, or change it where it is yours"),
    ] + scrolling + leaving + [
      helping,
      Binding(letter("u"), .takeBack, nil, "Undo replacements for good: back to what hurt"),
    ])

  /// The warning signs.
  public static let signs = KeyMap(
    [
      Binding([.pageDown], .pageDown, "more below", "The signs further down"),
      Binding([.pageUp], .pageUp, "more above", "The signs further up"),
      Binding(letter("n"), .no, "none of these", "None of these apply to me"),
      Binding([.enter], .accept, "go on", "Go on with what is ticked"),
      Binding(letter(" "), .tick, "tick", "Tick the chosen sign, or take its tick back"),
    ] + moving.filter { ![.pageDown, .pageUp].contains($0.intent) } + [
      Binding(letter("b"), .body, "your body", "What limber should know about your body")
    ] + leaving + [helping])

  /// What to do about a warning sign that applies.
  public static let flagged = KeyMap(
    [
      Binding(letter("c"), .cleared, "seen and cleared", "I have been seen and cleared"),
      Binding(letter("f"), .signs, "warning signs", "Go through the warning signs again"),
    ] + scrolling + leaving, isToldOnPage: true)

  /// What to ask about a warning sign that was ticked.
  public static let advised = KeyMap(
    [
      Binding([.enter], .accept, "go on", "Go on"),
      Binding(letter("f"), .signs, "warning signs", "Go through the warning signs again"),
    ] + scrolling + leaving, isToldOnPage: true)

  /// The pain scale.
  public static let pain = KeyMap(
    (0...9).map { digit in
      Binding([.character(Character(String(digit)))], .number(digit), nil, "Pain \(digit) of 10")
    } + [
      Binding([.left, .down] + letter("-"), .decrease, "less", "One less"),
      Binding([.right, .up] + letter("+"), .increase, "more", "One more"),
      Binding(
        [.enter] + letter(" ") + [.f5], .accept, "go on", "Go on with the number shown, or without one"),
      Binding([.escape] + letter("q"), .dismiss, "back", "Back"),
    ])

  /// What there is in strong pain.
  public static let offer = KeyMap(
    [
      Binding(letter("q") + [.escape], .dismiss, "rest today", "Rest today"),
      Binding([.enter], .accept, "the gentlest", "Do the gentlest routine"),
    ], isToldOnPage: true)

  /// What was done of an exercise over time.
  public static let story = KeyMap(leaving)
}
