import Catalogue
import Engine

extension Wording {
  /// What an exercise says of itself, and how its sides and breaths are named.
  enum Exercises {
    /// How to get into position; a person's own exercise may say it in its first step alone.
    static func setup(of exercise: Exercise) -> String? { exercise.spoken?.setup ?? exercise.steps.first }

    /// What to do once the work begins; `nil` where an exercise of one's own leaves it to the phases of its reps.
    static func action(of exercise: Exercise) -> String? {
      exercise.spoken?.action ?? exercise.prescription.cue
    }

    /// The name, where one side alone is done.
    static func named(_ exercise: Exercise, only side: Side) -> String {
      list(exercise.name, exercise.name(of: side) + " only")
    }

    /// The name, and the side that is first; where sides change with each rep, the first is named when it begins.
    static func named(_ exercise: Exercise, alternates: Bool) -> String {
      list(exercise.name, alternates ? "alternating sides" : exercise.name(of: .right) + " first")
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
