import Text

/// Something that is counted or timed in an exercise, by its key in files and documents.
public enum Measure: String, CaseIterable, CodingKey, Hashable, Sendable {
  case sets, reps
  case holdSeconds = "hold_seconds"
  case pauseSeconds = "pause_seconds"
  case seconds
  case restSeconds = "rest_seconds"

  /// All that is known about a measure.
  package struct Definition {
    /// The word for it on the screen.
    package let label: String
    /// What stands behind its numbers; `nil` where the label says it.
    package var unit: String?
    /// How far it may reach, in any file.
    package let limits: ClosedRange<Int>
    /// The kinds of exercise that may give it.
    package var kinds = Prescription.Kind.allCases
    /// Whether every exercise needs it.
    package var isRequired = false
    /// Whether a routine may ask for less of it than the exercise's sources give: less is the careful side.
    package var mayBeLess = false
    /// Whether it measures the work and not the time around it.
    package var isWork = true
    /// Whether it is one number, and never a range.
    package var isSingle = false
    /// What to write instead in an exercise counted in reps, which may not give it.
    package var insteadInReps: String?
  }

  package var definition: Definition {
    switch self {
    case .sets: Definition(label: Wording.Measures.sets, limits: 1...50, isRequired: true, mayBeLess: true)
    case .reps: Definition(label: Wording.Measures.reps, limits: 1...1000, kinds: [.reps, .timed])
    case .holdSeconds:
      Definition(
        label: Wording.Measures.hold, unit: Wording.Measures.seconds, limits: 1...3600, kinds: [.hold],
        insteadInReps: Wording.Measures.holdWithinRep)
    case .pauseSeconds:
      Definition(
        label: Wording.Measures.pause, unit: Wording.Measures.seconds, limits: 0...60,
        kinds: [.reps, .timed], mayBeLess: true)
    case .seconds:
      Definition(
        label: Wording.Measures.time, unit: Wording.Measures.seconds, limits: 1...3600,
        kinds: [.reps, .timed])
    case .restSeconds:
      Definition(
        label: Wording.Measures.rest, unit: Wording.Measures.seconds, limits: 0...600, isRequired: true,
        isWork: false, isSingle: true)
    }
  }

  /// The measures of the work itself, without the time around it.
  package static let ofWork = allCases.filter(\.definition.isWork)

  /// All measures as a sentence lists them: sets and the counted amount first.
  package static let countedFirst = allCases.filter(\.isCounted) + allCases.filter { !$0.isCounted }

  /// Whether it says how much there is to do, in some kind of exercise.
  private var isCounted: Bool { self == .sets || Prescription.Kind.allCases.contains { $0.measure == self } }

  /// The word for it on the screen.
  public var label: String { definition.label }

  /// Whether it is one number, and never a range.
  public var isSingle: Bool { definition.isSingle }

  /// A range of it with its unit, such as `10-15 s`.
  public func written(_ range: ClosedRange<Int>) -> String {
    range.written + (definition.unit.map { " " + $0 } ?? "")
  }
}

extension Prescription.Kind {
  /// The measure that exercises of this kind are counted in.
  public var measure: Measure {
    switch self {
    case .hold: .holdSeconds
    case .reps: .reps
    case .timed: .seconds
    }
  }
}

extension [Measure: ClosedRange<Int>] {
  /// Seconds of rest between sets; `nil` where none are given.
  public var restSeconds: Int? {
    get { self[.restSeconds]?.lowerBound }
    set { self[.restSeconds] = newValue.map { $0...$0 } }
  }
}

extension Prescription {
  /// The measures of its work, as they are told.
  public var measures: [Measure] {
    Measure.countedFirst.filter { $0.definition.isWork && ownRange(of: $0) != nil }
  }

  /// Sets, for each side in a one-sided exercise.
  public var sets: ClosedRange<Int> { ranges[.sets] ?? 1...1 }

  /// Seconds of rest between sets.
  public var restSeconds: Int { ranges.restSeconds ?? 0 }

  /// What is counted in a set: repetitions or seconds.
  public var counted: ClosedRange<Int>? { ranges[kind.measure] }

  /// The range that a routine may set a measure within; `nil` where the exercise has no such measure.
  ///
  /// Fewer sets are always the careful side, and so is no hold within a rep; everything else of the work stays within
  /// what the exercise's sources give.
  public func range(of measure: Measure) -> ClosedRange<Int>? {
    guard measure.definition.isWork else { return measure.definition.limits }
    guard let own = ownRange(of: measure) else { return nil }
    return measure.definition.mayBeLess ? measure.definition.limits.lowerBound...own.upperBound : own
  }

  /// The range that holds where a routine sets none; `nil` where the exercise has no such measure.
  ///
  /// A figure for another way of counting is quoted but never done.
  public func ownRange(of measure: Measure) -> ClosedRange<Int>? {
    Kind.allCases.contains { $0.measure == measure && $0 != kind } ? nil : ranges[measure]
  }
}
