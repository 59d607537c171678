import Catalogue
import Text

extension Wording {
  /// A routine being put together.
  enum Builder {
    static let firstExercise = "Enter: choose the first exercise."
    static let noMain = "The main block needs an exercise."
    static let warmUp = "w: warm up first (3 to 5 minutes)"
    static let coolDown = "c: end with a quiet stretch"

    static func reorder(for changes: Int) -> String {
      "o: reorder for \(changes.counted("position change"))"
    }

    static let nameReserved = "limber keeps this name for itself. Take another."
    /// Why a file that can only be changed by hand was left as it is, and what can be done instead.
    static func byHand(_ why: String) -> String { "\(why). n: save it under another name." }

    /// What a new routine says of itself.
    static let about = "A routine of my own."

    /// What a copy of a routine is called.
    static func copy(of name: String) -> String { "My \(name.prefix(1).lowercased())\(name.dropFirst())" }

    static let side = "Side"
    static let block = "Block"
    static let bothSides = "both"

    static func only(_ side: Side, of exercise: Exercise) -> String {
      "\(exercise.name(of: side)) only"
    }

    /// A measure that the routine leaves as the exercise has it.
    static func asUsual(_ range: String) -> String { "\(range), as usual" }
  }
}
