import Foundation
import Journal

/// A date to the millisecond with its clock's distance from UTC, as `2026-11-21T07:30:00.000+01:00`.
struct Timestamp: Hashable {
  let date: Date
  /// In seconds, and whole minutes.
  let utcOffset: Int

  init(_ date: Date, utcOffset: Int) {
    self.date = date
    self.utcOffset = utcOffset / 60 * 60
  }

  /// Days from 1 March of the year 0 to 1 January 1970.
  private static let epoch = 719_468
  private static let dayLength = 86_400_000

  var text: String {
    let local = date.milliseconds + utcOffset * 1000
    let day = local.dividingDown(by: Self.dayLength), time = local - day * Self.dayLength
    // The calendar begun in March, so that the leap day comes last.
    let shifted = day + Self.epoch
    let era = shifted.dividingDown(by: 146_097), dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let minutes = abs(utcOffset) / 60
    return "\(year.digits(4))-\(month.digits(2))-\((dayOfYear - (153 * march + 2) / 5 + 1).digits(2))"
      + "T\((time / 3_600_000).digits(2)):\((time / 60_000 % 60).digits(2)):\((time / 1000 % 60).digits(2))"
      + ".\((time % 1000).digits(3))\(utcOffset < 0 ? "-" : "+")\((minutes / 60).digits(2)):\((minutes % 60).digits(2))"
  }

  /// Reads a text; `nil` unless it is such a date from 1970 to 9999, with or without its milliseconds.
  init?(_ text: String) {
    var rest = Substring(text)
    func number(_ digits: Int, in range: ClosedRange<Int>, after separator: String) -> Int? {
      guard rest.hasPrefix(separator) else { return nil }
      let part = rest.dropFirst(separator.count).prefix(digits)
      guard part.count == digits, part.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(part),
        range.contains(number)
      else { return nil }
      rest = rest.dropFirst(separator.count + digits)
      return number
    }
    guard let year = number(4, in: 1970...9999, after: ""), let month = number(2, in: 1...12, after: "-"),
      let day = number(2, in: 1...Self.days(in: month, of: year), after: "-"),
      let hour = number(2, in: 0...23, after: "T"), let minute = number(2, in: 0...59, after: ":"),
      let second = number(2, in: 0...59, after: ":")
    else { return nil }
    let milliseconds = number(3, in: 0...999, after: ".") ?? 0
    var offset = 0
    if rest == "Z" {
      rest = ""
    } else {
      let sign = rest.hasPrefix("-") ? -1 : 1
      guard let hours = number(2, in: 0...23, after: sign < 0 ? "-" : "+"),
        let minutes = number(2, in: 0...59, after: ":")
      else { return nil }
      offset = sign * (hours * 3600 + minutes * 60)
    }
    guard rest.isEmpty else { return nil }
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400, yearOfEra = marchYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - Self.epoch
    let local = days * Self.dayLength + ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds
    self.init(Date(milliseconds: local - offset * 1000), utcOffset: offset)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Int {
  /// The quotient rounded down, also below zero.
  fileprivate func dividingDown(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor)
  }

  fileprivate func digits(_ count: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, count - text.count)) + text
  }
}
