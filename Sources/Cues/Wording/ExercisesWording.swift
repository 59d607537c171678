import Catalogue
import Engine
import Text

extension Wording {
  /// What an exercise says of itself, and how its sides and breaths are named.
  enum Exercises {
    /// How to get into position; a person's own exercise may say it in its first step alone.
    static func setup(of exercise: Exercise) -> String? { exercise.spoken?.setup ?? exercise.steps.first }

    /// What to do once the work begins; `nil` where an exercise of one's own leaves it to the phases of its reps.
    static func action(of exercise: Exercise) -> String? {
      exercise.spoken?.action ?? exercise.prescription.cue
    }

    /// The name, and what is done of its sides; where they change with each rep, the first is named when it begins.
    static func named(_ exercise: Exercise, onlySide: Side?) -> String {
      guard let sides = exercise.prescription.sides else { return exercise.name }
      if let onlySide { return list(exercise.name, exercise.name(of: onlySide) + " only") }
      return list(
        exercise.name,
        sides == .everyRep ? "alternating sides" : exercise.name(of: .right) + " first")
    }

    /// How much of it, as one says it: `2 sets of 8 reps`.
    static func dose(_ dose: Dose, of exercise: Exercise, onlySide: Side?) -> String {
      let amount = dose.reps.map { $0.counted("rep") } ?? Times.time(.seconds(dose.seconds ?? 0))
      let sets = dose.sets > 1 ? "\(dose.sets.counted("set")) of \(amount)" : amount
      return sets + (exercise.isSided && onlySide == nil ? " each side" : "")
    }

    /// What to do with the breath; `nil` where it is left to itself.
    static func breath(_ breath: Breath) -> String? {
      switch breath {
      case .in: "breathe in"
      case .out: "breathe out"
      case .natural: nil
      }
    }
  }
}
