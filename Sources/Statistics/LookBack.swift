public import Foundation

/// What a person answered when they looked back at a week.
public struct LookBack: Hashable, Sendable {
  /// How the week was beside the one before.
  public enum Feeling: String, CaseIterable, Sendable {
    /// How it was.
    case better, same, worse
  }

  /// When it was answered.
  public let at: Date
  /// How the week was.
  public let feeling: Feeling
  /// Whether something new is among the warning signs.
  public let hasNewSigns: Bool

  /// An answer.
  public init(at: Date, feeling: Feeling, hasNewSigns: Bool) {
    self.at = at
    self.feeling = feeling
    self.hasNewSigns = hasNewSigns
  }
}
