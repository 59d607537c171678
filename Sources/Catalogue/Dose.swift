/// The rule for beginners and for bad days: fewer reps, fewer sets, shorter stretches (article 002, rule 1).
package enum BeginnersRule {
  /// Repetitions in a set: 5 to 8.
  package static let reps = 5...8
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

extension Exercise {
  /// The dose at a level, as an entry of a routine asks for it.
  ///
  /// In a person's own files a single number is what they were told to do, so it stands at every level; only ranges
  /// are worked within.
  ///
  /// - Parameters:
  ///   - item: The entry; `nil` for the exercise by itself.
  ///   - routine: Where the entry's routine comes from.
  ///   - reached: Seconds that an exercise which grows has come to; `nil` before it has grown.
  public func dose(
    at level: Level, for item: RoutineItem? = nil, in routine: Origin = .shipped, reached: Int? = nil
  ) -> Dose {
    let narrowing = item?.narrowing ?? Narrowing()
    let told = prescription.measures.filter { measure in
      let (range, source) =
        narrowing[measure].map { ($0, routine) } ?? (prescription.ownRange(of: measure), origin)
      return range?.count == 1 && source != .shipped
    }
    return prescription.dose(
      at: level, within: narrowing, limit: item?.limit ?? DoseLimit(), asTold: Set(told), reached: reached)
  }
}

extension Prescription {
  /// The dose at a level, within a routine's narrower ranges where it has some.
  ///
  /// - Parameters:
  ///   - limit: The most of it that is right, whatever else is asked for.
  ///   - told: The measures that are done as they stand at every level.
  ///   - reached: Seconds that it has come to, where it grows; `nil` before it has grown.
  public func dose(
    at level: Level, within narrowing: Narrowing = Narrowing(), limit: DoseLimit = DoseLimit(),
    asTold told: Set<Measure> = [], reached: Int? = nil
  ) -> Dose {
    func amount(_ measure: Measure) -> Int? {
      guard let own = ownRange(of: measure) else { return nil }
      let set = narrowing[measure]
      let start =
        if told.contains(measure) {
          (set ?? own).lowerBound
        } else if set == nil, let growth, measure.isGrowing {
          self.start(of: growth, from: own, at: level)
        } else {
          pick(measure, in: set ?? own, at: level)
        }
      var wanted = start
      if let growth, let reached, measure.isGrowing, set == nil || !told.contains(measure) {
        let room = set ?? own.lowerBound...max(own.lowerBound, growth.most)
        let grown = min(max(reached, room.lowerBound), room.upperBound)
        wanted = level == .gentle && measure == .holdSeconds ? min(start, grown) : grown
      }
      return min(wanted, limit[measure] ?? .max)
    }
    // A rep that is nothing but its pause keeps a second of it.
    let leastPause = tempo.contains { $0.length != .pause } ? 0 : 1
    return Dose(
      sets: amount(.sets) ?? 1, reps: amount(.reps), seconds: amount(.holdSeconds) ?? amount(.seconds),
      pauseSeconds: amount(.pauseSeconds).map { max($0, leastPause) })
  }

  private func pick(_ measure: Measure, in range: ClosedRange<Int>, at level: Level) -> Int {
    let isGentle = level == .gentle
    switch measure {
    case .sets where isGentle: return min(range.lowerBound, BeginnersRule.sets.upperBound)
    case .reps where isGentle: return min(range.lowerBound, BeginnersRule.reps.upperBound)
    case .holdSeconds where isGentle:
      let rule = BeginnersRule.stretchSeconds
      let least = min(range.lowerBound, rule.upperBound)
      return aim == .stretch ? min(range.upperBound, max(rule.lowerBound, least)) : least
    case .holdSeconds, .seconds: return level.pickSeconds(range)
    default: return level.pick(range)
    }
  }

  /// What grows begins at its low end, and one step above it at level full.
  private func start(of growth: Growth, from own: ClosedRange<Int>, at level: Level) -> Int {
    let first = own.lowerBound...min(own.upperBound, own.lowerBound + growth.step)
    return switch level {
    case .gentle: pick(kind.measure, in: first, at: level)
    case .standard: first.lowerBound
    case .full: first.upperBound
    }
  }
}

extension Measure {
  /// Whether it is what an exercise that grows has more of.
  fileprivate var isGrowing: Bool { self == .holdSeconds || self == .seconds }
}
