import Statistics

/// What each number in a journal and in an archive may be.
///
/// limber writes no others, but on a machine whose clock stands before 1970.
package enum Limits {
  /// A length of time in seconds: thirty years at most.
  package static let seconds = 0.0...1e9
  /// The same in milliseconds.
  package static let milliseconds = 0...1_000_000_000_000
  /// A session's times together, in milliseconds.
  package static let sumOfMilliseconds = 0...5_000_000_000_000
  /// A length of time in nanoseconds.
  package static let nanoseconds = 0...1_000_000_000_000_000_000
  /// A moment, in milliseconds since 1970: as far as four digits of a year go.
  package static let moment = 0...253_402_300_799_999
  /// Local wall-clock time, in milliseconds since 1970.
  package static let localMoment = -86_340_000...253_402_387_139_999
  /// A clock's distance from UTC, in seconds.
  package static let utcOffset = -86_340...86_340
  /// Pain as a person rates it.
  package static let pain = 0...10
  /// How well an activity goes, and how hard a session was, as a person rates them.
  package static let score = 0...10
  /// A calendar day, in days since 1970, as far as four digits of a year go.
  package static let day = 0...2_932_896
  /// How long a break lasts, in seconds.
  package static let breakSeconds = 0...BreakTaken.longest
  /// The place of an exercise in its routine.
  package static let slot = 0...100_000
  /// The place of an exercise's side in its session.
  package static let order = 0...10_000_000
  /// Sets or reps: more than anybody does.
  package static let count = 0...100_000
}
