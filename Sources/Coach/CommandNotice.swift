import Engine

extension LiveSession {
  /// Says for a short time what a command has changed, where nothing else on the screen shows it at once.
  mutating func acknowledge(_ command: Command, since before: Session, at now: Instant) {
    guard notice == nil, let sentence = change(by: command, since: before) else { return }
    notify(sentence, at: now)
  }

  private func change(by command: Command, since before: Session) -> String? {
    guard let old = before.snapshot, let new = session.snapshot, before.step?.slot == session.step?.slot,
      old.kind == new.kind, old.set == new.set
    else { return nil }
    switch command {
    case .more, .less:
      if let reps = new.reps { return reps == old.reps ? nil : Wording.InSession.now(reps) }
      let added = (new.length - old.length).components.seconds
      return added == 0 ? nil : Wording.InSession.added(added)
    case .slower, .faster:
      guard session.tempo != before.tempo else { return nil }
      // An exercise whose breath allows no such pace keeps to its own.
      let tempo = new.kind == .rep ? new.tempo : session.tempo
      return Wording.InSession.pace(tempo, fromNextReps: new.kind != .rep)
    case .toggleCounting:
      guard session.isCounting != before.isCounting else { return nil }
      return session.isCounting ? Wording.InSession.youCount : Wording.InSession.limberCounts
    case .pause, .resume, .skip, .back, .restart, .easier, .hurts, .countRep, .standBy, .end: return nil
    }
  }
}
