import Catalogue
import Text

/// What a line comes to in a routine: what it sets for an exercise, and what could not be taken as it stands.
struct FittedDose: Equatable {
  var ranges: Narrowing = [:]
  var side: Side?
  /// Whether it goes far above the usual, which a handout tells on purpose.
  var isConfirmed = false
  var isGuess = false
  /// What the person should know about it, in sentences.
  var notes: [String] = []
}

extension WrittenDose {
  /// The dose in the measures of an exercise.
  func fitted(to exercise: Exercise) -> FittedDose {
    var fit = FittedDose(isGuess: isGuess || hasMore, notes: hasMore ? [Wording.Handout.hasMore] : [])
    switch exercise.prescription.kind {
    case .hold: fitHold(&fit)
    case .reps: fitReps(&fit, exercise)
    case .timed: fitTime(&fit, exercise)
    }
    fit.ranges[.restSeconds] = rest.map { $0.lowerBound...$0.lowerBound }
    if let side {
      if exercise.isSided {
        fit.side = side
      } else {
        fit.isGuess = true
        fit.notes.append(Wording.Handout.noSides(exercise.name))
      }
    } else if isEachSide, !exercise.isSided {
      fit.isGuess = true
      fit.notes.append(Wording.Handout.noSides(exercise.name))
    }
    fit.keepWithinLimits(of: exercise)
    return fit
  }

  /// A position that is held: each repetition is a hold, and a hold is a set.
  private func fitHold(_ fit: inout FittedDose) {
    fit.ranges[.holdSeconds] = hold ?? seconds
    let count = reps ?? times
    if let breaths, hold == nil, seconds == nil {
      let seconds = breaths.lowerBound * Self.breath...breaths.upperBound * Self.breath
      fit.ranges[.holdSeconds] = seconds
      fit.isGuess = true
      fit.notes.append(Wording.Handout.asSeconds(breaths.written, seconds.written))
    } else if hold == nil, seconds == nil, count != nil {
      fit.isGuess = true
      fit.notes.append(Wording.Handout.ownHold)
    }
    if let sets, let count {
      let product = sets.lowerBound * count.lowerBound...sets.upperBound * count.upperBound
      fit.ranges[.sets] = product
      fit.isGuess = true
      fit.notes.append(Wording.Handout.holdsInAll(product.written))
    } else {
      fit.ranges[.sets] = sets ?? count
    }
  }

  /// A movement that is counted.
  private func fitReps(_ fit: inout FittedDose, _ exercise: Exercise) {
    let prescription = exercise.prescription, pauses = prescription.ownRange(of: .pauseSeconds) != nil
    let dose = settled
    fit.ranges[.sets] = dose.sets
    fit.ranges[.reps] = dose.reps ?? breaths
    if let seconds = hold ?? seconds {
      if pauses {
        fit.ranges[.pauseSeconds] = seconds
        guard reps == nil else { return }
        // "10 x 5 s" holds each rep; "3 sets of 30 s" is one long rep a set.
        if let times, sets == nil {
          (fit.ranges[.sets], fit.ranges[.reps]) = (nil, times)
        } else if seconds.lowerBound > Self.longestPause || sets != nil && times == nil {
          fit.ranges[.reps] = times ?? 1...1
          fit.isGuess = true
        }
      } else if hold == nil, reps == nil, times == nil || sets != nil {
        let rep = max(1, prescription.repSeconds)
        let reps = max(1, seconds.lowerBound / rep)...max(1, seconds.upperBound / rep)
        fit.ranges[.reps] = reps
        fit.isGuess = true
        fit.notes.append(Wording.Handout.asReps(seconds.written, reps.written))
      } else {
        fit.isGuess = true
        fit.notes.append(Wording.Handout.noHold(exercise.name, seconds.written))
      }
    }
  }

  /// A movement that goes on for a time.
  private func fitTime(_ fit: inout FittedDose, _ exercise: Exercise) {
    let count = reps ?? breaths
    if let seconds = seconds ?? hold {
      fit.ranges[.seconds] = seconds
      fit.ranges[.sets] = sets ?? times ?? count
    } else if let count = count ?? times {
      let rep = max(1, exercise.prescription.repSeconds)
      let seconds = count.lowerBound * rep...count.upperBound * rep
      fit.ranges[.seconds] = seconds
      fit.ranges[.sets] = sets
      fit.isGuess = true
      fit.notes.append(Wording.Handout.asSeconds(count.written, seconds.written))
    } else {
      fit.ranges[.sets] = sets
    }
  }

  /// The seconds of a calm breath.
  private static let breath = 6
  /// A hold within a rep that is longer is one long hold rather than part of a movement.
  private static let longestPause = 14
}

extension FittedDose {
  /// Leaves out what no file can say, and asks for confirmation of what goes far above the usual; both are told.
  fileprivate mutating func keepWithinLimits(of exercise: Exercise) {
    for measure in Measure.countedFirst {
      guard let range = ranges[measure] else { continue }
      let limits = measure.definition.limits
      guard limits.contains(range.lowerBound), limits.contains(range.upperBound) else {
        ranges[measure] = nil
        isGuess = true
        notes.append(Wording.Handout.beyondLimit(measure, range, limits))
        continue
      }
      guard measure.definition.isWork, let most = exercise.prescription.range(of: measure)?.upperBound,
        UsualRanges.isFarAbove(range, most)
      else { continue }
      isConfirmed = true
      // A walk of twenty minutes is what it grows to.
      if measure == exercise.prescription.kind.measure,
        range.upperBound <= exercise.prescription.growth?.most ?? 0
      {
        continue
      }
      notes.append(Wording.Handout.farAbove(measure, range, exercise.name, most: most))
    }
  }
}

extension Prescription {
  /// The seconds of one rep without a hold.
  fileprivate var repSeconds: Int {
    tempo.reduce(0) { if case .seconds(let seconds) = $1.length { $0 + seconds } else { $0 } }
  }
}
