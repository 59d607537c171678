import Catalogue
import CatalogueFiles

/// Something that can be set for an exercise of a routine.
enum BuilderField: Hashable {
  case measure(Measure)
  case side
  case block

  /// What there is to set for an exercise: only what has more than one value.
  static func all(of item: RoutineItem, _ exercise: Exercise) -> [BuilderField] {
    exercise.prescription.measures.filter { choices($0, of: item, exercise).count > 1 }.map(
      BuilderField.measure)
      + (exercise.isSided ? [.side] : []) + [.block]
  }

  /// What it is called.
  var name: String {
    switch self {
    case .measure(let measure): measure.label
    case .side: Wording.Builder.side
    case .block: Wording.Builder.block
    }
  }

  /// What it is set to, in words.
  func value(of item: RoutineItem, _ exercise: Exercise) -> String {
    switch self {
    case .measure(let measure):
      if let range = item.narrowing[measure] { return measure.written(range) }
      return Wording.Builder.asUsual(
        exercise.prescription.ownRange(of: measure).map(measure.written) ?? "")
    case .side: return item.side.map { Wording.Builder.only($0, of: exercise) } ?? Wording.Builder.bothSides
    case .block: return item.block.rawValue
    }
  }

  /// The item with the next value, or the one before; the same at either end.
  func changed(_ item: RoutineItem, _ exercise: Exercise, by step: Int) -> RoutineItem {
    func next<Value: Equatable>(_ values: [Value], _ value: Value) -> Value {
      let index = (values.firstIndex(of: value) ?? 0) + step
      return values.indices.contains(index) ? values[index] : value
    }
    switch self {
    case .measure(let measure):
      var narrowing = item.narrowing
      narrowing[measure] = next(Self.choices(measure, of: item, exercise), narrowing[measure])
      return item.with(narrowing: narrowing, side: item.side)
    case .side: return item.with(side: next([nil, .left, .right], item.side))
    case .block: return item.with(block: next(Block.allCases, item.block), side: item.side)
    }
  }

  /// What a measure can be set to, from the least on; `nil`, as the exercise has it, comes where its range begins.
  ///
  /// Nothing beyond the range is offered; what a file says beyond it is kept until it is changed.
  static func choices(_ measure: Measure, of item: RoutineItem, _ exercise: Exercise) -> [ClosedRange<Int>?] {
    guard let range = exercise.prescription.range(of: measure) else { return [] }
    let usual = exercise.prescription.ownRange(of: measure) ?? range
    let step =
      measure == .holdSeconds || measure == .seconds ? (range.count > 120 ? 30 : range.count > 6 ? 5 : 1) : 1
    var ranges = range.filter { $0 % step == 0 || $0 == range.lowerBound || $0 == range.upperBound }.map {
      $0...$0
    }
    if let set = item.narrowing[measure], !ranges.contains(set) { ranges.append(set) }
    ranges.removeAll { $0 == usual && $0 != item.narrowing[measure] }
    ranges.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    let place = ranges.firstIndex { $0.lowerBound >= usual.lowerBound } ?? ranges.count
    return ranges[..<place].map { $0 } + [nil] + ranges[place...].map { $0 }
  }
}
