import Catalogue

/// What is told of an exercise before it begins, in order.
struct Introduction: Hashable {
  /// Its name, side and dose, and the position where nothing else tells it.
  let name: String
  /// How to get into position.
  let setup: String?
  /// How the movement goes.
  let action: String?

  /// What follows the name.
  var instructions: [String] { [setup, action].compactMap { $0 }.map(Wording.sentence) }
  /// All of it.
  var sentences: [String] { [name] + instructions }
}

extension CueGrammar {
  /// What is told of an exercise before it begins.
  ///
  /// Who has met it in too few sessions hears all of it the first time in a session, however few cues they want.
  ///
  /// - Parameters:
  ///   - dose: How much of it; `nil` where that was told already.
  ///   - onlySide: The one side that is done; `nil` for both.
  ///   - isFirst: Whether the session has not told of it yet.
  ///   - arrives: Whether the body has to get into another position.
  func introduction(
    _ head: Wording.Steps.Head, to exercise: Exercise, _ dose: Dose?, onlySide: Side?, isFirst: Bool,
    arrives: Bool
  ) -> Introduction {
    let isNew = isFirst && !familiar.contains(exercise.id)
    let setsUp = isNew || amount == .all || (amount == .normal && arrives)
    let name = Wording.Exercises.named(exercise, onlySide: onlySide)
    return Introduction(
      name: Wording.Steps.coming(
        head, name, dose.map { Wording.Exercises.dose($0, of: exercise, onlySide: onlySide) },
        in: arrives && !setsUp ? exercise.position : nil),
      setup: setsUp ? Wording.Exercises.setup(of: exercise) : nil,
      action: isNew || (amount == .all && isFirst) ? Wording.Exercises.action(of: exercise) : nil)
  }
}
