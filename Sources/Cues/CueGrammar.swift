public import Engine

/// What is said about what a session tells: pure, and the one place for it.
public struct CueGrammar: Hashable, Sendable {
  /// How much is said.
  public let amount: CueAmount

  /// A grammar for an amount.
  public init(_ amount: CueAmount) { self.amount = amount }

  /// The cues of a session that begins or is come upon: what it is, the exercise, and how to get into it.
  public func opening(_ session: Session) -> [Cue] {
    guard session.outcome == nil, let step = session.step else { return [] }
    var telling = Telling(amount, before: session, after: session)
    telling.open(step)
    return telling.cues
  }

  /// The cues of what a session told between two of its states, in order.
  ///
  /// One late call gives the cues of many early ones; whoever speaks them drops those that come too late.
  ///
  /// - Parameters:
  ///   - before: The session before it was moved.
  ///   - after: The session that told the events.
  public func cues(_ events: [Event], before: Session, after: Session) -> [Cue] {
    var telling = Telling(amount, before: before, after: after)
    for event in events { telling.take(event) }
    telling.changes(since: before)
    return telling.cues
  }
}
