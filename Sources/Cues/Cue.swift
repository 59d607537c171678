public import Engine

/// Something to say or to ring at an instant.
public struct Cue: Hashable, Sendable {
  /// How much a cue matters; the lower importance gives way.
  public enum Importance: Int, Comparable, CaseIterable, Hashable, Sendable {
    /// Good to know: the time left.
    case detail
    /// What a movement keeps time by: reps, phases, breaths, half-way.
    case pace
    /// Three, two, one.
    case count
    /// What begins now, and how it is done.
    case turn
    /// What the person is waiting to hear: paused, resumed, the end.
    case answer

    /// Whether one gives way to the other.
    public static func < (left: Importance, right: Importance) -> Bool { left.rawValue < right.rawValue }
  }

  /// What is said, the important word first; `nil` where only the bell rings.
  public let text: String?
  /// The lower importance gives way.
  public let importance: Importance
  /// When it is due.
  public let at: Instant
  /// How much later it may still begin.
  public let patience: Duration
  /// How long it waits for a sentence it could cut off.
  public let courtesy: Duration
  /// Whether the bell goes with it.
  public let ringsBell: Bool

  /// A cue with all its parts.
  public init(
    _ text: String?, _ importance: Importance, at: Instant, patience: Duration, courtesy: Duration = .zero,
    ringsBell: Bool = false
  ) {
    self.text = text
    self.importance = importance
    self.at = at
    self.patience = patience
    self.courtesy = courtesy
    self.ringsBell = ringsBell
  }

  /// The last instant at which it may begin.
  public var deadline: Instant { at + patience }

  /// How long an ordinary voice takes to say a text; a guess, on the long side.
  public static func speakingTime(_ text: String) -> Duration { .milliseconds(400 + 70 * text.count) }
}
