public import Catalogue

/// How a session came to be as it is: followed again, it leads to the same instant with the same records.
public struct SessionLog: Hashable, Sendable {
  /// Something that was done to a session; what merely happens in time needs no telling.
  public struct Entry: Hashable, Sendable {
    /// What can be done to a session.
    public enum Kind: Hashable, Sendable {
      /// The person asked something of it.
      case command(Command)
      /// The program was stopped or the machine asleep, until a time since its beginning.
      case away(until: Duration)
      /// It was left behind and gone on with, at a time since its beginning.
      case resumedAfterRestart(at: Duration)
    }
    /// When, since its beginning.
    public let at: Duration
    /// What.
    public let kind: Kind

    /// What was done, at a time since the beginning.
    public init(at: Duration, kind: Kind) {
      self.at = at
      self.kind = kind
    }
  }

  /// The plan as it was at the beginning.
  public let outline: PlanOutline
  /// What was done to it, in order.
  public let entries: [Entry]
  /// The last time seen, since its beginning.
  public let seen: Duration

  /// A log with all its parts.
  public init(outline: PlanOutline, entries: [Entry], seen: Duration) {
    self.outline = outline
    self.entries = entries
    self.seen = seen
  }
}

extension Session {
  /// How it came to be as it is.
  public var log: SessionLog {
    SessionLog(outline: outline, entries: entries, seen: started.duration(to: now))
  }

  /// Follows a session again, up to the last instant that was seen of it.
  ///
  /// - Parameter start: When it is taken to have begun.
  /// - Returns: `nil` when the catalogue's exercises aren't what they were, or it was over already.
  public init?(following log: SessionLog, catalogue: Catalogue, at start: Instant) {
    guard let plan = log.outline.plan(in: catalogue) else { return nil }
    self.init(plan, catalogue: catalogue, avoiding: log.outline.avoiding, at: start)
    for entry in log.entries {
      advance(to: start + entry.at)
      switch entry.kind {
      case .command(let command): apply(command, at: now)
      case .away(let until): wasAway(until: start + until)
      case .resumedAfterRestart(let time): resumeAfterRestart(at: start + time)
      }
    }
    advance(to: start + log.seen)
    guard outcome == nil else { return nil }
  }

  /// Goes on with a session that was left behind: at the beginning of the step in progress, with time to get ready.
  ///
  /// All the time since the last instant seen was away time, whatever the session was doing.
  public mutating func resumeAfterRestart(at instant: Instant) {
    guard outcome == nil, let step, let slot else { return }
    recordProgress()
    let back = max(now, instant)
    record(.resumedAfterRestart(at: started.duration(to: back)))
    time.away += now.duration(to: back)
    now = back
    // Whoever said that it hurts is asked what next, as before.
    if case .hurting = state { return }
    let ready = plan.preferences.ready(from: nil, to: slot.exercise, at: plan.level)
    if step.kind == .ready {
      enter(at: now, length: max(ready, scaledLength))
    } else {
      if step.kind == .rep {
        cursor = plan.steps[...cursor].lastIndex { !step.isSameRep(as: $0) }.map { $0 + 1 } ?? 0
      }
      state = .leadIn(until: now + ready, PausedStep(left: scaledLength, length: scaledLength))
    }
  }
}
