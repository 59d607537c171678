public import Foundation

/// A break from sitting that was due, and what came of it.
///
/// It is no session, and counts in none of the statistics of sessions; but what hurt in it hurt.
public struct BreakTaken: Hashable, Sendable {
  /// What can come of a break.
  public enum Outcome: String, CaseIterable, Sendable {
    /// Something of it was done, nothing of it was, or it was put off.
    case done, skipped, postponed
  }

  /// When it began, or was due where it wasn't taken.
  public let at: Date
  /// What came of it.
  public let outcome: Outcome
  /// How long it lasted, in seconds; 0 where it wasn't taken.
  public let seconds: Int
  /// The ids of the exercises that were done, in their order.
  public let exercises: [String]
  /// The ids of those that were marked as hurting.
  public let hurting: [String]

  /// A break; its length is at least 0 seconds, and at most a day.
  public init(at: Date, outcome: Outcome, seconds: Int, exercises: [String], hurting: [String] = []) {
    self.at = at
    self.outcome = outcome
    self.seconds = max(0, min(Self.longest, seconds))
    self.exercises = exercises
    self.hurting = hurting
  }

  /// The marks on what hurt in it.
  public var hurts: [Hurt] { hurting.map { Hurt(session: nil, at: at, exercise: $0) } }

  /// A day, in seconds: no break lasts longer.
  package static let longest = 86_400
}
