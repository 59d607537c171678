extension Routine {
  /// No session of limber's kind is as long; what is longer is a slip of the keyboard.
  private static let mostSeconds = 4 * 3600

  /// Faults when the routine at its fullest would go on for ever.
  func checkLength(_ exercises: [String: Exercise], _ reading: Reading) {
    let seconds = items.reduce(0) { sum, item in
      sum + (exercises[item.exercise].map { item.mostSeconds(of: $0) } ?? 0)
    }
    guard seconds > Self.mostSeconds else { return }
    reading.fault(
      at: nil,
      "takes \(seconds / 3600) hours at level full; a routine takes at most \(Self.mostSeconds / 3600)")
  }
}

extension RoutineItem {
  /// The seconds of work and rest at level full; no plan is made for it, which would cost what this guards against.
  fileprivate func mostSeconds(of exercise: Exercise) -> Int {
    let prescription = exercise.prescription
    let dose = prescription.dose(at: .full, within: narrowing)
    let rep = prescription.tempo.reduce(0) { sum, phase in
      if case .seconds(let seconds) = phase.length { sum + seconds } else { sum + (dose.pauseSeconds ?? 1) }
    }
    let work = dose.reps.map { $0 * rep } ?? dose.seconds ?? 0
    let sides = exercise.isSided && side == nil ? 2 : 1
    return dose.sets * (sides * work + prescription.restSeconds)
  }
}
