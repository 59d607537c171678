/// The keys of the library and of what routines are built with.
extension KeyMap {
  /// As in other lists, but letters are typed.
  private static let arrows = moving.map { binding in
    let keys = binding.keys.filter { if case .character = $0 { false } else { true } }
    return Binding(keys, binding.intent, binding.label, binding.help)
  }

  /// The library.
  public static let library = libraryKeys("open", "Open the chosen exercise")
  /// The library, to choose from for a routine.
  public static let picking = libraryKeys("add", "Put the chosen exercise into the routine")

  private static func libraryKeys(_ label: String, _ help: String) -> KeyMap {
    KeyMap(
      [
        Binding([.enter], .accept, label, help),
        Binding(letter("\t"), .nextField, "filters", "To the next filter: position, body, needs, aim"),
        Binding([.right], .increase, "filter", "The next value of the filter"),
        Binding([.left], .decrease, nil, "The value before"),
        Binding([.escape], .dismiss, "back", "Show all again; then back"),
      ] + arrows + [Binding([.backspace], .erase, nil, "Take back the last letter"), helping], takesText: true
    )
  }

  /// A page whose links can be followed.
  public static let linked = KeyMap(
    [
      Binding(letter("\t"), .nextLink, "next link", "To the next link"),
      Binding(letter("b"), .previousLink, nil, "To the link before"),
      Binding([.enter, .right], .accept, "follow", "Follow the chosen link"),
    ] + scrolling + leaving)

  /// A routine being put together.
  public static let building = KeyMap(
    [
      Binding([.enter] + letter("a"), .add, "add", "Add an exercise below the chosen one"),
      Binding(letter("s"), .save, "save", "Save the routine"),
      Binding(
        [.right] + letter("+"), .increase, nil, "More of the chosen thing: sets, reps, hold, side, block"),
      Binding([.left] + letter("-"), .decrease, nil, "Less of it"),
      Binding(letter("\t"), .nextField, "next", "The next thing to set"),
      helping,
      Binding([.escape] + letter("q"), .dismiss, "back", "Back (asks once where something is not saved)"),
      Binding(letter("u"), .moveUp, "up", "Move the exercise up"),
      Binding(letter("d"), .moveDown, "down", "Move the exercise down"),
      Binding(letter("r"), .remove, "remove", "Take the exercise out"),
      Binding(letter("w"), .warmUp, nil, "Add a warm-up"),
      Binding(letter("c"), .coolDown, nil, "Add a cool-down"),
      Binding(letter("o"), .reorder, nil, "Order for the fewest changes of position"),
      Binding(letter("n"), .rename, nil, "Save under another name"),
    ] + moving)

  /// The name of a routine, being typed.
  public static let naming = KeyMap(
    [
      Binding([.enter], .accept, "save", "Save under this name"),
      Binding([.backspace], .erase, "erase", "Take back the last letter"),
      Binding([.escape], .dismiss, "back", "Back without saving"),
    ], takesText: true)

  /// The question whether what was changed may be lost.
  public static let unsaved = KeyMap(
    [
      Binding([.enter] + letter("s"), .save, "save", "Save the routine"),
      Binding(letter("y"), .yes, "leave it unsaved", "Leave, and lose what was changed"),
      Binding([.escape] + letter("n"), .dismiss, "go on", "Go on building"),
    ])

  /// The question whether another routine may be lost.
  public static let replacing = KeyMap(
    [
      Binding(letter("y"), .yes, "replace", "Put this routine in the place of the other"),
      Binding([.escape] + letter("n"), .dismiss, "another name", "Take another name"),
    ])
}
