import Engine

/// The keys of a session, of the questions in it, and of what comes before and after.
extension KeyMap {
  /// A session in progress.
  public static let session = KeyMap(
    [
      Binding(letter(" ", ".", "b") + [.up], .togglePause, .pause),
      Binding(letter("x"), .command(.hurts), .hurts),
      Binding(letter("n") + [.right, .pageDown], .command(.skip), .skip),
      Binding(letter("p") + [.left, .pageUp], .command(.back), .exerciseBefore),
      Binding(letter("e"), .command(.easier), .easier),
      helping,
      Binding(letter("q") + [.escape], .quit, .endSession),
      Binding(letter("i"), .instructions, .instructions),
      Binding(letter("s"), .whereabouts, .whereabouts),
      Binding(letter("r"), .command(.restart), .restart),
      Binding(letter("+", "="), .command(.more), .more),
      Binding(letter("-"), .command(.less), .less),
      Binding(letter("["), .command(.slower), .slower),
      Binding(letter("]"), .command(.faster), .faster),
      Binding(letter("c"), .command(.toggleCounting), .count),
      Binding([.enter, .down], .tap, .tap),
      Binding([.f5], .command(.resume), .resume),
      Binding(letter("m"), .mute, .tones),
      Binding(letter("v"), .voice, .voice),
    ])

  /// The question what the pain is like.
  public static let sharp = KeyMap(
    [
      Binding(letter("y"), .yes, .isSharp),
      Binding(letter("n"), .no, .isNotSharp),
      mistake,
      Binding([.escape] + letter("q"), .quit, .endSharp),
    ])

  /// The question what to do instead of what hurts.
  public static let hurting = KeyMap(
    [
      Binding(letter("n") + [.right, .pageDown], .command(.skip), .nextExercise),
      Binding(letter("e"), .command(.easier), .easierInstead),
      Binding(letter("q"), .command(.end), .endHere),
      mistake,
      Binding([.escape], .dismiss, .questionBefore),
    ])

  private static let mistake = Binding(letter(" "), .command(.resume), .mistake)

  /// What to do once a session was ended because it hurt.
  public static let stopped = KeyMap([Binding([.enter, .escape] + letter("q"), .dismiss, .goOn)] + scrolling)

  /// The question whether to end.
  public static let ending = KeyMap(
    [
      Binding([.enter] + letter("y"), .command(.end), .endNow),
      Binding([.escape] + letter("n", " ") + [.f5], .dismiss, .goOnWithSession),
    ])

  /// What was done in a session that has just ended.
  public static let summary = KeyMap(
    scrolling + [Binding([.enter, .character("q"), .escape], .accept, .close), helping])

  /// The same where a number says how hard it was.
  public static let summaryAsking = KeyMap(summary.bindings + digits(Wording.KeyWords.effort))

  /// A session that was left behind.
  public static let unfinished = KeyMap([goingOn] + unfinishable.bindings)

  private static let goingOn = Binding([.enter] + letter("g"), .accept, .goOnFromStep)

  /// A session that was left behind and can't be gone on with.
  public static let unfinishable = KeyMap([
    Binding(letter("s"), .again, .startAgain),
    Binding(letter("l"), .abandon, .leaveUnfinished),
    Binding(letter("q") + [.escape], .quit, .later),
  ])
}
