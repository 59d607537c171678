import Catalogue

extension Session {
  /// Carries out what a person asks, as of an instant.
  @discardableResult
  public mutating func apply(_ command: Command, at instant: Instant) -> [Event] {
    let events = advance(to: instant)
    guard outcome == nil, let step else { return events }
    record(.command(command))
    return events + carryOut(command, step)
  }

  private mutating func carryOut(_ command: Command, _ step: Step) -> [Event] {
    switch command {
    case .pause:
      switch state {
      case .running, .waiting, .leadIn: return pause(.asked)
      case .standingBy, .paused, .hurting, .ended: return []
      }
    case .resume: return resume(step)
    case .skip: return skip(step)
    case .back: return back(from: step)
    case .restart: return restart(step)
    case .more: return change(step, seconds: 10, reps: 2)
    case .less: return change(step, seconds: -10, reps: -2)
    case .slower: return setTempo(step) { now in Tempo.all.first { $0 > now } }
    case .faster: return setTempo(step) { now in Tempo.all.last { $0 < now } }
    case .easier: return ease(step)
    case .hurts: return hurt(step)
    case .toggleCounting: return toggleCounting(step)
    case .countRep: return countRep(step)
    case .standBy:
      guard case .running = state, !step.kind.isWork else { return [] }
      state = .standingBy(since: now)
      return [Event(at: now, kind: .standsBy)]
    case .end:
      recordProgress()
      return ledger.records.map { Event(at: now, kind: .recorded($0)) } + end(.ended, at: now)
    }
  }

  // MARK: Stopping and going on

  private mutating func resume(_ step: Step) -> [Event] {
    var events: [Event] = []
    switch state {
    case .standingBy, .paused: break
    case .hurting:
      let account = felt(at: step).account
      ledger.takeBackHurt(account)
      events = recorded([account], at: now)
    case .running, .waiting, .leadIn, .ended: return []
    }
    state = .leadIn(until: now + Self.leadIn, pausedStep)
    return events + [Event(at: now, kind: .leadIn)]
  }

  private mutating func hurt(_ step: Step) -> [Event] {
    if case .hurting = state { return [] }
    recordProgress()
    let account = felt(at: step).account
    ledger.markHurt(account)
    state = .hurting(pausedStep)
    return [Event(at: now, kind: .hurt(slot: step.slot))] + recorded([account], at: now)
  }

  /// The step whose work is felt now: between sides and sets it is the work before.
  public var felt: Step? { step.map(felt(at:)) }

  /// The step that is felt during another: between sides and sets it is the work before.
  private func felt(at step: Step) -> Step {
    switch step.kind {
    case .switch, .rest: plan.steps[..<cursor].last { $0.slot == step.slot && $0.kind.isWork } ?? step
    case .ready, .hold, .timed, .rep: step
    }
  }

  // MARK: Moving about

  /// Leaves the exercise, or a rest between its sets alone.
  ///
  /// Whoever was asked what comes after "this hurts" wants no more of the exercise.
  private mutating func skip(_ step: Step) -> [Event] {
    if step.kind == .rest, !isHurting { return go(to: cursor + 1, at: now) }
    return go(to: plan.steps.lastIndex { $0.slot == step.slot }.map { $0 + 1 } ?? cursor, at: now)
  }

  private var isHurting: Bool { if case .hurting = state { true } else { false } }

  private mutating func back(from step: Step) -> [Event] {
    guard let first = plan.steps.firstIndex(where: { $0.slot == step.slot }), first > 0 else {
      return restart(step)
    }
    let slot = plan.steps[first - 1].slot
    let target = plan.steps.firstIndex { $0.slot == slot } ?? 0
    // The way back can be longer than the way there was: from the floor to the feet, say.
    let way = plan.preferences.ready(
      from: plan.slots[step.slot].exercise, to: plan.slots[slot].exercise, at: plan.level)
    return go(to: target, at: now, length: max(way, plan.steps[target].length))
  }

  /// Whoever starts an exercise over is in position, so getting ready is short.
  private mutating func restart(_ step: Step) -> [Event] {
    guard let first = plan.steps.firstIndex(where: { $0.slot == step.slot }) else { return [] }
    return go(to: first, at: now, length: min(plan.steps[first].length, .seconds(5)))
  }

  private mutating func ease(_ step: Step) -> [Event] {
    let slot = plan.slots[step.slot]
    guard let replacement, let first = plan.steps.firstIndex(where: { $0.slot == step.slot }) else {
      return [Event(at: now, kind: .refused(.noEasier))]
    }
    let easier = replacement.exercise
    recordProgress()
    let left = recorded(slot.sides.map { Ledger.Account(slot: step.slot, side: $0) }, at: now)
    let index = plan.slots.count
    plan.slots.append(replacement)
    ledger.open(replacement, index: index)
    plan.steps.removeAll { $0.slot == step.slot }
    let steps = replacement.steps(index: index, after: slot.exercise, plan.preferences, at: plan.level)
    plan.steps.insert(contentsOf: steps, at: first)
    let next = first + steps.count
    if next < plan.steps.count {
      let following = plan.slots[plan.steps[next].slot].exercise
      plan.steps[next].length = plan.preferences.ready(from: easier, to: following, at: plan.level)
    }
    cursor = first
    enter(at: now)
    let eased = Event(at: now, kind: .eased(from: slot.exercise.id, to: easier.id))
    return left + [Event(at: now, kind: .exerciseLeft(slot: step.slot)), eased]
      + recorded(replacement.sides.map { Ledger.Account(slot: index, side: $0) }, at: now)
      + [Event(at: now, kind: .began(plan.steps[first]))]
  }

  // MARK: Counting

  private mutating func toggleCounting(_ step: Step) -> [Event] {
    guard isCounting || plan.slots[step.slot].exercise.prescription.kind == .reps else {
      return [Event(at: now, kind: .refused(.noReps))]
    }
    isCounting.toggle()
    guard step.kind == .rep else { return [] }
    switch state {
    case .running, .waiting:
      // Either way the rep in progress starts over: half of it by one count and half by the other is no rep.
      cursor = plan.steps[...cursor].lastIndex { !step.isSameRep(as: $0) }.map { $0 + 1 } ?? 0
      enter(at: now)
    case .standingBy, .leadIn, .paused, .hurting, .ended: break
    }
    return []
  }

  private mutating func countRep(_ step: Step) -> [Event] {
    guard case .waiting = state, let rep = step.rep else { return [] }
    let next = plan.steps[cursor...].firstIndex { !step.isSameRep(as: $0) } ?? plan.steps.count
    ledger.update(step.account, set: step.set) { $0.reps.insert(rep) }
    return finished(step, goingTo: next, at: now) + go(to: next, at: now)
  }
}
