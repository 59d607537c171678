import Foundation
public import Statistics

/// Something that the person wants to do again, as it was rated up to the last day of a report.
public struct ReportedActivity: Hashable, Sendable {
  /// The activity, without what came after that day.
  public let activity: Activity
  /// The days on which it was rated, earliest first.
  public let days: [Day]

  /// Those that the person is still asked about at the end of a day, in the order in which they were added.
  static func all(_ activities: [Activity], through: Day, _ timeZone: TimeZone) -> [ReportedActivity] {
    activities.compactMap { activity in
      let isDropped = activity.droppedAt.map { Day($0, in: timeZone) <= through } ?? false
      guard !isDropped, Day(activity.addedAt, in: timeZone) <= through else { return nil }
      let ratings = activity.ratings.filter { Day($0.at, in: timeZone) <= through }
      return ReportedActivity(
        activity: Activity(
          id: activity.id, text: activity.text, addedAt: activity.addedAt, ratings: ratings),
        days: ratings.map { Day($0.at, in: timeZone) })
    }
  }

  /// How many were dropped from one day through another.
  static func dropped(_ activities: [Activity], from: Day, through: Day, _ timeZone: TimeZone) -> Int {
    activities.count { $0.droppedAt.map { (from...through).contains(Day($0, in: timeZone)) } ?? false }
  }
}
