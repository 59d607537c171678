import Engine

/// What was done in one week, from Monday to Sunday.
public struct Week: Hashable, Sendable {
  /// Its Monday.
  public let monday: Day
  /// The days with a session that counts.
  public let days: Int
  /// The sessions that count.
  public let sessions: Int
  /// The time of all sessions, pauses and time away left out.
  public let length: Duration

  /// The week that begins on a Monday, out of sessions of any week.
  public init(from monday: Day, of sessions: [SessionFacts]) {
    let own = sessions.filter { $0.day >= monday && $0.day < monday + 7 }
    let counted = own.filter(\.counts)
    self.monday = monday
    days = Set(counted.map(\.day)).count
    self.sessions = counted.count
    length = own.reduce(.zero) { $0 + $1.length }
  }

  /// Whole minutes, rounded.
  public var minutes: Int { length.wholeMinutes }
}

extension [SessionFacts] {
  /// So many weeks, oldest first, the last the one of a day.
  public func weeks(_ count: Int, through day: Day) -> [Week] {
    let first = day.monday - 7 * (count - 1)
    let byWeek = Dictionary(grouping: filter { $0.day >= first }, by: \.day.monday)
    return (0..<Swift.max(0, count)).reversed().map { back in
      let monday = day.monday - 7 * back
      return Week(from: monday, of: byWeek[monday] ?? [])
    }
  }

  /// The days of the week of a day that had a session that counts.
  public func daysDone(inWeekOf day: Day) -> Set<Day> {
    let monday = day.monday
    return Set(filter { $0.day >= monday && $0.day < monday + 7 && $0.counts }.map(\.day))
  }

  /// How many weeks had at least so many days with a session.
  public func weeksWithGoalMet(_ goal: Int) -> Int {
    var days: Set<Day> = [], last: Day?
    for session in self where session.counts && session.day != last {
      last = session.day
      days.insert(session.day)
    }
    let weeks: [Day: Int] = days.reduce(into: [:]) { $0[$1.monday, default: 0] += 1 }
    return weeks.values.count { $0 >= goal }
  }

  /// The time of each day that had a session, pauses and time away left out.
  public var lengthsByDay: [Day: Duration] {
    reduce(into: [:]) { $0[$1.day, default: .zero] += $1.length }
  }
}
