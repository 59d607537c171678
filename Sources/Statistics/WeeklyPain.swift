/// The pain that sessions begin with, week by week.
public struct WeeklyPain: Hashable, Sendable {
  /// The mean of each week, 0 to 10, oldest first; `nil` for a week in which none was rated.
  ///
  /// The first and the last week have one.
  public let weeks: [Double?]

  /// How many weeks are looked at.
  public static let span = 8

  /// The last weeks up to a day; `nil` where fewer than two of them have any pain rated.
  public init?(_ sessions: [SessionFacts], through day: Day) {
    let first = day.monday - 7 * (Self.span - 1)
    let rated = sessions.filter { $0.painBefore != nil && $0.day >= first && $0.day <= day }
    let byWeek = Dictionary(grouping: rated, by: \.day.monday)
    guard let oldest = byWeek.keys.min(), let latest = byWeek.keys.max(), oldest < latest else { return nil }
    weeks = (0...(latest - oldest) / 7).map { week in
      let pains = byWeek[oldest + 7 * week, default: []].compactMap(\.painBefore)
      return pains.isEmpty ? nil : Double(pains.reduce(0, +)) / Double(pains.count)
    }
  }
}
