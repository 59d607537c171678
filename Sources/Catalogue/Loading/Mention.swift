import Yams

/// A mention of one exercise in another file, with the ranges that the mention sets.
struct Mention {
  let exercise: String
  let mark: Mark?
  /// The mapping that sets the ranges, where there is one.
  var fields: Fields?
  var narrowing = Narrowing()

  /// Faults unless the exercise is there and takes the ranges.
  func check(against exercises: [String: Exercise], ids: Set<String>, _ reading: Reading) {
    guard ids.contains(exercise) else {
      let hint = exercise.nearest(among: ids).map { "; did you mean \"\($0)\"?" } ?? ""
      return reading.fault(at: mark, "there is no exercise \"\(exercise)\"\(hint)")
    }
    guard let prescription = exercises[exercise]?.prescription else { return }
    let taken = prescription.measures
    for (key, wanted) in narrowing.ranges {
      guard let allowed = taken.first(where: { $0.key == key })?.range else {
        let words = taken.map(\.key).inWords(last: "and")
        reading.fault(
          at: fields?.mark(of: key), "\"\(key)\" does not apply to \(exercise), which takes \(words)")
        continue
      }
      guard !allowed.contains(wanted.lowerBound) || !allowed.contains(wanted.upperBound) else { continue }
      reading.fault(
        at: fields?.mark(of: key),
        "\"\(key)\" is \(wanted.written), but \(exercise) takes \(allowed.written)")
    }
  }
}

extension Prescription {
  /// What a routine may narrow, and within what.
  fileprivate var measures: [(key: String, range: ClosedRange<Int>)] {
    // Fewer sets are always the careful side; everything else stays within what the exercise's sources give.
    var measures = [(key: "sets", range: 1...sets.upperBound)]
    switch kind {
    case .hold: if let holdSeconds { measures.append(("hold_seconds", holdSeconds)) }
    case .reps: if let reps { measures.append(("reps", reps)) }
    case .timed: if let seconds { measures.append(("seconds", seconds)) }
    }
    if let pauseSeconds { measures.append(("pause_seconds", pauseSeconds)) }
    return measures
  }
}

extension Narrowing {
  /// The ranges set, by their key in a file.
  fileprivate var ranges: [(key: String, range: ClosedRange<Int>)] {
    let all = [
      ("sets", sets), ("reps", reps), ("hold_seconds", holdSeconds), ("pause_seconds", pauseSeconds),
      ("seconds", seconds),
    ]
    return all.compactMap { key, range in range.map { (key, $0) } }
  }
}
