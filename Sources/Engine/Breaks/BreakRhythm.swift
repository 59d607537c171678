public import Foundation

/// When breaks are had: how often, between which times of the day, and on which days.
public struct BreakRhythm: Hashable, Sendable {
  /// Minutes from one break to the next.
  public let minutes: Int
  /// When the hours with breaks begin; the first break comes so many minutes later.
  public let from: TimeOfDay
  /// When they end; a break may still be had at that time.
  public let to: TimeOfDay
  /// The days with breaks, never none.
  public let days: Set<Weekday>

  /// How many minutes may lie between two breaks.
  public static let range = 10...240

  /// A rhythm; `nil` where its minutes are out of range, its hours too short for one break, or its days none.
  public init?(
    every minutes: Int = 30, from: TimeOfDay = .nine, to: TimeOfDay = .halfPastFive,
    days: Set<Weekday> = .working
  ) {
    guard Self.range.contains(minutes), to.minutes - from.minutes >= minutes, !days.isEmpty else {
      return nil
    }
    (self.minutes, self.from, self.to, self.days) = (minutes, from, to, days)
  }

  /// Seconds from one break to the next.
  var seconds: Double { Double(minutes) * 60 }

  /// The times at which breaks come on a day that is counted from its beginning.
  public var times: [TimeOfDay] {
    stride(from: from.minutes + minutes, through: to.minutes, by: minutes).compactMap {
      TimeOfDay(minutes: $0)
    }
  }
}

extension BreakRhythm {
  /// The break that comes when it is counted from a date; `nil` where the hours end before.
  func next(countedFrom date: Date, in timeZone: TimeZone) -> Date? {
    let next = date + seconds
    guard let hours = hours(onTheDayOf: date, timeZone), hours.contains(date), hours.contains(next) else {
      return nil
    }
    return next
  }

  /// Whether a date lies within the hours.
  func isOpen(at date: Date, in timeZone: TimeZone) -> Bool {
    hours(onTheDayOf: date, timeZone)?.contains(date) ?? false
  }

  /// When the next hours begin.
  ///
  /// - Parameter isLater: Whether only those of a later day are meant.
  func opening(after date: Date, isLater: Bool = false, in timeZone: TimeZone) -> Date {
    let calendar = Calendar.gregorian(timeZone)
    let openings = ((isLater ? 1 : 0)...8).lazy.compactMap { offset -> Date? in
      calendar.date(byAdding: .day, value: offset, to: date).flatMap {
        hours(onTheDayOf: $0, timeZone)?.lowerBound
      }
    }
    return openings.first { $0 > date } ?? date + 86_400
  }

  private func hours(onTheDayOf date: Date, _ timeZone: TimeZone) -> ClosedRange<Date>? {
    guard days.contains(Weekday(date, in: timeZone)) else { return nil }
    let calendar = Calendar.gregorian(timeZone)
    func at(_ time: TimeOfDay) -> Date? {
      calendar.date(bySettingHour: time.hour, minute: time.minute, second: 0, of: date)
    }
    guard let start = at(from), let end = at(to), start < end else { return nil }
    return start...end
  }

  /// Which break a date belongs to, counted over all days: what tells whose turn it is where nothing is written down.
  public func number(of date: Date, in timeZone: TimeZone) -> Int {
    // By the clock on the wall, or the number would change where it is midnight in Greenwich.
    let wall = date.timeIntervalSinceReferenceDate + Double(timeZone.secondsFromGMT(for: date))
    let day = (wall / 86_400).rounded(.down), minute = Int((wall - day * 86_400) / 60)
    let place = times.lastIndex { $0.minutes <= minute } ?? 0
    return max(0, Int(day)) * times.count + place
  }
}

extension Weekday {
  /// The day of the week on which a date falls.
  public init(_ date: Date, in timeZone: TimeZone) {
    // The calendar counts from Sunday, which is its 1.
    let sunday = Calendar.gregorian(timeZone).component(.weekday, from: date)
    self = Weekday(rawValue: (sunday + 5) % 7 + 1) ?? .monday
  }
}

extension TimeOfDay {
  /// What a clock shows at a date.
  public init(_ date: Date, in timeZone: TimeZone) {
    let parts = Calendar.gregorian(timeZone).dateComponents([.hour, .minute], from: date)
    self = TimeOfDay(minutes: (parts.hour ?? 0) * 60 + (parts.minute ?? 0)) ?? .nine
  }
}

extension Calendar {
  fileprivate static func gregorian(_ timeZone: TimeZone) -> Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    return calendar
  }
}
