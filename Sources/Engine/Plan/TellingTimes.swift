import Catalogue

/// How long it takes to tell a person what they are to hear before an exercise begins.
///
/// Whoever tells it has measured it; the engine leaves that much time to get ready, and no less than usual.
public struct TellingTimes: Hashable, Sendable {
  /// The times of what leads into one exercise, each from its first word to the end of the last three seconds, which are counted.
  public struct Introduction: Hashable, Sendable {
    /// Where the body has to get into another position for it.
    public var arriving: Duration
    /// Where the position stays.
    public var staying: Duration

    /// Times of their own for both.
    public init(arriving: Duration, staying: Duration) {
      self.arriving = arriving
      self.staying = staying
    }
  }

  /// The exercises, by their ids; one that isn't here takes no longer than usual.
  public var exercises: [String: Introduction]
  /// What is told before the first exercise.
  public var opening: Duration

  /// Times that are told by whoever tells; without any, nothing takes longer than usual.
  public init(_ exercises: [String: Introduction] = [:], opening: Duration = .zero) {
    self.exercises = exercises
    self.opening = opening
  }

  /// The longer of both, each for itself.
  public func longer(_ other: TellingTimes) -> TellingTimes {
    TellingTimes(
      exercises.merging(other.exercises) {
        Introduction(arriving: max($0.arriving, $1.arriving), staying: max($0.staying, $1.staying))
      }, opening: max(opening, other.opening))
  }

  /// No time to get ready is longer, in milliseconds: a damaged number must not make a wait that never ends.
  static let limits = 0...300_000

  /// The least time to get ready.
  ///
  /// - Parameter from: The exercise before; `nil` at the beginning.
  func least(from: Exercise?, to: Exercise) -> Duration {
    guard let told = exercises[to.id] else { return .zero }
    let time =
      switch from {
      case let from?: to.changesPosition(from: from) ? told.arriving : told.staying
      case nil: Duration.seconds((opening + told.arriving).secondsRoundedUp)
      }
    return min(max(.zero, time), .milliseconds(Self.limits.upperBound))
  }
}

extension Plan {
  /// The same plan with time for all that is told.
  ///
  /// - Parameter limit: What it is to stay within, as far as it can, by fewer sets and exercises; `nil` for nothing.
  public func leavingTime(for telling: TellingTimes, within limit: Duration? = nil) -> Plan {
    var preferences = preferences
    preferences.telling = telling
    let told = Plan(routine: routine, name: name, level: level, preferences: preferences, slots: slots)
    return limit.flatMap(told.fitted) ?? told
  }
}
