public import Engine

/// Which way pain before sessions goes.
public struct PainTrend: Hashable, Sendable {
  /// The ways that it can go.
  public enum Way: Hashable, Sendable {
    /// Lower at the end by one or more, on the average.
    case down
    /// Higher at the end by one or more, on the average.
    case up
    /// Neither.
    case level
  }

  /// The average at the start, 0 to 10, rounded.
  public let from: Int
  /// The average at the end, 0 to 10, rounded.
  public let to: Int
  /// Which way it goes.
  public let way: Way
  /// The days from the first rating to the last, both counted.
  public let days: Int

  /// How many ratings it takes at least; fewer say nothing about a way.
  public static let leastRatings = 6

  /// The trend of some sessions, oldest first: the first third of their ratings beside the last; `nil` where there are
  /// too few.
  public init?(_ points: [PainPoint]) {
    let rated = points.compactMap { point in point.before.map { (day: point.day, pain: $0) } }
    guard rated.count >= Self.leastRatings, let first = rated.first, let last = rated.last else { return nil }
    let third = rated.count / 3
    let start = rated.prefix(third).reduce(0) { $0 + $1.pain }
    let end = rated.suffix(third).reduce(0) { $0 + $1.pain }
    func rounded(_ sum: Int) -> Int { (2 * sum + third) / (2 * third) }
    (from, to) = (rounded(start), rounded(end))
    // What is shown has to agree with what is said.
    way = end - start <= -third && to < from ? .down : end - start >= third && to > from ? .up : .level
    days = last.day - first.day + 1
  }

  /// Whole weeks, rounded; at least one.
  public var weeks: Int { max(1, (days + 3) / 7) }
}

extension PainPoint {
  /// The pain of a session as it was amended, on the day it began.
  public init(_ record: SessionRecord) {
    let now = record.amended
    self.init(
      day: Day(record.startedAt, utcOffset: record.utcOffset), before: now.painBefore, after: now.painAfter)
  }

  /// The pain of a session.
  public init(_ facts: SessionFacts) {
    self.init(day: facts.day, before: facts.painBefore, after: facts.painAfter)
  }

  /// How much pain rose, or fell where it is negative; `nil` unless it was rated both before and after.
  public var rise: Int? { before.flatMap { before in after.map { $0 - before } } }
}
