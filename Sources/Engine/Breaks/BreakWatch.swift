public import Foundation

/// Counts to the next break, and knows when nobody is there to have it.
///
/// Breaks never pile up: after each, however it went, and after whatever kept the person away, the count begins anew.
public struct BreakWatch: Hashable, Sendable {
  /// What there is to wait for.
  public enum State: Hashable, Sendable {
    /// The next break.
    case counting(next: Date)
    /// An answer to a break that has rung.
    case due(since: Date)
    /// The next hours: these are over, or the person wants no more breaks today.
    case closed(until: Date)
    /// Anybody: two breaks in a row were not answered. The next hours begin afresh.
    case away(until: Date)
  }

  /// When breaks are had.
  public let rhythm: BreakRhythm
  /// Where the person is.
  private var timeZone: TimeZone
  /// What there is to wait for.
  public private(set) var state: State
  /// How many breaks in a row were not answered.
  private var unanswered = 0

  /// Seconds that a break waits to be answered.
  public static let patience = 300.0
  /// Seconds by which a break is put off.
  public static let delay = 300.0
  /// Seconds away from the screen that are a break of their own.
  public static let rest = 300.0
  /// So many breaks in a row without an answer mean that nobody is there.
  private static let most = 2

  /// Begins to count.
  public init(_ rhythm: BreakRhythm, at date: Date, in timeZone: TimeZone) {
    self.rhythm = rhythm
    self.timeZone = timeZone
    state = .closed(until: date)
    count(from: date)
  }

  /// When the state changes though nobody does anything.
  public var nextChange: Date {
    switch state {
    case .counting(let next): next
    case .due(let since): since + Self.patience
    case .closed(let opening), .away(let opening): opening
    }
  }

  /// Moves on to a date; one late call comes to the same as many early ones.
  ///
  /// - Parameter place: Where the person is by now.
  /// - Returns: Whether a break rings now.
  public mutating func advance(to date: Date, in place: TimeZone) -> Bool {
    mindTheClock(at: date, place)
    var rings = false
    while nextChange <= date {
      switch state {
      case .counting(let next):
        state = .due(since: next)
        rings = true
      case .due:
        unanswered += 1
        let lapsed = nextChange
        rings = false
        if unanswered < Self.most {
          count(from: lapsed)
        } else {
          state = .away(until: rhythm.opening(after: lapsed, in: timeZone))
        }
      case .closed(let opening), .away(let opening):
        unanswered = 0
        count(from: opening)
      }
    }
    return rings
  }

  /// Where the clock on the wall was set back, nothing is waited for longer than it takes; in another time zone the
  /// hours are others.
  private mutating func mindTheClock(at date: Date, _ place: TimeZone) {
    let hasMoved = place != timeZone
    timeZone = place
    switch state {
    case .closed where hasMoved, .away where hasMoved: count(from: date)
    case .counting(let next) where next > date + rhythm.seconds: count(from: date)
    case .due(let since) where since > date: state = .due(since: date)
    case .closed(let opening), .away(let opening):
      if rhythm.opening(after: date, isLater: true, in: timeZone) < opening { count(from: date) }
    default: break
    }
  }

  /// Counts anew: a break was had or skipped, or the person is back and presses a key.
  public mutating func restart(at date: Date) {
    unanswered = 0
    count(from: date)
  }

  /// Takes in that the program stood still, or the machine: a long time away from the screen is a break of its own.
  ///
  /// - Parameter seen: The date at which it last went on.
  /// - Returns: Whether a break rings now.
  public mutating func cameBack(at date: Date, in place: TimeZone, lastSeen seen: Date) -> Bool {
    guard date >= seen + Self.rest, !isOver(at: date) else { return advance(to: date, in: place) }
    timeZone = place
    restart(at: date)
    return false
  }

  /// Whether the person wants no more breaks today.
  private func isOver(at date: Date) -> Bool {
    if case .closed(let opening) = state { date < opening } else { false }
  }

  /// Rings again in five minutes, where that is still within the hours.
  public mutating func postpone(at date: Date) {
    unanswered = 0
    let next = date + Self.delay
    state =
      rhythm.isOpen(at: next, in: timeZone)
      ? .counting(next: next) : .closed(until: rhythm.opening(after: date, in: timeZone))
  }

  /// Rings no more on the day of a date.
  public mutating func closeForToday(at date: Date) {
    unanswered = 0
    state = .closed(until: rhythm.opening(after: date, isLater: true, in: timeZone))
  }

  private mutating func count(from date: Date) {
    state =
      rhythm.next(countedFrom: date, in: timeZone).map { .counting(next: $0) }
      ?? .closed(until: rhythm.opening(after: date, in: timeZone))
  }
}
