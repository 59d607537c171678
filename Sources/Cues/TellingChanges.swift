import Engine

/// What a person has changed by a key that no event tells of: the pace, the count, how much is left.
extension Telling {
  mutating func changes(since before: Session) {
    guard let step = after.step, after.outcome == nil, !hasBegun else { return }
    if after.tempo != before.tempo {
      answer(after.tempo > before.tempo ? Wording.Answers.slower : Wording.Answers.faster, at: after.now)
    }
    if after.isCounting != before.isCounting {
      answer(after.isCounting ? Wording.Answers.youCount : Wording.Answers.limberCounts, at: after.now)
    }
    guard let old = before.step, old.isSame(as: step) else { return }
    if step.kind == .rep {
      let reps = facts.reps(of: step)
      guard reps != PlanFacts(session: before).reps(of: step) else { return }
      answer(Wording.Answers.now(reps), at: after.now)
    } else if let length = after.length, let was = before.length, length != was {
      answer(Wording.Answers.left(after.snapshot?.left ?? length), at: after.now)
    }
  }
}

extension Step {
  /// Whether it is the same one, whatever its length.
  fileprivate func isSame(as other: Step) -> Bool {
    (kind, slot, set) == (other.kind, other.slot, other.set) && (side, rep) == (other.side, other.rep)
  }
}

extension Session {
  /// How long the step in progress is with all that was added to it.
  fileprivate var length: Duration? {
    switch state {
    case .running(_, let length): length
    case .leadIn(_, let held), .paused(_, let held), .hurting(let held): held.length
    case .standingBy, .waiting, .ended: nil
    }
  }
}
