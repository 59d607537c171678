import Catalogue
import Engine
import Text

extension Slot {
  /// How much of the exercise to do, in words.
  var doseInWords: String {
    let sets = dose.sets
    var words: String
    if let reps = dose.reps {
      words = Wording.Sheet.reps(reps, sets: sets)
    } else {
      words = Wording.Sheet.time(dose.seconds ?? 0, sets: sets, isHeld: exercise.prescription.kind == .hold)
    }
    if exercise.isSided {
      words += Wording.Sheet.sides(only: onlySide, noun: exercise.sideNoun)
    }
    if let pause = dose.pauseSeconds, pause > 0 { words += Wording.Sheet.pause(pause) }
    return words
  }
}
