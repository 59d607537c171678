public import Catalogue
public import Engine
public import Foundation

/// What statistics and advice need to know of one session.
///
/// There are none of a rehearsal, nor of a session that the person left out: they count for nothing.
public struct SessionFacts: Identifiable, Hashable, Sendable {
  /// The session's id.
  public let id: String
  /// When it began.
  public let at: Date
  /// The calendar day it began on, where it began.
  public let day: Day
  /// The routine's id.
  public let routine: String
  /// The level it was followed at.
  public let level: Level
  /// How it ended.
  public let outcome: Outcome
  /// Holding and moving.
  public let active: Duration
  /// All of it but pauses and time away.
  public let length: Duration
  /// Pain before, 0 to 10; `nil` where it wasn't rated.
  public let painBefore: Int?
  /// Pain after, 0 to 10; `nil` where it wasn't rated.
  public let painAfter: Int?

  /// The facts of a session; pain beyond the scale is taken for its end.
  ///
  /// - Parameter at: When it began; `nil` where only the day is known, whose first moment then stands for it.
  public init(
    id: String, at: Date? = nil, day: Day, routine: String, level: Level, outcome: Outcome, active: Duration,
    length: Duration, painBefore: Int?, painAfter: Int?
  ) {
    self.id = id
    self.at = at ?? day.start
    self.day = day
    self.routine = routine
    self.level = level
    self.outcome = outcome
    self.active = active
    self.length = length
    self.painBefore = painBefore.map { max(0, min(10, $0)) }
    self.painAfter = painAfter.map { max(0, min(10, $0)) }
  }

  /// The facts of a record as it was amended; `nil` where it counts for nothing.
  public init?(_ record: SessionRecord) {
    guard !record.isRehearsal, !record.isLeftOut else { return nil }
    let record = record.amended, time = record.time
    self.init(
      id: record.id, at: record.startedAt, day: Day(record.startedAt, utcOffset: record.utcOffset),
      routine: record.routine, level: record.level, outcome: record.outcome, active: time.active,
      length: time.active + time.ready + time.rest, painBefore: record.painBefore,
      painAfter: record.painAfter)
  }

  /// The least that article 002 calls a session.
  public static let shortest = Duration.seconds(300)

  /// Whether it counts as one: it was completed, or five minutes of it were exercise.
  public var counts: Bool { outcome == .completed || active >= Self.shortest }

  /// The pain it left, or else the pain it began with.
  public var painLeft: Int? { painAfter ?? painBefore }
}
