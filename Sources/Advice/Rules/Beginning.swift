import Catalogue
import Engine
import Statistics

extension Standing {
  /// After a break low again, and the longer it was the lower.
  var begunAgain: Headline? {
    guard let daysAway else { return nil }
    return doing(
      rung.routines, Wording.Headline.begunAgain(daysAway: daysAway),
      [.startSlow, .own])
  }

  /// Three moves for a week before anything is added.
  var firstWeek: Headline? {
    guard isBeginning else { return nil }
    return doing(
      Rung.firstSteps.routines,
      days.isEmpty
        ? Wording.Headline.first : Wording.Headline.firstWeek(done: days.count), [.actionPlan])
  }
}
