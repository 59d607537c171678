import Catalogue
import Engine
import Text

extension Slot {
  /// How much of the exercise to do, in words.
  var doseInWords: String {
    let sets = dose.sets
    var words: String
    if let reps = dose.reps {
      words = sets > 1 ? "\(sets.counted("set")) of \(reps.counted("rep"))" : reps.counted("rep")
    } else {
      let time = (dose.seconds ?? 0).timeInWords
      let verb = exercise.prescription.kind == .hold ? "Hold" : "Move"
      words = "\(verb) for \(time)" + (sets > 1 ? ", \(sets) times" : "")
    }
    if exercise.isSided {
      let noun = exercise.sideNoun ?? "side"
      words += onlySide.map { ", \($0.rawValue) \(noun) only" } ?? ", each side"
    }
    if let pause = dose.pauseSeconds, pause > 0 { words += ", hold each for \(pause.timeInWords)" }
    return words
  }
}

extension Int {
  /// So many seconds in words.
  fileprivate var timeInWords: String {
    self >= 60 && self % 60 == 0 ? (self / 60).counted("minute") : counted("second")
  }
}
