public import Catalogue

/// Something that a session tells, and when it happened.
public struct Event: Hashable, Sendable {
  /// When it happened, which may be before the call that told it.
  public let at: Instant
  /// What happened.
  public let kind: Kind

  /// What can happen.
  public enum Kind: Hashable, Sendable {
    /// A step began.
    case began(Step)
    /// Half of a hold or a timed movement of twenty seconds or more is over.
    case halfway
    /// So many minutes are left of a hold or a timed movement of four minutes or more: each five, and the last one.
    case minutesLeft(Int)
    /// Three, two or one second is left of the step.
    case secondsLeft(Int)
    /// The breath turned within a hold or a timed movement; the breath that comes.
    case breath(Breath)
    /// The record of an exercise's side changed, and is to be kept.
    case recorded(ExerciseRecord)
    /// All of an exercise is behind, however much of it was done.
    case exerciseLeft(slot: Int)
    /// The count stopped.
    case paused(Pause)
    /// The time before work is over, and the work waits for the person.
    case standsBy
    /// The lead-in after a pause, or to work that waited, began.
    case leadIn
    /// The count goes on.
    case resumed
    /// The person said that it hurts.
    case hurt(slot: Int)
    /// An easier exercise took the place of one.
    case eased(from: String, to: String)
    /// A command that can't be carried out here.
    case refused(Refusal)
    /// The session is over.
    case ended(Outcome)
  }
}

/// Why a session pauses.
public enum Pause: Hashable, Sendable {
  /// The person asked.
  case asked
  /// The program or the machine was asleep for this long.
  case away(Duration)
  /// The person counts the reps, and none came for a while.
  case noRep
}

/// Why a command did nothing.
public enum Refusal: Hashable, Sendable {
  /// There is no easier exercise that may take its place.
  case noEasier
  /// Only reps can be counted.
  case noReps
  /// There is no more or less of it.
  case limit
}

/// How a session ended.
public enum Outcome: String, CaseIterable, Hashable, Sendable {
  /// To its end.
  case completed
  /// Before its end, by the person.
  case ended
  /// By a crash, a kill or a closed terminal.
  case interrupted
}
