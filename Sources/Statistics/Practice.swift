/// How often an exercise was done, and when last.
public struct Practice: Hashable, Sendable {
  /// The sessions in which it was begun, as many as its story has; at least one.
  public let times: Int
  /// The day of the latest.
  public let last: Day

  /// Practice of an exercise that was done at least once.
  public init(times: Int, last: Day) {
    self.times = times
    self.last = last
  }

  /// As `3 times, last on 2026-11-21`.
  public var words: String { Wording.done(times, last: last) }
}
