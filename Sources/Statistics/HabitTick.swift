/// A day on which a person kept to a habit.
public struct HabitTick: Hashable, Sendable {
  /// The habit's id, such as `first-weeks/1`.
  public let habit: String
  /// The day, where the person was.
  public let day: Day

  /// A day on which a habit was kept to.
  public init(habit: String, day: Day) {
    self.habit = habit
    self.day = day
  }
}
