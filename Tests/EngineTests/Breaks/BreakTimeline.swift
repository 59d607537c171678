import Engine
import Foundation

/// A week with breaks, written down as it goes: Monday is 2026-11-30, in Berlin.
struct BreakTimeline {
  var watch: BreakWatch
  private(set) var now: Date
  private var zone: TimeZone

  static let berlin = TimeZone(identifier: "Europe/Berlin") ?? .gmt

  init(_ time: String, _ day: Weekday = .monday, _ rhythm: BreakRhythm? = BreakRhythm()) throws {
    zone = Self.berlin
    now = try Self.date(day, time, zone)
    watch = BreakWatch(try Self.known(rhythm), at: now, in: zone)
  }

  struct Missing: Error {}

  static func known<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Missing() }
    return value
  }

  static func date(_ day: Weekday, _ time: String, week: Int = 0, _ zone: TimeZone = berlin) throws -> Date {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let clock = try known(TimeOfDay(time))
    return try known(
      calendar.date(
        from: DateComponents(
          year: 2026, month: 11, day: 29 + day.rawValue + 7 * week, hour: clock.hour, minute: clock.minute)))
  }

  /// Lets time pass to a time of a day, minute by minute; tells when it rings.
  mutating func wait(_ day: Weekday = .monday, week: Int = 0, until time: String) throws -> [String] {
    let end = try Self.date(day, time, week: week, zone)
    var rings: [String] = []
    while now < end {
      now = min(end, now + 60)
      if watch.advance(to: now, in: zone) { rings.append(here(now)) }
    }
    return rings
  }

  /// The same in one call.
  mutating func jump(_ day: Weekday = .monday, until time: String) throws -> Bool {
    now = try Self.date(day, time, zone)
    return watch.advance(to: now, in: zone)
  }

  /// The program stands still up to a time.
  mutating func sleep(_ day: Weekday = .monday, until time: String) throws -> Bool {
    let seen = now
    now = try Self.date(day, time, zone)
    return watch.cameBack(at: now, in: zone, lastSeen: seen)
  }

  /// The clock on the wall is set.
  mutating func set(_ day: Weekday = .monday, to time: String) throws { now = try Self.date(day, time, zone) }

  /// The person is in another time zone from now on.
  mutating func travel(to place: TimeZone) { zone = place }

  /// The state, in words.
  var state: String {
    switch watch.state {
    case .counting(let next): "next \(here(next))"
    case .due(let since): "due since \(here(since))"
    case .closed(let opening): "closed until \(here(opening))"
    case .away(let opening): "away until \(here(opening))"
    }
  }

  private func here(_ date: Date) -> String {
    "\(Weekday(date, in: zone).short) \(TimeOfDay(date, in: zone).written)"
  }
}
