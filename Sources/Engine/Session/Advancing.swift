import Catalogue

extension Session {
  /// A moment at which something happens without being asked for.
  struct ScheduledEvent {
    enum Kind {
      case tells([Event.Kind]), stepEnds, leadInEnds, patienceEnds
    }
    let at: Instant
    let kind: Kind
  }

  /// The next such moment after the last instant seen.
  var nextScheduledEvent: ScheduledEvent? {
    switch state {
    case .running(let ends, let length):
      guard let step else { return nil }
      let coming = [
        halfway(of: step, ends, length), minutesLeft(of: step, ends, length),
        lastSeconds(of: step, ends, length),
        breathTurn(in: step, ends, length),
      ].compactMap { $0 }
      // What comes at one instant is told at once: the instant, once seen, is over.
      guard let next = coming.map(\.at).min() else { return ScheduledEvent(at: ends, kind: .stepEnds) }
      return ScheduledEvent(at: next, kind: .tells(coming.filter { $0.at == next }.map(\.kind)))
    case .waiting(let until): return ScheduledEvent(at: until, kind: .patienceEnds)
    case .leadIn(let until, _): return ScheduledEvent(at: until, kind: .leadInEnds)
    case .standingBy, .paused, .hurting, .ended: return nil
    }
  }

  private func halfway(of step: Step, _ ends: Instant, _ length: Duration) -> Event? {
    let middle = ends - length / 2
    guard step.kind == .hold || step.kind == .timed, length >= .seconds(20), now < middle else { return nil }
    return Event(at: middle, kind: .halfway)
  }

  private func minutesLeft(of step: Step, _ ends: Instant, _ length: Duration) -> Event? {
    guard step.kind == .hold || step.kind == .timed, length >= .seconds(240) else { return nil }
    let left = now.duration(to: ends), clear = Duration.seconds(30)
    // Neither at its beginning, nor where half of it is told.
    let minutes = ([1] + Array(stride(from: 5, through: 60, by: 5))).last { minutes in
      let told = Duration.seconds(minutes * 60)
      return told < left && told < length - clear
        && (told - length / 2 >= clear || length / 2 - told >= clear)
    }
    return minutes.map { Event(at: ends - .seconds($0 * 60), kind: .minutesLeft($0)) }
  }

  private func lastSeconds(of step: Step, _ ends: Instant, _ length: Duration) -> Event? {
    let seconds = min(3, now.duration(to: ends).secondsRoundedUp - 1)
    // Nobody is counted in to work that waits.
    guard step.kind != .rep, length >= .seconds(5), seconds > 0, !waitsAfterStep else { return nil }
    return Event(at: ends - .seconds(seconds), kind: .secondsLeft(seconds))
  }

  private func breathTurn(in step: Step, _ ends: Instant, _ length: Duration) -> Event? {
    let prescription = plan.slots[step.slot].exercise.prescription
    guard step.kind == .hold || step.kind == .timed,
      let turn = prescription.nextBreath(after: length - now.duration(to: ends), of: length), turn.at < length
    else { return nil }
    return Event(at: ends - (length - turn.at), kind: .breath(turn.breath))
  }

  /// What happens at a moment that has come.
  mutating func reach(_ event: ScheduledEvent) -> [Event] {
    switch event.kind {
    case .tells(let kinds): return kinds.map { Event(at: event.at, kind: $0) }
    case .patienceEnds:
      // Nobody moved, so nothing was exercise.
      time.active -= Self.patience
      time.paused += Self.patience
      return pause(.noRep)
    case .stepEnds:
      guard waitsAfterStep else { return finishStep(at: event.at) }
      state = .standingBy(since: event.at)
      return [Event(at: event.at, kind: .standsBy)]
    case .leadInEnds:
      guard case .leadIn(_, let pausedStep) = state else { return [] }
      if pausedStep.left == .zero { return finishStep(at: event.at) }
      state = .running(ends: event.at + pausedStep.left, length: pausedStep.length)
      if isCounting, step?.kind == .rep { enter(at: event.at) }
      return [Event(at: event.at, kind: .resumed)]
    }
  }

  /// Whether the step in progress is time before work that waits for the person.
  private var waitsAfterStep: Bool {
    guard plan.preferences.advance == .wait, let step, plan.steps.indices.contains(cursor + 1) else {
      return false
    }
    return !step.kind.isWork && plan.steps[cursor + 1].kind.isWork
  }

  /// Closes the step in progress as done and goes on to the next.
  mutating func finishStep(at instant: Instant) -> [Event] {
    guard let step else { return end(.completed, at: instant) }
    var events: [Event] = []
    let next = cursor + 1
    switch step.kind {
    case .hold, .timed:
      ledger.update(step.account, set: step.set) { $0.held = max($0.held, $0.heldTarget) }
      events = finished(step, goingTo: next, at: instant)
    case .rep:
      let isGoingOn = plan.steps.indices.contains(next) && step.isSameRep(as: plan.steps[next])
      guard let rep = step.rep, !isGoingOn else { break }
      ledger.update(step.account, set: step.set) { $0.reps.insert(rep) }
      events = finished(step, goingTo: next, at: instant)
    case .ready, .switch, .rest: break
    }
    return events + go(to: next, at: instant)
  }

  /// The record of work that is complete; leaving the exercise tells it anyway.
  func finished(_ step: Step, goingTo next: Int, at instant: Instant) -> [Event] {
    let stays = plan.steps.indices.contains(next) && plan.steps[next].slot == step.slot
    return stays ? recorded([step.account], at: instant) : []
  }

  /// Leaves the step in progress for another one, or for the end behind the last.
  mutating func go(to target: Int, at instant: Instant, length: Duration? = nil) -> [Event] {
    recordProgress()
    let left = step?.slot
    guard plan.steps.indices.contains(target) else {
      // Who skips to the end has only left it another way.
      let isDone = ledger.records.contains { $0.status == .done }
      return leave(left, at: instant) + end(isDone ? .completed : .ended, at: instant)
    }
    cursor = target
    enter(at: instant, length: length)
    let began = Event(at: instant, kind: .began(plan.steps[target]))
    return (left == plan.steps[target].slot ? [] : leave(left, at: instant)) + [began]
  }

  private func leave(_ slot: Int?, at instant: Instant) -> [Event] {
    guard let slot else { return [] }
    return recorded(plan.slots[slot].sides.map { Ledger.Account(slot: slot, side: $0) }, at: instant)
      + [Event(at: instant, kind: .exerciseLeft(slot: slot))]
  }

  func recorded(_ accounts: [Ledger.Account], at instant: Instant) -> [Event] {
    accounts.compactMap(ledger.record).map { Event(at: instant, kind: .recorded($0)) }
  }

  mutating func end(_ outcome: Outcome, at instant: Instant) -> [Event] {
    recordProgress()
    state = .ended(outcome)
    return [Event(at: instant, kind: .ended(outcome))]
  }

  mutating func pause(_ reason: Pause) -> [Event] {
    recordProgress()
    let pausedStep = pausedStep
    state = .paused(reason, pausedStep)
    return [Event(at: now, kind: .paused(reason))] + recorded(step.map { [$0.account] } ?? [], at: now)
  }
}
