public import Catalogue

/// Where a rule comes from: an article and the heading in it, or limber itself.
public struct Citation: Hashable, Sendable {
  /// Who says so.
  public let source: Source
  /// The heading as the article has it; for limber's own what kind of choice it is.
  public let heading: String

  /// No article says it, or none so exactly.
  static let own = Citation(source: .limber, heading: "A careful choice")

  static let startSlow = Citation(source: .straightTalk, heading: "Rule #1: Start Slow & Gentle")
  static let painSignals = Citation(
    source: .straightTalk, heading: "Rule #3: Listen LOUDLY to Your Pain Signals")
  static let stop = Citation(
    source: .straightTalk, heading: "Stop! Before You Start Any Back Exercise Program")
  static let onYourBack = Citation(source: .straightTalk, heading: "Exercises on Your Back (Supine)")
  static let readyForMore = Citation(
    source: .straightTalk, heading: "Beyond the Basics: When You're Ready for More")
  static let howLong = Citation(
    source: .straightTalk, heading: "How long will it take for these back exercises to relieve my pain?")
  static let actionPlan = Citation(
    source: .straightTalk, heading: "Putting It All Together: Your Action Plan")
  static let core = Citation(source: .lowerBack, heading: "Core Stabilisation Exercises")
  static let dailyRoutine = Citation(source: .gentleTen, heading: "Build a Daily Routine")
  static let howOften = Citation(source: .gentleTen, heading: "Q3. How often should I do back exercises?")
}
