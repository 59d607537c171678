public import Catalogue

/// One phase of a movement under way.
public struct PhaseMoment: Hashable, Sendable {
  /// Its place in the prescription's tempo, from 0.
  public let index: Int
  /// How long it takes.
  public let length: Duration
  /// How long it has lasted.
  public let elapsed: Duration
}

extension Prescription {
  /// Where in its tempo a movement is that has gone on and on for a time; `nil` for a hold.
  public func phase(after time: Duration) -> PhaseMoment? {
    let lengths = tempo.map { phase -> Duration in
      switch phase.length {
      case .seconds(let seconds): .seconds(seconds)
      case .pause: .seconds(ranges[.pauseSeconds]?.lowerBound ?? 1)
      }
    }
    let whole = lengths.reduce(Duration.zero, +)
    guard whole > .zero else { return nil }
    var into = time.remainder(by: whole)
    for (index, length) in lengths.enumerated() {
      if into < length { return PhaseMoment(index: index, length: length, elapsed: into) }
      into -= length
    }
    return nil
  }
}
