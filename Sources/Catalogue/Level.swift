/// Where in a prescription's ranges a session works.
public enum Level: String, CaseIterable, Hashable, Sendable {
  /// The low end, within the beginner's rule.
  case gentle
  /// The middle.
  case standard
  /// The top.
  case full
}

/// The rule for beginners and for bad days: fewer reps, fewer sets, shorter stretches (article 002, rule 1).
enum BeginnersRule {
  /// Repetitions in a set: 5 to 8.
  static let reps = 5...8
  /// Sets: 1 to 2.
  static let sets = 1...2
  /// Seconds that a stretch is held: 15 to 20.
  static let stretchSeconds = 15...20
}

/// A prescription worked out for one level: single numbers instead of ranges.
public struct Dose: Hashable, Sendable {
  /// Sets, for each side in a one-sided exercise.
  public var sets: Int
  /// Repetitions in a set; `nil` unless reps are counted.
  public var reps: Int?
  /// Seconds a set is held or moved; `nil` when reps are counted.
  public var seconds: Int?
  /// Seconds of the hold within a rep.
  public var pauseSeconds: Int?
}

extension Prescription {
  /// The dose at a level, within a routine's narrower ranges where it has some.
  public func dose(at level: Level, within narrowing: Narrowing = Narrowing()) -> Dose {
    let sets = narrowing.sets ?? self.sets
    return Dose(
      sets: level == .gentle ? min(sets.lowerBound, BeginnersRule.sets.upperBound) : level.pick(sets),
      reps: kind == .reps ? (narrowing.reps ?? reps).map { repetitions(at: level, in: $0) } : nil,
      seconds: duration(at: level, within: narrowing),
      pauseSeconds: (narrowing.pauseSeconds ?? pauseSeconds).map(level.pick))
  }

  private func repetitions(at level: Level, in range: ClosedRange<Int>) -> Int {
    level == .gentle ? min(range.lowerBound, BeginnersRule.reps.upperBound) : level.pick(range)
  }

  private func duration(at level: Level, within narrowing: Narrowing) -> Int? {
    switch kind {
    case .reps: return nil
    case .timed: return (narrowing.seconds ?? seconds).map(level.pickSeconds)
    case .hold:
      guard let range = narrowing.holdSeconds ?? holdSeconds else { return nil }
      guard level == .gentle else { return level.pickSeconds(range) }
      let rule = BeginnersRule.stretchSeconds
      guard aim == .stretch else { return min(range.lowerBound, rule.upperBound) }
      return min(range.upperBound, max(rule.lowerBound, min(range.lowerBound, rule.upperBound)))
    }
  }
}

extension Level {
  /// The low end, the middle rounded down, or the top.
  func pick(_ range: ClosedRange<Int>) -> Int {
    switch self {
    case .gentle: range.lowerBound
    case .standard: (range.lowerBound + range.upperBound) / 2
    case .full: range.upperBound
    }
  }

  /// As `pick`, with the middle brought down to a multiple of five where the range allows it.
  func pickSeconds(_ range: ClosedRange<Int>) -> Int {
    let seconds = pick(range)
    return self == .standard ? max(range.lowerBound, seconds / 5 * 5) : seconds
  }
}
