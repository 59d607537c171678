import Engine

/// The keys of a session, of the questions in it, and of what comes before and after.
extension KeyMap {
  /// A session in progress.
  public static let session = KeyMap(
    [
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
    ])

  /// The question what the pain is like.
  public static let sharp = KeyMap(
    [
      Binding(letter("y"), .yes, "yes, stop", "Yes: stop for today"),
      Binding(letter("n"), .no, "no", "No: choose what next"),
      mistake,
      Binding([.escape] + letter("q"), .quit, "end", "End the session (asks once)"),
    ])

  /// The question what to do instead of what hurts.
  public static let hurting = KeyMap(
    [
      Binding(
        letter("n") + [.right, .pageDown], .command(.skip), "next exercise", "Go on with the next exercise"),
      Binding(letter("e"), .command(.easier), "easier version", "Do the easier version instead"),
      Binding(letter("q"), .command(.end), "end", "End here; what was done is kept"),
      mistake,
      Binding([.escape], .dismiss, "back", "Back to the question before"),
    ])

  private static let mistake = Binding(
    letter(" "), .command(.resume), "pressed by mistake", "Pressed by mistake, resume")

  /// What to do once a session was ended because it hurt.
  public static let stopped = KeyMap(
    [Binding([.enter, .escape] + letter("q"), .dismiss, "go on", "Go on")] + scrolling)

  /// The question whether to end.
  public static let ending = KeyMap(
    [
      Binding([.enter] + letter("y"), .command(.end), "end", "End the session; what was done is kept"),
      Binding([.escape] + letter("n", " ") + [.f5], .dismiss, "go on", "Go on with the session"),
    ])

  /// What was done in a session that has just ended.
  public static let summary = KeyMap(
    scrolling + [Binding([.enter, .character("q"), .escape], .accept, "close", "Close the summary")])

  /// A session that was left behind.
  public static let unfinished = KeyMap([goingOn] + unfinishable.bindings)

  private static let goingOn = Binding(
    [.enter] + letter("g"), .accept, "go on", "Go on from that step's start")

  /// A session that was left behind and can't be gone on with.
  public static let unfinishable = KeyMap([
    Binding(letter("s"), .again, "start again", "Start again from the beginning"),
    Binding(letter("l"), .abandon, "leave it", "Leave it unfinished"),
    Binding(letter("q") + [.escape], .quit, "later", "Leave limber, decide next time"),
  ])
}
