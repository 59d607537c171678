/// What ever happened, ready to be looked back at.
public struct Past: Hashable, Sendable {
  /// The sessions, latest first.
  public let sessions: [SessionFacts]
  /// What was done of each exercise, the most often done first.
  public let stories: [ExerciseStory]
  /// How many sessions there are in all, those that were not read among them.
  public let count: Int

  /// How many weeks are looked at when the past is looked at first, and as many as a calendar shows.
  public static let recentWeeks = 52

  /// The first day of those weeks.
  public static func recent(to day: Day) -> Day { day.monday - 7 * (recentWeeks - 1) }

  /// Whether all sessions were read.
  public var isWhole: Bool { count == sessions.count }

  /// The past, from the facts of sessions and exercises in any order.
  ///
  /// - Parameter count: How many sessions there are in all; `nil` where these are all.
  public init(sessions: [SessionFacts] = [], exercises: [ExerciseFacts] = [], count: Int? = nil) {
    self.count = count ?? sessions.count
    // A journal of ten years comes in order, and is looked at before it is seen.
    let isInOrder = zip(sessions, sessions.dropFirst()).allSatisfy { $0.day >= $1.day }
    self.sessions = isInOrder ? sessions : sessions.sorted { $0.day > $1.day }
    stories = ExerciseStory.all(exercises)
  }

  /// What was done of an exercise; `nil` where it never was.
  public func story(of exercise: String) -> ExerciseStory? { stories.first { $0.exercise == exercise } }

  /// The time of all sessions, pauses and time away left out.
  public var length: Duration { sessions.reduce(.zero) { $0 + $1.length } }

  /// Every week from the first session's to the one of a day, oldest first; none where the past is empty.
  public func allWeeks(through day: Day) -> [Week] {
    guard let first = sessions.last?.day.monday else { return [] }
    // A clock that was once wrong by centuries must not make as many weeks.
    return sessions.weeks(min(5300, (day.monday - first) / 7 + 1), through: day)
  }

  /// The pain of each session that told some, oldest first.
  public var pain: [PainPoint] {
    sessions.reversed().filter { $0.painBefore != nil || $0.painAfter != nil }.map { PainPoint($0) }
  }
}

/// The pain of one session, 0 to 10; `nil` where it wasn't rated.
public struct PainPoint: Hashable, Sendable {
  /// The day of the session.
  public let day: Day
  /// Pain before it.
  public let before: Int?
  /// Pain after it.
  public let after: Int?
}
