public import Catalogue
public import Foundation

/// What really happened in one session, as it was first written; see ``amended`` for what holds now.
public struct SessionRecord: Identifiable, Hashable, Sendable {
  /// Unique among all sessions of all machines.
  public let id: String
  /// The routine's id.
  public let routine: String
  /// The routine's name when it was followed.
  public let routineName: String
  /// The level it was followed at.
  public let level: Level
  /// When it began.
  public let startedAt: Date
  /// The place's distance from UTC then, in seconds; fixes the calendar day for good.
  public let utcOffset: Int
  /// When it ended, or was last heard of.
  public var endedAt: Date
  /// How it ended; `interrupted` until it is known to have ended.
  public var outcome: Outcome
  /// Whether it ran at another pace than a body's, and so counts for nothing.
  public let isRehearsal: Bool
  /// Whether the person told it afterwards, and limber has not seen it.
  public let isLogged: Bool
  /// Pain before, 0 to 10; `nil` where it wasn't rated.
  public var painBefore: Int?
  /// Pain after, 0 to 10; `nil` where it wasn't rated.
  public var painAfter: Int?
  /// How hard it was, 0 to 10; `nil` where it wasn't rated.
  public var effort: Int?
  /// What the person said right after it, on one line; `nil` for nothing.
  public var said: String?
  /// Where its time went.
  public var time: TimeSplit
  /// What was done, exercise by exercise and side by side.
  public var exercises: [ExerciseRecord]
  /// What the person set right afterwards; `nil` for nothing.
  public var amendment: Amendment?

  /// A session that begins, with nothing done.
  public init(
    id: String, plan: Plan, at start: Date, timeZone: TimeZone, isRehearsal: Bool,
    painBefore: Int?, exercises: [ExerciseRecord]
  ) {
    self.id = id
    routine = plan.routine
    routineName = plan.name
    level = plan.level
    startedAt = start
    utcOffset = timeZone.secondsFromGMT(for: start)
    endedAt = start
    outcome = .interrupted
    self.isRehearsal = isRehearsal
    isLogged = false
    self.painBefore = painBefore
    time = TimeSplit()
    self.exercises = exercises
  }

  /// A session with all its parts.
  public init(
    id: String, routine: String, routineName: String, level: Level, startedAt: Date, utcOffset: Int,
    endedAt: Date, outcome: Outcome, isRehearsal: Bool, painBefore: Int?, painAfter: Int?, time: TimeSplit,
    exercises: [ExerciseRecord], amendment: Amendment? = nil, isLogged: Bool = false, effort: Int? = nil,
    said: String? = nil
  ) {
    self.id = id
    self.routine = routine
    self.routineName = routineName
    self.level = level
    self.startedAt = startedAt
    self.utcOffset = utcOffset
    self.endedAt = endedAt
    self.outcome = outcome
    self.isRehearsal = isRehearsal
    self.painBefore = painBefore
    self.painAfter = painAfter
    self.effort = effort
    self.said = said
    self.time = time
    self.exercises = exercises
    self.amendment = amendment
    self.isLogged = isLogged
  }

  /// How many records have a status.
  public func count(_ status: ExerciseRecord.Status) -> Int { exercises.count { $0.status == status } }
}

extension SessionRecord {
  /// A date with the clock of the place where the session was, as `2026-11-21T07:30:00+01:00`.
  public func timestamp(_ date: Date) -> String {
    let zone = TimeZone(secondsFromGMT: utcOffset) ?? .gmt
    let style = Date.ISO8601FormatStyle(timeZone: zone).year().month().day()
      .dateTimeSeparator(.standard).time(includingFractionalSeconds: false).timeZone(separator: .colon)
    return date.formatted(style)
  }

  /// The calendar day it began on, as `2026-11-21`.
  public var day: String { String(timestamp(startedAt).prefix(10)) }

  /// The time of day it began at, as `07:30`.
  public var timeOfDay: String { String(timestamp(startedAt).dropFirst(11).prefix(5)) }
}
