import Catalogue

/// How much of an exercise a line asks for, before it is known which one.
struct WrittenDose: Equatable {
  var sets: ClosedRange<Int>?
  var reps: ClosedRange<Int>?
  /// A number that may be sets or reps, as in "30 s x 3".
  var times: ClosedRange<Int>?
  /// Seconds that are said to be held.
  var hold: ClosedRange<Int>?
  /// Seconds of which nothing is said.
  var seconds: ClosedRange<Int>?
  var breaths: ClosedRange<Int>?
  var rest: ClosedRange<Int>?
  var side: Side?
  var isEachSide = false
  /// How often, in the words of the line.
  var when: [String] = []
  /// Whether some of it could be meant otherwise.
  var isGuess = false
  /// Whether some of its numbers found no place.
  var hasMore = false

  /// Whether it says how much of the work there is, and not only when and on which side.
  var hasAmount: Bool {
    sets != nil || reps != nil || times != nil || hold != nil || seconds != nil || breaths != nil
  }

  /// With what a line below adds to it.
  func joined(with next: WrittenDose) -> WrittenDose {
    var all = self
    all.sets = sets ?? next.sets
    all.reps = reps ?? next.reps
    all.times = times ?? next.times
    all.hold = hold ?? next.hold
    all.seconds = seconds ?? next.seconds
    all.breaths = breaths ?? next.breaths
    all.rest = rest ?? next.rest
    all.side = side ?? next.side
    all.isEachSide = isEachSide || next.isEachSide
    all.when += next.when
    all.isGuess = isGuess || next.isGuess
    all.hasMore = hasMore || next.hasMore
    return all
  }

  /// The numbers as sets, reps and seconds, where no exercise says which of them they are: "x 10" is ten reps, "30 s x 3"
  /// is three sets.
  var settled: WrittenDose {
    var dose = self
    if let count = times {
      if sets == nil, reps != nil || (hold ?? seconds ?? breaths) != nil {
        dose.sets = count
      } else if reps == nil {
        dose.reps = count
      }
      dose.times = nil
    }
    return dose
  }
}
