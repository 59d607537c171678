import Catalogue
import Engine

/// What to do today, and why.
struct Suggestion: Hashable {
  /// The routine's id.
  let routine: String
  /// The reason, as a sentence.
  let reason: String
  /// The level at which home opens a routine.
  let level: Level

  /// The routine that is kind to a sore day.
  static let gentlest = Catalogue.gentlestRoutine
  /// Pain from which on only the gentlest is offered.
  static let strongPain = 7
  /// Completed sessions of the first routine before another is suggested: a week of daily ones (article 002).
  private static let firstWeek = 7

  /// The suggestion after some sessions, latest first.
  ///
  /// Rehearsals count for nothing.
  ///
  /// - Parameter own: The level that the person has chosen for good; strong pain alone overrules it.
  init(after sessions: [SessionRecord], own: Level? = nil) {
    let real = sessions.filter { !$0.isRehearsal }
    let pain = real.first.flatMap { $0.painAfter ?? $0.painBefore } ?? 0
    let completed = real.count { $0.outcome == .completed }
    level = pain >= Self.strongPain ? .gentle : own ?? (completed < Self.firstWeek ? .gentle : .standard)
    if pain >= Self.strongPain {
      routine = Self.gentlest
      reason = "The gentlest, because it hurt a lot last time."
    } else if completed == 0 {
      routine = "first-steps"
      reason = "Three easy moves to begin with."
    } else if completed < Self.firstWeek {
      routine = "first-steps"
      reason = "Stay with it for a week before you add more."
    } else {
      routine = "daily"
      reason = "Three to five times a week."
    }
  }
}
