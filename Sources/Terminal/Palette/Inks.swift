/// Colours by their numbers in the terminal, each for what shares it; -1 for the terminal's own ink.
///
/// Numbers from 16 on mean the same colour everywhere, and each is read on all usual backgrounds of its kind: words at 4.5
/// to 1, large shapes at 3 to 1. What the first eight are is the terminal's affair: only such are taken as are read in all
/// usual sets.
struct Inks: Hashable, Sendable {
  /// What is to be done: the count while the body works, the bar, arrows.
  var work: Int32 = -1
  /// Rest, breath, and what is done.
  var rest: Int32 = -1
  /// What needs care, and what is paused.
  var warning: Int32 = -1
  /// Red flags, and what hurt.
  var danger: Int32 = -1
  /// Keys.
  var key: Int32 = -1
  /// What can be read over.
  var hint: Int32 = -1
  /// What works in a figure's body, in the light and away from it.
  var limb: Int32 = -1, limbFar: Int32 = -1
  /// The rest of a figure's body, in the light and away from it.
  var body: Int32 = -1, bodyFar: Int32 = -1
  /// What stands around a figure, its shade and its hair.
  var prop: Int32 = -1
  /// The pose that a figure is about to take.
  var ghost: Int32 = -1

  /// The terminal's own ink for everything.
  static let own = Inks()

  /// What words are written in.
  static func words(on backdrop: Backdrop, colours: Int) -> Inks {
    switch (backdrop, colours) {
    case (_, ..<8): own
    case (.dark, ..<256): Inks(work: 6, rest: 2, warning: 3, key: 6, limb: 3, limbFar: 3)
    case (.light, ..<256): Inks(work: 4, warning: 5, danger: 1, key: 4, limb: 5, limbFar: 5)
    case (.unknown, ..<256): own
    case (.dark, _):
      Inks(
        work: 117, rest: 114, warning: 221, danger: 211, key: 111, hint: 248, limb: 215, limbFar: 173,
        body: 252, bodyFar: 245, prop: 244, ghost: 245)
    case (.light, _):
      Inks(
        work: 61, rest: 23, warning: 94, danger: 125, key: 61, hint: 241, limb: 166, limbFar: 130, body: 238,
        bodyFar: 243, prop: 244, ghost: 243)
    // All that there is at 4.5 to 1 on black and on white alike.
    case (.unknown, _):
      Inks(
        work: 63, rest: 29, warning: 131, danger: 163, key: 63, hint: 243, limb: 166, limbFar: 130,
        bodyFar: 243, prop: 243, ghost: 243)
    }
  }

  /// What large shapes are drawn in: among eight colours there are some for them that words can't be read in.
  static func shapes(on backdrop: Backdrop, colours: Int) -> Inks {
    var inks = words(on: backdrop, colours: colours)
    guard (8..<256).contains(colours) else { return inks }
    inks.danger = 1
    if backdrop == .unknown { (inks.limb, inks.limbFar) = (5, 5) }
    return inks
  }

  /// The terminal's own ink, and the colour of what works in a figure alone.
  var limbsAlone: Inks { Inks(limb: limb, limbFar: limbFar) }
}
