extension Wording {
  /// The headings that rules come from, as the articles have them.
  enum Citation {
    /// For limber's own rules, what kind of choice it is.
    static let own = "A careful choice"
    static let startSlow = "Rule #1: Start Slow & Gentle"
    static let painSignals = "Rule #3: Listen LOUDLY to Your Pain Signals"
    static let stop = "Stop! Before You Start Any Back Exercise Program"
    static let onYourBack = "Exercises on Your Back (Supine)"
    static let readyForMore = "Beyond the Basics: When You're Ready for More"
    static let howLong = "How long will it take for these back exercises to relieve my pain?"
    static let actionPlan = "Putting It All Together: Your Action Plan"
    static let core = "Core Stabilisation Exercises"
    static let dailyRoutine = "Build a Daily Routine"
    static let howOften = "Q3. How often should I do back exercises?"
  }
}
