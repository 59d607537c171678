/// How often an exercise was done, and when last.
public struct Practice: Hashable, Sendable {
  /// The sessions in which some of it was done; at least one.
  public let times: Int
  /// The day of the latest.
  public let last: Day

  /// So many times, the last on a day.
  public init(times: Int, last: Day) {
    self.times = times
    self.last = last
  }

  /// In words.
  public var words: String { Wording.done(times, last: last) }
}
