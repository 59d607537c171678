public import Statistics

/// Statistics as lines of comma-separated values.
public enum StatisticsTable {
  /// A line with the names of the columns and then a line for each week, without the last one's end.
  ///
  /// - Parameter goal: The days a week that are aimed at.
  public static func weeks(_ past: Past, today: Day, goal: Int) -> String {
    let lines = past.allWeeks(through: today).map { week in
      [week.monday.written, "\(week.days)", "\(week.sessions)", "\(week.minutes)", "\(week.days >= goal)"]
    }
    return text([["week", "days", "sessions", "minutes", "goal_met"]] + lines)
  }

  /// A line with the names of the columns and then a line for each session, without the last one's end.
  public static func story(_ story: ExerciseStory) -> String {
    let unit = story.countsReps ? "reps" : "hold_seconds"
    let lines = story.points.map { [$0.day.written, "\($0.amount)", "\($0.isHurt)"] }
    return text([["day", unit, "hurt"]] + lines)
  }

  private static func text(_ lines: [[String]]) -> String {
    lines.map(CommaSeparated.line).joined(separator: "\n")
  }
}
