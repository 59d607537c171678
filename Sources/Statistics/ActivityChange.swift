/// How much better an activity goes than when it was rated first.
public struct ActivityChange: Hashable, Sendable {
  /// The first rating.
  public let first: Activity.Rating
  /// The latest rating.
  public let latest: Activity.Rating

  /// The change of an activity; `nil` before it was rated twice.
  public init?(_ activity: Activity) {
    guard activity.ratings.count > 1, let first = activity.ratings.first, let latest = activity.ratings.last
    else { return nil }
    self.first = first
    self.latest = latest
  }

  /// How much higher the latest score is, negative where it is lower.
  public var rise: Int { latest.score - first.score }

  /// The smallest change of a single activity that is more than the chance of two ratings, either way.
  ///
  /// So it is commonly cited of scales of this kind, three to five activities rated 0 to 10; it was not looked up again in a
  /// publication, and is limber's own choice as far as it differs.
  public static let smallest = 3

  /// Whether it is more than chance.
  public var isReal: Bool { abs(rise) >= Self.smallest }
}

/// How much better all activities together go than when each was rated first.
public struct ActivitiesChange: Hashable, Sendable {
  /// How large a change is.
  public enum Size: Hashable, Sendable {
    /// Too small to tell from none.
    case none
    /// The smallest that people notice, and more than that.
    case small, medium, large
  }

  /// How many activities were rated twice.
  public let count: Int
  /// The sum of their first scores.
  private let first: Int
  /// The sum of their latest scores.
  private let latest: Int

  /// The change of the activities that the person is still asked about; `nil` before three of them were rated twice.
  public init?(_ activities: [Activity]) {
    let changes = activities.current.compactMap(ActivityChange.init)
    guard changes.count >= Activity.least else { return nil }
    count = changes.count
    first = changes.reduce(0) { $0 + $1.first.score }
    latest = changes.reduce(0) { $0 + $1.latest.score }
  }

  /// The mean of the first scores, 0 to 10.
  public var from: Double { Double(first) / Double(count) }
  /// The mean of the latest scores, 0 to 10.
  public var to: Double { Double(latest) / Double(count) }
  /// Whether it is for the better.
  public var isBetter: Bool { latest > first }

  /// How large it is, by the published smallest changes of such a mean: 1.3 is a small one, 2.3 a medium and 2.7 a large
  /// one (integrative-archives.com, 2014).
  public var size: Size {
    switch abs(latest - first) * 10 {
    case (27 * count)...: .large
    case (23 * count)...: .medium
    case (13 * count)...: .small
    default: .none
    }
  }
}
