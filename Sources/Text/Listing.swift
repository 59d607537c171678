extension [String] {
  /// As a sentence lists them: "hold, reps or timed".
  public func inWords(last conjunction: String) -> String {
    guard count > 1, let final = last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(conjunction) " + final
  }
}

extension ClosedRange<Int> {
  /// As files have it: one number, or two with a hyphen.
  public var written: String { lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)-\(upperBound)" }
}
