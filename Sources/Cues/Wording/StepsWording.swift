import Catalogue
import Text

extension Wording {
  /// What begins, and how much of it there is.
  enum Steps {
    /// How an exercise comes about, before its name.
    enum Head: String {
      case first = "First"
      case now = "Now"
      case next = "Next"
      case again = "Again"
      case back = "Back to"
      case easier = "Easier"
    }

    /// What is about to be followed.
    static func opening(_ routine: String, exercises: Int, lasting length: Duration) -> String {
      "\(routine). \(exercises.counted("exercise")), \(Times.minutes(length))."
    }

    /// An exercise by its name, how much of it, and the position that it begins in where that is to be told.
    static func coming(_ head: Head, _ name: String, _ dose: String?, in position: Position?) -> String {
      ["\(head.rawValue): \(name)", dose, position?.plainName].compactMap { $0 }.map(sentence)
        .joined(separator: " ")
    }

    static let done = "Done."

    static func changeSides(to side: String?) -> String {
      "Change sides." + (side.map { " " + sentence($0) } ?? "")
    }

    static func rest(_ length: Duration, before next: String?) -> String {
      "Rest. \(Times.time(length))." + (next.map { " Next: \($0)." } ?? "")
    }

    static let hold = "hold"
    static let begin = "begin"
    static let youCount = "you count"

    /// Which set of how many.
    static func set(_ set: Int, of sets: Int) -> String { "set \(set) of \(sets)" }

    static func rep(_ rep: Int, isLast: Bool) -> String { "rep \(rep)" + (isLast ? ", the last" : "") }

    /// How many reps a set has.
    static func reps(_ reps: Int, eachSide: Bool) -> String {
      reps.counted("rep") + (eachSide ? " each side" : "")
    }
  }
}
