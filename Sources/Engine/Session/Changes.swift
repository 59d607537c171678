import Catalogue

/// More, less, slower, faster: changes to the plan while it is followed.
extension Session {
  /// The most and the least that a hold or a timed movement can be brought to.
  private static let work = Duration.seconds(5)...Duration.seconds(600)
  /// The most that getting ready, changing sides or a rest can be brought to.
  private static let longestWait = Duration.seconds(300)
  /// The most reps in a set.
  private static let mostReps = 60

  mutating func change(_ step: Step, seconds: Int, reps: Int) -> [Event] {
    switch step.kind {
    case .rep: return changeReps(of: step, by: reps)
    case .hold, .timed: return changeWork(step, by: .seconds(seconds))
    case .ready, .switch, .rest:
      let length = pausedStep.length + .seconds(seconds)
      guard seconds < 0 || length <= Self.longestWait else { return [Event(at: now, kind: .refused(.limit))] }
      return stretch(to: length)
    }
  }

  /// Gives the step in progress another length; ends it when that much is over already.
  private mutating func stretch(to length: Duration) -> [Event] {
    let elapsed = pausedStep.length - pausedStep.left
    pausedStep = PausedStep(left: max(.zero, length - elapsed), length: max(length, elapsed))
    return advance(to: now)
  }

  private mutating func changeWork(_ step: Step, by time: Duration) -> [Event] {
    recordProgress()
    let elapsed = pausedStep.length - pausedStep.left
    let length = max(elapsed, pausedStep.length + time)
    // What is beyond a limit by its prescription can still be brought nearer to it.
    guard time < .zero ? length >= Self.work.lowerBound : length <= Self.work.upperBound else {
      return [Event(at: now, kind: .refused(.limit))]
    }
    plan.steps[cursor].length = length
    ledger.update(step.account, set: step.set) { $0.heldTarget = length }
    var changed = [step.account]
    // Both sides get the same: what the first side gained or lost, the second will too.
    if let other = plan.steps.indices.first(where: { $0 > cursor && plan.steps[$0].isOtherSide(of: step) }) {
      plan.steps[other].length = length
      ledger.update(plan.steps[other].account, set: step.set) { $0.heldTarget = length }
      changed.append(plan.steps[other].account)
    }
    return recorded(changed, at: now) + stretch(to: length)
  }

  private mutating func changeReps(of step: Step, by count: Int) -> [Event] {
    let slot = plan.slots[step.slot]
    let set = plan.steps.indices.filter {
      plan.steps[$0].kind == .rep && plan.steps[$0].slot == step.slot && plan.steps[$0].set == step.set
    }
    let reps = set.filter { plan.steps[$0].side == step.side }.compactMap { plan.steps[$0].rep }.max() ?? 0
    let wanted = max(step.rep ?? 1, min(max(Self.mostReps, reps), reps + count))
    guard wanted != reps else { return [Event(at: now, kind: .refused(.limit))] }
    // A side that lies behind keeps what it was given; one that comes gets the same as this one.
    let isAlternating = slot.exercise.prescription.sides == .everyRep
    let ahead = slot.sides.filter { side in set.contains { plan.steps[$0].side == side && $0 >= cursor } }
    let before = plan.steps
    let groups: [[Side?]] = isAlternating ? [slot.sides] : ahead.map { [$0] }
    for sides in groups {
      // It may have been given another number than this side, before this side was started over.
      let own = set.filter { sides.contains(before[$0].side) }.compactMap { before[$0].rep }.max() ?? 0
      if wanted > own {
        let more = (own + 1...wanted).flatMap { rep in
          sides.flatMap { slot.rep(rep, index: step.slot, set: step.set, side: $0) }
        }
        let end = plan.steps.lastIndex { $0.isInSet(of: step, sides: sides) } ?? cursor
        plan.steps.insert(contentsOf: more, at: end + 1)
      } else {
        plan.steps.removeAll { $0.isInSet(of: step, sides: sides) && ($0.rep ?? 0) > wanted }
      }
    }
    let accounts = groups.flatMap { $0 }.map { Ledger.Account(slot: step.slot, side: $0) }
    for account in accounts {
      ledger.update(account, set: step.set) { work in
        work.repsTarget = wanted
        work.reps = work.reps.filter { $0 <= wanted }
      }
    }
    return recorded(accounts, at: now)
  }

  /// Sets the pace of the movements, from the one that the exercise in progress has now.
  mutating func setTempo(_ step: Step, to choose: (Int) -> Int?) -> [Event] {
    let slot = plan.slots[step.slot]
    let before = tempo(of: slot)
    guard let wanted = choose(before), wanted >= slot.quickestTempo else {
      return [Event(at: now, kind: .refused(.limit))]
    }
    tempo = wanted
    if slot.isMovement(step) {
      pausedStep = PausedStep(
        left: pausedStep.left * wanted / before, length: pausedStep.length * wanted / before)
    }
    return []
  }
}

extension Step {
  /// Whether it is the same set's work on the other side.
  fileprivate func isOtherSide(of step: Step) -> Bool {
    kind == step.kind && slot == step.slot && set == step.set && side != step.side
  }

  /// Whether it is a rep of the same set, on one of some sides.
  fileprivate func isInSet(of step: Step, sides: [Side?]) -> Bool {
    kind == .rep && slot == step.slot && set == step.set && sides.contains(side)
  }
}
