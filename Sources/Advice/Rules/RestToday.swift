import Engine
import Statistics

extension Standing {
  /// One session a day is what the articles ask for; more would be too much too soon.
  var doneToday: Headline? {
    guard days.first == today else { return nil }
    guard let setback else {
      return rest(
        with: "morning", "You have done today's session; gentle stretching is fine.", [.howOften])
    }
    let what = if case .hurt = setback.kind { "something hurt" } else { what(setback) }
    return rest(
      with: Situation.gentlest,
      setback.session.day == today
        ? "You have done today's session, and \(what)." : "You have done today's session.",
      [.howOften, .painSignals])
  }

  /// A rest where the week has all the days it was meant to have.
  var goalMet: Headline? {
    guard daysThisWeek >= situation.goal else { return nil }
    return rest(
      with: "morning",
      "This week's goal is met (\(daysThisWeek) of \(situation.goal) days); gentle stretching is fine.",
      [.dailyRoutine, .howOften])
  }
}
