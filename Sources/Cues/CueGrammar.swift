public import Engine

/// What is said about what a session tells: pure, and the one place for it.
public struct CueGrammar: Hashable, Sendable {
  /// How much is said.
  public let amount: CueAmount

  /// The ids of exercises that the person knows: of these the name, the side and the dose are enough.
  public let familiar: Set<String>

  /// How many sessions it takes to know an exercise.
  public static let sessionsToKnow = 3

  /// A grammar for an amount, and for somebody who knows these exercises.
  public init(_ amount: CueAmount, familiar: Set<String> = []) {
    self.amount = amount
    self.familiar = familiar
  }

  /// The cues of a session that begins or is come upon: what it is, the exercise, and how to get into it.
  public func opening(_ session: Session) -> [Cue] {
    guard session.outcome == nil, let step = session.step else { return [] }
    var telling = Telling(self, before: session, after: session)
    telling.open(step)
    return telling.cues
  }

  /// Where a session is, for somebody who asks: exercise, side, set, rep and time left.
  public func whereabouts(_ session: Session) -> Cue? {
    guard let snapshot = session.snapshot, let step = session.step else { return nil }
    return Cue(
      Wording.Answers.whereabouts(snapshot, step, of: PlanFacts(session: session)), .answer, at: session.now,
      patience: .seconds(4))
  }

  /// What a session opens with, before its first exercise.
  public func openingWords(of plan: Plan) -> String {
    Wording.Steps.opening(plan.name, exercises: plan.slots.count, lasting: plan.length)
  }

  /// The cues of what a session told between two of its states, in order.
  ///
  /// One late call gives the cues of many early ones; whoever speaks them drops those that come too late.
  ///
  /// - Parameters:
  ///   - before: The session before it was moved.
  ///   - after: The session that told the events.
  public func cues(_ events: [Event], before: Session, after: Session) -> [Cue] {
    var telling = Telling(self, before: before, after: after)
    for event in events { telling.take(event) }
    telling.changes(since: before)
    return telling.cues
  }
}
