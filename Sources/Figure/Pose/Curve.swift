/// A curve through values at even distances, which stays between each two of them.
struct Curve: Sendable {
  private let values: [Double]
  private let slopes: [Double]

  /// - Parameters:
  ///   - entry: The step that led to the first value; `nil` where the curve starts from rest.
  ///   - exit: The step that follows the last value; `nil` where the curve comes to rest.
  init(_ values: [Double], entry: Double? = nil, exit: Double? = nil) {
    self.values = values
    let steps = zip(values, values.dropFirst()).map { $1 - $0 }
    // Beyond the ends the pace is that of a whole phase, which may have several pieces here.
    let pieces = Double(max(1, steps.count))
    let before = [entry.map { $0 / pieces } ?? 0] + steps
    let after = steps + [exit.map { $0 / pieces } ?? 0]
    slopes = zip(before, after).map { $0 * $1 <= 0 ? 0 : 2 * $0 * $1 / ($0 + $1) }
  }

  func value(in piece: Int, at t: Double) -> Double {
    guard values.indices.contains(piece), values.indices.contains(piece + 1) else { return values.last ?? 0 }
    let t2 = t * t, t3 = t2 * t
    return values[piece] * (2 * t3 - 3 * t2 + 1) + slopes[piece] * (t3 - 2 * t2 + t)
      + values[piece + 1] * (3 * t2 - 2 * t3) + slopes[piece + 1] * (t3 - t2)
  }
}
