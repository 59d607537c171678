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

  /// What is said, the important word first; `nil` where only a tone sounds.
  public let text: String?
  /// The lower importance gives way.
  public let importance: Importance
  /// When it is due.
  public let at: Instant
  /// How much later it may still begin.
  public let patience: Duration
  /// How long it waits for a sentence it could cut off.
  public let courtesy: Duration
  /// The tone that marks its instant.
  public let tone: Tone?

  /// A cue with all its parts.
  public init(
    _ text: String?, _ importance: Importance, at: Instant, patience: Duration, courtesy: Duration = .zero,
    tone: Tone? = nil
  ) {
    self.text = text
    self.importance = importance
    self.at = at
    self.patience = patience
    self.courtesy = courtesy
    self.tone = tone
  }

  /// Whether the bell goes with it, where there are no tones.
  public var ringsBell: Bool { tone?.ringsBell ?? false }

  /// The last instant at which it may begin.
  public var deadline: Instant { at + patience }

  /// How long an ordinary voice takes to say a text; a guess, on the long side.
  public static func speakingTime(_ text: String) -> Duration { .milliseconds(400 + 70 * text.count) }
}

extension [Cue] {
  /// The same with all that is said at the instant of a tone put off until the tone is over.
  public var afterTones: [Cue] {
    let leads = [Instant: Duration](
      compactMap { cue in cue.tone.map { (cue.at, $0.lead) } }, uniquingKeysWith: Swift.max)
    return map { cue in
      guard let lead = leads[cue.at] else { return cue }
      return Cue(
        cue.text, cue.importance, at: cue.at + lead, patience: cue.patience, courtesy: cue.courtesy,
        tone: cue.tone)
    }
  }
}
