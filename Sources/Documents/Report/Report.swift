public import Advice
public import Catalogue
public import Engine
public import Foundation
public import Statistics

/// What was agreed and what was done over some weeks, as somebody who treats the person wants to know it.
///
/// Nothing in it is judged: every number is a count, a sum or an average of what the journal holds, and can be worked out
/// again from an export. Rehearsals and sessions that were left out are in it as numbers alone.
public struct Report: Hashable, Sendable {
  /// The first day that it tells of.
  public let from: Day
  /// The last day that it tells of.
  public let through: Day
  /// The sessions that count: completed, or with five minutes of exercise.
  public let sessions: Int
  /// Those of them that were told afterwards and not seen.
  public let told: Int
  /// Sessions that were begun and count for no day, though what was done in them is in the table of exercises.
  public let shorter: Int
  /// Sessions at another pace than a body's, which are nowhere else in it.
  public let rehearsals: Int
  /// Sessions that the person left out, which are nowhere else in it.
  public let leftOut: Int
  /// The days with a session that counts.
  public let days: Int
  /// Holding and moving in all sessions, in whole minutes.
  public let minutes: Int
  /// The programme that is followed on the last day; `nil` for none.
  public let programme: ReportedProgramme?
  /// The routines that were followed, the most often followed first.
  public let routines: [ReportedRoutine]
  /// Each exercise and side, the most often asked for first.
  public let exercises: [ReportedExercise]
  /// Every week from Monday to Sunday, the latest first.
  public let weeks: [ReportedWeek]
  /// The pain of each session that told some, earliest first.
  public let pain: [ReportedPain]
  /// How hard each session was that told it, 0 to 10, earliest first.
  public let efforts: [Int]
  /// What the person wants to do again, in the order in which it was added.
  public let activities: [ReportedActivity]
  /// How many activities were dropped in these days, which are nowhere else in it.
  public let droppedActivities: Int
  /// Each time that an exercise hurt, the latest first.
  public let hurts: [ReportedHurt]
  /// What the person wrote about sessions, the latest first.
  public let notes: [ReportedNote]
  /// The warning signs that were ticked, the latest first.
  public let signs: [ReportedSigns]

  /// What a journal holds of some days.
  ///
  /// - Parameters:
  ///   - records: Sessions as they were first written, in any order.
  ///   - answers: Answers about the warning signs, in any order.
  ///   - activities: What the person wants to do again, in the order in which it was added.
  ///   - followed: Where the person is in the programme that they follow on the last day; `nil` for none.
  ///   - lost: The programme that they follow where it isn't there; `nil` otherwise.
  ///   - timeZone: The place whose days answers and ratings are told by; sessions have their own.
  public init(
    _ records: [SessionRecord], answers: [SignsAnswer] = [], activities: [Activity] = [],
    followed: FollowedProgramme? = nil, lost: LostProgramme? = nil, from: Day, through: Day,
    timeZone: TimeZone
  ) {
    let within = records.filter { (from...through).contains(Day($0.startedAt, utcOffset: $0.utcOffset)) }
    let whole = within.filter { !$0.isRehearsal && !$0.isLeftOut }.map(\.amended)
      .sorted { ($0.startedAt, $0.id) < ($1.startedAt, $1.id) }
    let counted = whole.filter(\.counts)
    self.from = from
    self.through = through
    sessions = counted.count
    told = counted.count(where: \.isLogged)
    shorter = whole.count - counted.count
    rehearsals = within.count(where: \.isRehearsal)
    leftOut = within.count { !$0.isRehearsal && $0.isLeftOut }
    days = Set(counted.map(\.startDay)).count
    minutes = whole.reduce(Duration.zero) { $0 + $1.time.active }.wholeMinutes
    programme = ReportedProgramme(followed, lost, counted)
    routines = ReportedRoutine.all(counted)
    exercises = ReportedExercise.all(whole)
    weeks = ReportedWeek.all(whole, from: from, through: through)
    pain = whole.compactMap(ReportedPain.init)
    efforts = whole.compactMap(\.effort)
    self.activities = ReportedActivity.all(activities, through: through, timeZone)
    droppedActivities = ReportedActivity.dropped(activities, from: from, through: through, timeZone)
    hurts = whole.reversed().flatMap(ReportedHurt.all)
    notes = whole.reversed().compactMap(ReportedNote.init)
    signs = answers.filter { !$0.ticked.isEmpty }.sorted { $0.at > $1.at }
      .map { ReportedSigns(day: Day($0.at, in: timeZone), ticked: $0.ticked) }
      .filter { (from...through).contains($0.day) }
  }

  /// Whether no session is told of, not even as one that counts for nothing.
  public var isEmpty: Bool { sessions + shorter + rehearsals + leftOut == 0 }
}

/// A routine that was followed.
public struct ReportedRoutine: Hashable, Sendable {
  /// Its id.
  public let routine: String
  /// Its name when it was followed last.
  public let name: String
  /// The level it was followed at last.
  public let level: Level
  /// How many sessions that count followed it.
  public let sessions: Int

  /// The routines of some sessions, earliest first.
  static func all(_ records: [SessionRecord]) -> [ReportedRoutine] {
    Dictionary(grouping: records, by: \.routine).compactMap { id, sessions in
      sessions.last.map {
        ReportedRoutine(routine: id, name: $0.routineName, level: $0.level, sessions: sessions.count)
      }
    }.sorted { ($1.sessions, $0.routine) < ($0.sessions, $1.routine) }
  }
}

/// A week from Monday to Sunday, as far as a report tells of it.
public struct ReportedWeek: Hashable, Sendable {
  /// Its Monday.
  public let monday: Day
  /// How many of its days the report tells of.
  public let length: Int
  /// The days with a session that counts.
  public let days: Int
  /// The sessions that count.
  public let sessions: Int
  /// Holding and moving in all sessions, in whole minutes.
  public let minutes: Int

  static func all(_ records: [SessionRecord], from: Day, through: Day) -> [ReportedWeek] {
    let byWeek = Dictionary(grouping: records, by: \.startDay.monday)
    let count = (through.monday - from.monday) / 7 + 1
    return (0..<max(0, count)).map { back in
      let monday = through.monday - 7 * back, own = byWeek[monday] ?? []
      let counted = own.filter(\.counts)
      return ReportedWeek(
        monday: monday, length: min(through, monday + 6) - max(from, monday) + 1,
        days: Set(counted.map(\.startDay)).count, sessions: counted.count,
        minutes: own.reduce(Duration.zero) { $0 + $1.time.active }.wholeMinutes)
    }
  }
}

/// The pain of one session, 0 to 10; `nil` where it wasn't rated.
public struct ReportedPain: Hashable, Sendable {
  /// The day of the session.
  public let day: Day
  /// Pain before it.
  public let before: Int?
  /// Pain after it.
  public let after: Int?
  /// Whether the session was told afterwards.
  public let isTold: Bool

  init?(_ record: SessionRecord) {
    guard record.painBefore != nil || record.painAfter != nil else { return nil }
    day = record.startDay
    before = record.painBefore
    after = record.painAfter
    isTold = record.isLogged
  }

  /// Where strong pain begins.
  public static let strong = 7

  /// Whether it was strong before or after.
  public var isStrong: Bool { max(before ?? 0, after ?? 0) >= Self.strong }
}

extension [ReportedPain] {
  /// The average of what was rated before or after, in tenths, rounded; `nil` where nothing was.
  public func tenths(_ rating: (ReportedPain) -> Int?) -> Int? {
    let rated = compactMap(rating)
    return rated.isEmpty ? nil : (20 * rated.reduce(0, +) + rated.count) / (2 * rated.count)
  }
}

/// A time that an exercise hurt.
public struct ReportedHurt: Hashable, Sendable {
  /// The day of the session.
  public let day: Day
  /// The exercise's id.
  public let exercise: String
  /// The sides that hurt; empty where both work together.
  public let sides: [Side]
  /// The id of the easier exercise that took its place in the session; `nil` for none.
  public let replacement: String?

  /// From one planned exercise's order to the next one's, as ``ExerciseRecord/order`` has it.
  private static let stride = 100

  static func all(_ record: SessionRecord) -> [ReportedHurt] {
    record.hurting.map { id in
      let hurt = record.exercises.filter { $0.exercise == id && $0.status == .hurt }
      let next = record.exercises.first { one in
        one.status.isBegun && one.exercise != id
          && hurt.contains { $0.order < one.order && $0.order / stride == one.order / stride }
      }
      return ReportedHurt(
        day: record.startDay, exercise: id,
        sides: Side.allCases.filter { side in hurt.contains { $0.side == side } },
        replacement: next?.exercise)
    }
  }
}

/// What a person wrote about a session.
public struct ReportedNote: Hashable, Sendable {
  /// The day of the session.
  public let day: Day
  /// How hard it was, 0 to 10; `nil` where that wasn't said.
  public let effort: Int?
  /// Their words, on one line.
  public let text: String

  init?(_ record: SessionRecord) {
    guard let note = record.note else { return nil }
    day = record.startDay
    effort = record.effort
    text = note
  }
}

/// The warning signs that were ticked at once.
public struct ReportedSigns: Hashable, Sendable {
  /// The day of the answer.
  public let day: Day
  /// The ids of the signs.
  public let ticked: [String]
}

extension SessionRecord {
  var startDay: Day { Day(startedAt, utcOffset: utcOffset) }

  /// Whether it counts as a session, as ``SessionFacts/counts`` has it.
  var counts: Bool { SessionFacts(self)?.counts ?? false }
}
