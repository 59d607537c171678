/// Where the time of a session went.
///
/// The parts add up to its wall time.
public struct TimeSplit: Hashable, Sendable {
  /// Holding and moving.
  public var active = Duration.zero
  /// Getting ready, changing sides and leading in after a pause.
  public var ready = Duration.zero
  /// Resting between sets.
  public var rest = Duration.zero
  /// Paused by the person, or by a limit.
  public var paused = Duration.zero
  /// Asleep, stopped or otherwise not there.
  public var away = Duration.zero

  /// No time yet.
  public init() {}

  /// All of it.
  public var elapsed: Duration { active + ready + rest + paused + away }
}
