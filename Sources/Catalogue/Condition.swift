/// Something a person has told about their body that changes what is safe.
///
/// Each exercise says for which it is left out or adapted, and how: see ``ConditionAdvice``.
public enum Condition: String, CaseIterable, Hashable, Sendable, Comparable {
  case osteoporosis
  case hipReplacement = "hip-replacement"
  case kneeReplacement = "knee-replacement"
  case highBloodPressure = "high-blood-pressure"
  case glaucoma
  case vertigo
  case pregnancy
  case recentSurgery = "recent-surgery"
  case soreWrists = "sore-wrists"
  case soreKnees = "sore-knees"
  case soreShoulders = "sore-shoulders"
  case bloodThinners = "blood-thinners"

  /// Whether one comes before another in lists.
  public static func < (left: Condition, right: Condition) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}

/// What one condition changes about an exercise, and on whose word.
public struct ConditionAdvice: Hashable, Sendable {
  /// Whether an exercise is left out or done in another way.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case leaveOut = "leave-out"
    case adapt
  }

  /// The condition.
  public let condition: Condition
  /// Whether to leave the exercise out or to adapt it.
  public let kind: Kind
  /// What to do, and why, in a sentence or two for the person.
  public let note: String
  /// Who says so: an article, or limber itself.
  public let source: Source
  /// The body whose page limber's own advice follows, such as "Royal Osteoporosis Society"; `nil` for none.
  public let following: String?
  /// The id of the exercise to do instead; `nil` for none.
  public let replacement: String?
  /// The most of it that is still right.
  public let limit: DoseLimit

  package init(
    condition: Condition, kind: Kind, note: String, source: Source, following: String?, replacement: String?,
    limit: DoseLimit
  ) {
    self.condition = condition
    self.kind = kind
    self.note = note
    self.source = source
    self.following = following
    self.replacement = replacement
    self.limit = limit
  }
}

/// The most that a condition allows of each measure; one that is missing has no limit.
public typealias DoseLimit = [Measure: Int]

extension DoseLimit {
  /// The stricter of two limits, measure by measure.
  public func and(_ other: DoseLimit) -> DoseLimit { merging(other, uniquingKeysWith: Swift.min) }
}
