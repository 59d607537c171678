/// A time on a clock, such as 9:00, wherever and on whichever day.
public struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Minutes after midnight, 0 to 1439.
  public let minutes: Int

  /// A time so many minutes after midnight; `nil` from the next midnight on.
  public init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// A time as it is written, `9:00`, `09:00` or `9`; `nil` where it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let isWritten = parts.allSatisfy {
      (1...2).contains($0.count) && $0.allSatisfy { $0.isASCII && $0.isNumber }
    }
    guard (1...2).contains(parts.count), isWritten, let hour = Int(parts[0]), (0..<24).contains(hour),
      let minute = parts.count == 2 ? Int(parts[1]) : 0, (0..<60).contains(minute),
      parts.count == 1 || parts[1].count == 2
    else { return nil }
    minutes = hour * 60 + minute
  }

  private init(hour: Int) { minutes = hour * 60 }
  private init(hour: Int, minute: Int) { minutes = hour * 60 + minute }

  /// When breaks begin unless said otherwise.
  public static let nine = TimeOfDay(hour: 9)
  /// When they end.
  public static let halfPastFive = TimeOfDay(hour: 17, minute: 30)

  /// The hour, 0 to 23.
  public var hour: Int { minutes / 60 }
  /// The minute of the hour, 0 to 59.
  public var minute: Int { minutes % 60 }

  /// As a person writes it, such as `9:05`.
  public var written: String { "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)" }

  /// Whether one time comes before another on the same day.
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}
