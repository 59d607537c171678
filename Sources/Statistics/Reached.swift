/// How long an exercise was held, or kept up, in one session.
public struct Reached: Hashable, Sendable {
  /// The day of the session.
  public let day: Day
  /// Whole seconds a set, on the side that had less; 0 unless every set on every side lasted as long as planned.
  public let seconds: Int
  /// Whether it was marked as hurting.
  public let isHurt: Bool

  /// What was reached on a day.
  public init(day: Day, seconds: Int, isHurt: Bool) {
    self.day = day
    self.seconds = seconds
    self.isHurt = isHurt
  }
}
