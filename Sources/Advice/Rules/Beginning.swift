import Catalogue
import Engine
import Statistics

extension Standing {
  /// After a break low again, and the longer it was the lower.
  var begunAgain: Headline? {
    guard let daysAway else { return nil }
    return doing(
      rung.routines, "Your last session was \(daysAway) days ago, so begin gently again.",
      [.startSlow, .own])
  }

  /// Three moves for a week before anything is added.
  var firstWeek: Headline? {
    guard isBeginning else { return nil }
    return doing(
      Rung.firstSteps.routines,
      days.isEmpty
        ? "Three easy moves to begin with."
        : "Stay with it for a week before you add more: \(days.count) of 7 days are done.", [.actionPlan])
  }
}
