import Catalogue

/// What is usual, as the shipped exercises have it: what a person's own files are held against.
struct UsualRanges {
  /// Up to so many times what the sources give is taken without a question.
  private static let generosity = 2

  /// The shipped exercises, by id.
  private let shipped: [String: Exercise]

  init(_ catalogue: Catalogue) { shipped = catalogue.exercises.filter { $0.value.origin == .shipped } }

  /// Whether it takes the place of a shipped exercise.
  func replaces(_ id: String) -> Bool { shipped[id] != nil }

  /// Asks about an own exercise whose ranges go far above those of its shipped namesake, or of its kind.
  func check(_ prescription: Prescription, of id: String, _ fields: Fields) {
    for measure in prescription.measures {
      guard let range = prescription.range(of: measure) else { continue }
      let (most, whose) = usual(measure, like: prescription, of: id)
      Self.ask(about: range, measure, most: most, whose, in: fields)
    }
  }

  /// What is usual for a measure of an exercise of a person's own, and for what.
  ///
  /// - Returns: The most of it; `nil` where no shipped exercise is of its kind.
  func usual(_ measure: Measure, like prescription: Prescription, of id: String) -> (Int?, String) {
    let id = id.split(separator: "/").last.map(String.init) ?? id
    func most(_ exercises: some Sequence<Exercise>) -> Int? {
      exercises.compactMap { $0.prescription.ownRange(of: measure)?.upperBound }.max()
    }
    if let most = most(shipped[id].map { [$0] } ?? []) { return (most, id) }
    let kind = shipped.values.filter { $0.prescription.kind == prescription.kind }
    if let most = most(kind.filter { $0.prescription.aim == prescription.aim }) {
      return (most, Wording.Diagnostics.any(prescription.kind.rawValue, for: prescription.aim.rawValue))
    }
    return (most(kind), Wording.Diagnostics.any(prescription.kind.rawValue, for: nil))
  }

  /// Whether a range goes so far above the usual that a file has to confirm it.
  static func isFarAbove(_ range: ClosedRange<Int>, _ most: Int) -> Bool {
    range.upperBound > most * generosity
  }

  /// Asks about a range in a routine that goes far above the exercise's own.
  static func ask(
    about range: ClosedRange<Int>, _ measure: Measure, most: Int?, _ whose: String, in fields: Fields?
  ) {
    guard let most, let fields, isFarAbove(range, most) else { return }
    let key = measure.rawValue
    fields.fault(at: key, Wording.Diagnostics.farAboveUsual(key, range, whose, most: most))
  }
}
