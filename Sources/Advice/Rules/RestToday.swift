import Engine
import Statistics

extension Standing {
  /// One session a day is what the articles ask for; more would be too much too soon.
  var doneToday: Headline? {
    guard days.first == today else { return nil }
    guard let setback else {
      return rest(
        with: "morning", Wording.Headline.doneAndWell, [.howOften])
    }
    let what = if case .hurt = setback.kind { Wording.Setback.somethingHurt } else { what(setback) }
    return rest(
      with: Situation.gentlest,
      setback.session.day == today
        ? Wording.Headline.doneToday(but: what) : Wording.Headline.doneToday,
      [.howOften, .painSignals])
  }

  /// A rest where the week has all the days it was meant to have.
  var goalMet: Headline? {
    guard daysThisWeek >= situation.goal else { return nil }
    return rest(
      with: "morning",
      Wording.Headline.goalMet(daysThisWeek, of: situation.goal),
      [.dailyRoutine, .howOften])
  }
}
