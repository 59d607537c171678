public import Foundation

/// A break from sitting that was due, and what came of it.
///
/// It is no session, and counts in none of the statistics of sessions.
public struct BreakTaken: Hashable, Sendable {
  /// What came of it.
  public enum Outcome: String, CaseIterable, Sendable {
    /// What came of it.
    case done, skipped, postponed
  }

  /// When it was due.
  public let at: Date
  /// What came of it.
  public let outcome: Outcome
  /// How long it lasted, in seconds; 0 where it wasn't taken.
  public let seconds: Int
  /// The ids of the exercises that were led, in their order.
  public let exercises: [String]

  /// A break; its length is at least 0 seconds, and at most a day.
  public init(at: Date, outcome: Outcome, seconds: Int, exercises: [String]) {
    self.at = at
    self.outcome = outcome
    self.seconds = max(0, min(Self.longest, seconds))
    self.exercises = exercises
  }

  /// A day, in seconds: no break lasts longer.
  package static let longest = 86_400
}
