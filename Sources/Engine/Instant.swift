/// A point in a session's time, counted from an origin that only the clock knows.
public struct Instant: Hashable, Comparable, Sendable {
  /// The time since the origin.
  public let offset: Duration

  /// An instant at a distance from the origin.
  public init(_ offset: Duration) { self.offset = offset }

  /// The origin.
  public static let zero = Instant(.zero)

  /// The time from this instant to another; negative when the other is earlier.
  public func duration(to other: Instant) -> Duration { other.offset - offset }

  /// Whether one instant is earlier than another.
  public static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
  /// The instant a time after another.
  public static func + (instant: Instant, duration: Duration) -> Instant {
    Instant(instant.offset + duration)
  }
  /// The instant a time before another.
  public static func - (instant: Instant, duration: Duration) -> Instant {
    Instant(instant.offset - duration)
  }
}

extension Duration {
  /// Whole milliseconds, rounded down.
  public var milliseconds: Int {
    let (seconds, attoseconds) = components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }

  /// Whole seconds, rounded up: what a countdown shows.
  public var secondsRoundedUp: Int {
    let (seconds, attoseconds) = components
    return Int(seconds) + (attoseconds > 0 ? 1 : 0)
  }

  /// The remainder after division by a length, computed without rounding.
  public func remainder(by length: Duration) -> Duration {
    length > .zero ? Duration(attoseconds: attoseconds % length.attoseconds) : .zero
  }

  /// Whole minutes, rounded up: how long something is going to take.
  public var minutesRoundedUp: Int { (secondsRoundedUp + 59) / 60 }

  /// Whole minutes, to the nearest: how long something took; less than half a minute is none.
  public var wholeMinutes: Int { max(0, (secondsRoundedUp + 30) / 60) }

  /// Seconds with their fraction.
  public var inSeconds: Double { self / .seconds(1) }
}
