public import Foundation

/// A calendar day, whichever the place.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  public let number: Int

  /// A day by its number.
  public init(_ number: Int) { self.number = number }

  /// The day of an instant at a place so many seconds ahead of UTC.
  public init(_ date: Date, utcOffset: Int) {
    number = Int(((date.timeIntervalSince1970 + Double(utcOffset)) / 86_400).rounded(.down))
  }

  /// The day of an instant at a place.
  public init(_ date: Date, in timeZone: TimeZone) {
    self.init(date, utcOffset: timeZone.secondsFromGMT(for: date))
  }

  /// The day that is written as `2026-11-21`; `nil` where there is no such day.
  public init?(written text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count == 10, parts.map(\.count) == [4, 2, 2],
      text.utf8.allSatisfy({ "0123456789-".utf8.contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    // Counted in years that begin in March, as below.
    let march = (month + 9) % 12, years = month < 3 ? year - 1 : year
    let era = (years >= 0 ? years : years - 399) / 400, ofEra = years - era * 400
    number =
      era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + (153 * march + 2) / 5 + day - 1 - 719_468
    guard written == text else { return nil }
  }

  /// Noon at a place.
  public func noon(in timeZone: TimeZone) -> Date {
    let utc = start + 43_200
    return utc - Double(timeZone.secondsFromGMT(for: utc))
  }

  /// Its first moment in UTC.
  var start: Date { Date(timeIntervalSince1970: Double(number) * 86_400) }

  /// The day of the week, from 0 for Monday to 6 for Sunday.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  /// The Monday of its week.
  public var monday: Day { self - weekday }

  /// The month, from 1 to 12.
  public var month: Int { civil.month }

  /// The day as `2026-11-21`.
  public var written: String {
    let (year, month, day) = civil
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The day so many days later.
  public static func + (day: Day, count: Int) -> Day { Day(day.number + count) }
  /// The day so many days earlier.
  public static func - (day: Day, count: Int) -> Day { Day(day.number - count) }
  /// The days from one to another.
  public static func - (day: Day, other: Day) -> Int { day.number - other.number }
  /// Whether one day is before another.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The Gregorian date, counted in years that begin in March so that the leap day comes last.
  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let march = (5 * ofYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    return (year + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * march + 2) / 5 + 1)
  }
}
