/// What of a prescription a routine may set.
public enum Measure: String, CaseIterable, Hashable, Sendable {
  case sets, reps
  case holdSeconds = "hold_seconds"
  case seconds
  case pauseSeconds = "pause_seconds"
}

extension Prescription {
  /// The range that a routine may set a measure within; `nil` where the exercise has no such measure.
  public func range(of measure: Measure) -> ClosedRange<Int>? {
    measures.first { $0.key == measure.rawValue }?.range
  }

  /// The range that holds where a routine sets none.
  public func ownRange(of measure: Measure) -> ClosedRange<Int>? {
    measure == .sets ? sets : range(of: measure)
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
    item.isConfirmed = isConfirmed
    return item
  }
}
