extension Wording {
  /// Options that don't go together, or go too far.
  enum Options {
    static func exclude(_ one: String, _ other: String) -> String {
      "\(one) and \(other) exclude each other."
    }
    static func outOfRange(_ option: String, _ range: ClosedRange<Int>, _ value: some CustomStringConvertible)
      -> String
    {
      "\(option) goes from \(range.lowerBound) to \(range.upperBound), not \(value)."
    }
    static func daysOutOfRange(_ option: String, _ range: ClosedRange<Int>, _ days: Int) -> String {
      "\(option) goes from \(range.lowerBound) to \(range.upperBound) days, not \(days)."
    }
    static let forceWithoutSVG = "--force is for --svg."
    static func needsRoutine(_ option: String) -> String {
      "\(option) belongs to a routine, and none is named: limber start daily \(option) ..."
    }
  }
}
