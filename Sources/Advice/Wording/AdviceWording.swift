extension Wording {
  /// What is good to do or to know beside today's headline.
  enum Advice {
    static func goUp(to level: String) -> String { "Try \(level) (l on a routine's page)" }
    static func whyGoUp(_ sessions: Int, at level: String) -> String {
      "Your last \(sessions) sessions at \(level) were comfortable."
    }

    static func leaveOut(_ exercise: String) -> String { "Leave out \(exercise) for now" }
    static func whyLeaveOut(_ times: Int) -> String {
      "It hurt \(times) times; u on a routine's page brings it back."
    }

    static let lookBack = "Look back at your week"
    static let whyLookBack =
      "Rate your pain before and after each session, so that limber knows when to add something."
    static let goodWeek = "A good week"
    static let lowerPain = "Your pain before sessions was lower last week than the week before."
    static let lowPain = "Your pain before sessions stayed low last week."
    static let addNothing = "Add nothing this week"
    static let noLowerPain = "Your pain before sessions was no lower last week than the week before."
  }
}
