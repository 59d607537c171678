public import Catalogue

/// The slow breath that paces a hold: in, then a longer out, never held.
public enum BreathPace {
  /// Seconds of the in-breath; limber's own choice.
  public static let inhale = Duration.seconds(4)
  /// Seconds of the out-breath; limber's own choice.
  public static let exhale = Duration.seconds(6)

  /// Where the breath is after a time of holding.
  public static func moment(after elapsed: Duration) -> BreathMoment {
    let into = elapsed.remainder(by: inhale + exhale)
    return into < inhale
      ? BreathMoment(breath: .in, length: inhale, elapsed: into)
      : BreathMoment(breath: .out, length: exhale, elapsed: into - inhale)
  }
}

/// One breath under way.
public struct BreathMoment: Hashable, Sendable {
  /// In, out or natural.
  public let breath: Breath
  /// How long this breath takes.
  public let length: Duration
  /// How long it has lasted.
  public let elapsed: Duration

  /// A breath of a length, some of it over.
  public init(breath: Breath, length: Duration, elapsed: Duration) {
    self.breath = breath
    self.length = length
    self.elapsed = elapsed
  }

  /// How full the lungs are, from 0 to 1; `nil` when the breath is left to itself.
  public var fullness: Double? {
    let part = min(1, max(0, elapsed / length))
    return switch breath {
    case .in: part
    case .out: 1 - part
    case .natural: nil
    }
  }

  /// How many of a bar's cells the breath fills; `nil` when the breath is left to itself.
  ///
  /// Another cell fills or empties each time that a cell's share of the breath is over, and never in between.
  public func filled(of cells: Int) -> Int? {
    guard breath != .natural, length > .zero, cells > 0 else { return nil }
    let passed = (1...cells).last { elapsed >= length / cells * $0 } ?? 0
    return breath == .in ? passed : cells - passed
  }
}

extension Prescription {
  /// When a hold or a movement that goes on and on next turns to another breath, and to which.
  func nextBreath(after time: Duration) -> (at: Duration, breath: Breath)? {
    guard kind != .hold else {
      let moment = BreathPace.moment(after: time)
      return (time + moment.length - moment.elapsed, moment.breath == .in ? .out : .in)
    }
    guard let now = phase(after: time) else { return nil }
    var at = time, moment = now
    // Once round is enough: a movement of one breath never turns.
    for _ in tempo {
      at += moment.length - moment.elapsed
      guard let next = phase(after: at) else { return nil }
      moment = next
      if tempo[next.index].breath != tempo[now.index].breath { return (at, tempo[next.index].breath) }
    }
    return nil
  }
}
