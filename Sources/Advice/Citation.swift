public import Catalogue

/// Where a rule comes from: an article and the heading in it, or limber itself.
public struct Citation: Hashable, Sendable {
  /// Who says so.
  public let source: Source
  /// The heading as the article has it; for limber's own what kind of choice it is.
  public let heading: String

  /// No article says it, or none so exactly.
  static let own = Citation(source: .limber, heading: Wording.Citation.own)

  static let startSlow = Citation(source: .straightTalk, heading: Wording.Citation.startSlow)
  static let painSignals = Citation(source: .straightTalk, heading: Wording.Citation.painSignals)
  static let stop = Citation(source: .straightTalk, heading: Wording.Citation.stop)
  static let onYourBack = Citation(source: .straightTalk, heading: Wording.Citation.onYourBack)
  static let readyForMore = Citation(source: .straightTalk, heading: Wording.Citation.readyForMore)
  static let howLong = Citation(source: .straightTalk, heading: Wording.Citation.howLong)
  static let actionPlan = Citation(source: .straightTalk, heading: Wording.Citation.actionPlan)
  static let core = Citation(source: .lowerBack, heading: Wording.Citation.core)
  static let dailyRoutine = Citation(source: .gentleTen, heading: Wording.Citation.dailyRoutine)
  /// What a stage of a programme rests on.
  static func programme(_ source: Source) -> Citation {
    switch source {
    case .gentleTen: dailyRoutine
    case .lowerBack: core
    case .straightTalk: actionPlan
    case .limber: own
    }
  }

  static let howOften = Citation(source: .gentleTen, heading: Wording.Citation.howOften)
}
