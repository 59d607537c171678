/// A mention of one exercise in another file, with the ranges that the mention sets.
struct Reference {
  let target: String
  let file: String
  let line: Int
  let narrowing: Narrowing

  /// What is wrong with the mention, given all exercises.
  func faults(among exercises: [String: Exercise]) -> [Fault] {
    guard let exercise = exercises[target] else {
      let hint = target.nearest(among: exercises.keys).map { "; did you mean \"\($0)\"?" } ?? ""
      return [fault("names an exercise that isn't there: \"\(target)\"\(hint)")]
    }
    let prescription = exercise.prescription
    // Fewer sets are always the careful side; everything else stays within what the exercise's sources give.
    let ranges = [
      ("sets", narrowing.sets, 1...prescription.sets.upperBound),
      ("reps", narrowing.reps, prescription.reps),
      ("hold_seconds", narrowing.holdSeconds, prescription.holdSeconds),
      ("pause_seconds", narrowing.pauseSeconds, prescription.pauseSeconds),
      ("seconds", narrowing.seconds, prescription.seconds),
    ]
    return ranges.compactMap { key, wanted, allowed in
      guard let wanted else { return nil }
      guard let allowed else {
        return fault("\(target) has no \"\(key)\": it is of kind \(prescription.kind.rawValue)")
      }
      guard !allowed.contains(wanted.lowerBound) || !allowed.contains(wanted.upperBound) else { return nil }
      return fault("\"\(key)\" \(wanted.written) of \(target) lies outside \(allowed.written)")
    }
  }

  private func fault(_ reason: String) -> Fault { Fault(file: file, line: line, reason: reason) }
}
