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
  /// How long its tempo takes from the first phase to the end of the last; `nil` for a hold.
  public var cycle: Duration? {
    let whole = phaseLengths.reduce(Duration.zero, +)
    return whole > .zero ? whole : nil
  }

  /// Where in its tempo a movement is that has gone on and on for a time; `nil` for a hold.
  public func phase(after time: Duration) -> PhaseMoment? {
    guard let cycle else { return nil }
    var into = time.remainder(by: cycle)
    for (index, length) in phaseLengths.enumerated() {
      if into < length { return PhaseMoment(index: index, length: length, elapsed: into) }
      into -= length
    }
    return nil
  }

  private var phaseLengths: [Duration] {
    tempo.map { phase in
      switch phase.length {
      case .seconds(let seconds): .seconds(seconds)
      case .pause: .seconds(ranges[.pauseSeconds]?.lowerBound ?? 1)
      }
    }
  }
}
