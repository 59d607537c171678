/// What of a prescription a routine may set.
public enum Measure: String, CaseIterable, Hashable, Sendable {
  case sets, reps
  case holdSeconds = "hold_seconds"
  case seconds
  case pauseSeconds = "pause_seconds"
}

extension Prescription {
  /// The range that a routine may set a measure within; `nil` where the exercise has no such measure.
  ///
  /// Fewer sets are always the careful side, and so is no hold within a rep; everything else stays within what the
  /// exercise's sources give.
  public func range(of measure: Measure) -> ClosedRange<Int>? {
    guard let own = ownRange(of: measure) else { return nil }
    return switch measure {
    case .sets: 1...own.upperBound
    case .pauseSeconds: 0...own.upperBound
    case .reps, .holdSeconds, .seconds: own
    }
  }

  /// The range that holds where a routine sets none; `nil` where the exercise has no such measure.
  public func ownRange(of measure: Measure) -> ClosedRange<Int>? {
    switch measure {
    case .sets: sets
    case .reps: kind == .reps ? reps : nil
    case .holdSeconds: kind == .hold ? holdSeconds : nil
    case .seconds: kind == .timed ? seconds : nil
    case .pauseSeconds: pauseSeconds
    }
  }
}

extension DoseLimit {
  /// The most of a measure; `nil` leaves it as it is.
  subscript(measure: Measure) -> Int? {
    switch measure {
    case .sets: sets
    case .reps: reps
    case .holdSeconds: holdSeconds
    case .seconds: seconds
    case .pauseSeconds: pauseSeconds
    }
  }
}

extension Narrowing {
  /// The range set for a measure; `nil` leaves the exercise's.
  public subscript(measure: Measure) -> ClosedRange<Int>? {
    get {
      switch measure {
      case .sets: sets
      case .reps: reps
      case .holdSeconds: holdSeconds
      case .seconds: seconds
      case .pauseSeconds: pauseSeconds
      }
    }
    set {
      switch measure {
      case .sets: sets = newValue
      case .reps: reps = newValue
      case .holdSeconds: holdSeconds = newValue
      case .seconds: seconds = newValue
      case .pauseSeconds: pauseSeconds = newValue
      }
    }
  }
}

extension RoutineItem {
  /// The same exercise with other ranges, on other sides or in another block.
  public func with(block: Block? = nil, narrowing: Narrowing? = nil, side: Side?) -> RoutineItem {
    var item = RoutineItem(
      exercise: exercise, block: block ?? self.block, narrowing: narrowing ?? self.narrowing, side: side)
    item.limit = limit
    item.isConfirmed = isConfirmed
    return item
  }
}
