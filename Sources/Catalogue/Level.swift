/// Where in a prescription's ranges a session works.
public enum Level: String, CaseIterable, Hashable, Sendable {
  /// The low end, within the beginner's rule.
  case gentle
  /// The middle.
  case standard
  /// The top.
  case full
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
