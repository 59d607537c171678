/// The keys of the library and of what routines are built with.
extension KeyMap {
  /// As in other lists, but letters are typed.
  private static let arrows = moving.map { binding in
    let keys = binding.keys.filter { if case .character = $0 { false } else { true } }
    return Binding(keys, binding.intent, binding.words)
  }

  /// The library.
  public static let library = libraryKeys(.openExercise)
  /// The library, to choose from for a routine.
  public static let picking = libraryKeys(.pick)

  private static func libraryKeys(_ accept: Wording.KeyWords) -> KeyMap {
    KeyMap(
      [
        Binding([.enter], .accept, accept),
        Binding(letter("\t"), .nextField, .nextFilter),
        Binding([.right], .increase, .filter),
        Binding([.left], .decrease, .valueBefore),
        Binding([.escape], .dismiss, .showAll),
      ] + arrows + [Binding([.backspace], .erase, .eraseUntold), helping], mostLetters: longestName
    )
  }

  /// A page whose links can be followed.
  public static let linked = KeyMap(
    [
      Binding(letter("\t"), .nextLink, .nextLink),
      Binding(letter("b"), .previousLink, .linkBefore),
      Binding([.enter, .right], .accept, .follow),
    ] + scrolling + leaving + [helping])

  /// A routine being put together.
  public static let building = KeyMap(
    [
      Binding([.enter] + letter("a"), .add, .addExercise),
      Binding(letter("s"), .save, .saveRoutine),
      Binding([.right] + letter("+"), .increase, .moreOfField),
      Binding([.left] + letter("-"), .decrease, .lessOfField),
      Binding(letter("\t"), .nextField, .nextField),
      helping,
      Binding([.escape] + letter("q"), .dismiss, .backIfSaved),
      Binding(letter("u"), .moveUp, .moveUp),
      Binding(letter("d"), .moveDown, .moveDown),
      Binding(letter("r"), .remove, .remove),
      Binding(letter("w"), .warmUp, .warmUp),
      Binding(letter("c"), .coolDown, .coolDown),
      Binding(letter("o"), .reorder, .reorder),
      Binding(letter("n"), .rename, .rename),
    ] + moving)

  /// The same while nothing is in it yet: what needs an exercise is not offered.
  public static let buildingFirst = KeyMap(
    building.bindings.filter { [.add, .help, .dismiss, .warmUp, .coolDown].contains($0.intent) })

  /// The name of a routine, being typed.
  public static let naming = KeyMap(
    [
      Binding([.enter], .accept, .saveName),
      Binding([.escape], .dismiss, .backUnsaved),
      Binding([.backspace], .erase, .erase),
    ], mostLetters: longestName)

  /// The question whether what was changed may be lost.
  public static let unsaved = KeyMap(
    [
      Binding(letter("s") + [.enter], .save, .saveRoutine),
      Binding(letter("y"), .yes, .leaveUnsaved),
      Binding(letter("n") + [.escape], .dismiss, .goOnBuilding),
    ], isToldOnPage: true)

  /// The question whether another routine may be lost.
  public static let replacing = KeyMap(
    [
      Binding(letter("y"), .yes, .replace),
      Binding(letter("n") + [.escape], .dismiss, .anotherName),
    ], isToldOnPage: true)
}
