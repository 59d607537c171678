import Catalogue

extension Routine {
  /// No session of limber's kind is as long; what is longer is a slip of the keyboard.
  private static let mostMinutes = 240

  /// Faults when the routine at its fullest would go on for ever.
  func checkLength(_ exercises: [String: Exercise], _ document: YAMLDocument) {
    let seconds = items.reduce(0) { sum, item in
      sum + (exercises[item.exercise].map { item.mostSeconds(of: $0) } ?? 0)
    }
    let minutes = (seconds + 59) / 60
    guard minutes > Self.mostMinutes else { return }
    document.fault(
      at: nil, Wording.Diagnostics.tooLong(minutes: minutes, most: Self.mostMinutes))
  }
}

extension RoutineItem {
  /// The seconds of work and rest at level full; no plan is made for it, which would cost what this guards against.
  fileprivate func mostSeconds(of exercise: Exercise) -> Int {
    let prescription = exercise.prescription
    let dose = exercise.dose(at: .full, for: self)
    let rep = prescription.tempo.reduce(0) { sum, phase in
      if case .seconds(let seconds) = phase.length { sum + seconds } else { sum + (dose.pauseSeconds ?? 1) }
    }
    let work = dose.reps.map { $0 * rep } ?? dose.seconds ?? 0
    let sides = exercise.isSided && side == nil ? 2 : 1
    return dose.sets * (sides * work + (narrowing.restSeconds ?? prescription.restSeconds))
  }
}
