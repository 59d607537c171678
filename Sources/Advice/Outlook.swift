import Statistics

/// What comes after today, if nothing happens in between.
public struct Outlook: Hashable, Sendable {
  /// Days of rest before it, from tomorrow on.
  public let restDays: Int
  /// What is recommended then.
  public let headline: Headline

  /// As far as it looks ahead, in days.
  private static let reach = 7

  /// What comes after the day of a situation; `nil` where only rest does.
  public init?(after situation: Situation) {
    for days in 1...Self.reach {
      let headline = Recommendations(situation.later(by: days)).headline
      guard headline.isRest else {
        (restDays, self.headline) = (days - 1, headline)
        return
      }
    }
    return nil
  }
}

extension Situation {
  /// The same some days later.
  fileprivate func later(by days: Int) -> Situation {
    Situation(
      sessions: sessions, hurts: hurts, retained: retained, today: today + days, goal: goal,
      chosenLevel: chosenLevel, answer: answer, seen: seen, conditions: conditions, overruled: overruled,
      reached: reached, choices: choices, lookBacks: lookBacks, ticks: ticks, timeZone: timeZone,
      catalogue: catalogue)
  }
}
