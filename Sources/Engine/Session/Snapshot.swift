public import Catalogue

/// All that a screen needs of a session at one instant.
public struct Snapshot: Hashable, Sendable {
  /// What the session is doing.
  public enum Activity: Hashable, Sendable {
    /// The step in progress counts down.
    case running
    /// The person is to count a rep.
    case waiting
    /// The work that comes waits for the person.
    case standingBy
    /// About to go on, in this many seconds.
    case leadIn(seconds: Int)
    /// The count stands still.
    case paused(Pause)
    /// Stopped because it hurts.
    case hurting
    /// Over.
    case ended(Outcome)
  }

  /// What comes after the exercise in progress.
  public struct Next: Hashable, Sendable {
    /// The exercise.
    public let exercise: Exercise
    /// Whether the body has to get into another position for it.
    public let changesPosition: Bool
    /// Seconds to get there.
    public let readySeconds: Int
  }

  /// One exercise's share of the routine.
  public struct Share: Hashable, Sendable {
    /// Its time in seconds, with getting ready.
    public let seconds: Double
    /// How much of that is behind, from 0 to 1.
    public let done: Double
    /// How much of its work was really done once it is behind, from 0 to 1; 1 for the exercise in progress.
    public let credit: Double
    /// Whether it is marked as hurting, or what it took the place of is.
    public let isHurt: Bool
  }

  /// The routine's name.
  public let routine: String
  /// The level it was worked out for.
  public let level: Level
  /// What the session is doing.
  public let activity: Activity
  /// The exercise in progress.
  public let exercise: Exercise
  /// Its place in the routine, from 1.
  public let number: Int
  /// How many exercises the routine has.
  public let count: Int
  /// The kind of the step in progress.
  public let kind: Step.Kind
  /// The side at work.
  public let side: Side?
  /// The set in progress, from 1.
  public let set: Int
  /// How many sets there are.
  public let sets: Int
  /// The rep in progress, from 1; `nil` where reps aren't counted or none is in progress.
  public let rep: Int?
  /// How many reps the set has; `nil` where reps aren't counted.
  public let reps: Int?
  /// Which phase of the prescription's tempo is in progress, from 0; `nil` in a hold and between work.
  public let phase: Int?
  /// The phase of the movement in progress, such as "lift", with its line.
  public let movement: Phase?
  /// The breath under way.
  public private(set) var breath: BreathMoment
  /// What is left of the step in progress.
  public let left: Duration
  /// How long the step in progress is.
  public let length: Duration
  /// What comes after this exercise; `nil` in the last one.
  public let next: Next?
  /// The exercises' shares of the routine, in order.
  public let shares: [Share]
  /// What is left of the routine.
  public let totalLeft: Duration
  /// Percent of the prescribed time that the phases of a rep of this exercise take.
  public let tempo: Int
  /// Whether the person counts the reps.
  public let isCounting: Bool

  /// What is left of the step, in whole seconds as a countdown shows them.
  public var secondsLeft: Int { left.secondsRoundedUp }
}

extension Snapshot {
  /// The same with a breath that doesn't move: as it ends, from its beginning on.
  public var withStillBreath: Snapshot {
    var snapshot = self
    snapshot.breath = BreathMoment(breath: breath.breath, length: breath.length, elapsed: breath.length)
    return snapshot
  }
}

extension Session {
  /// The session as it is at the last instant seen; `nil` for an empty plan.
  public var snapshot: Snapshot? {
    guard let step, let slot else { return nil }
    let pausedStep = pausedStep
    let elapsed = pausedStep.length - pausedStep.left
    let shares = shares(pausedStep)
    let (phase, breath) = movement(of: step, slot, elapsed: elapsed)
    return Snapshot(
      routine: plan.name, level: plan.level, activity: activity, exercise: slot.exercise,
      number: shares.current + 1, count: shares.all.count, kind: step.kind, side: step.side, set: step.set,
      sets: plan.steps.reduce(1) { $1.slot == step.slot ? max($0, $1.set) : $0 }, rep: step.rep,
      reps: step.rep == nil ? nil : reps(inSetOf: step), phase: phase,
      movement: phase.map { slot.exercise.prescription.tempo[$0] }, breath: breath, left: pausedStep.left,
      length: pausedStep.length, next: next(after: step.slot), shares: shares.all, totalLeft: totalLeft,
      tempo: tempo(of: slot), isCounting: isCounting)
  }

  private func reps(inSetOf step: Step) -> Int? {
    plan.steps.reduce(nil) { most, other in
      guard other.slot == step.slot, other.set == step.set, other.side == step.side, let rep = other.rep
      else {
        return most
      }
      return max(most ?? 0, rep)
    }
  }

  private var activity: Snapshot.Activity {
    switch state {
    case .running: .running
    case .waiting: .waiting
    case .standingBy: .standingBy
    case .leadIn(let until, _): .leadIn(seconds: now.duration(to: until).secondsRoundedUp)
    case .paused(let reason, _): .paused(reason)
    case .hurting: .hurting
    case .ended(let outcome): .ended(outcome)
    }
  }

  /// The exercises' shares of the routine in the order of their steps, and which one is in progress.
  private func shares(_ pausedStep: PausedStep) -> (all: [Snapshot.Share], current: Int) {
    var all: [Snapshot.Share] = []
    var current = 0
    var length = Duration.zero, done = Duration.zero
    for (index, step) in plan.steps.enumerated() {
      let whole = index == cursor ? pausedStep.length : scaled(step)
      length += whole
      if index < cursor { done += whole }
      if index == cursor {
        done += outcome == nil ? pausedStep.length - pausedStep.left : whole
        current = all.count
      }
      guard index + 1 == plan.steps.count || plan.steps[index + 1].slot != step.slot else { continue }
      let part = length > .zero ? done / length : 0
      let slot = plan.slots[step.slot]
      all.append(
        Snapshot.Share(
          seconds: length.inSeconds, done: part,
          credit: index < cursor
            ? ledger.credit(of: slot.sides.map { Ledger.Account(slot: step.slot, side: $0) }) : 1,
          isHurt: ledger.isHurt(place: slot.order / Slot.orderStride)))
      (length, done) = (.zero, .zero)
    }
    return (all, current)
  }

  private func next(after slot: Int) -> Snapshot.Next? {
    guard let last = plan.steps.lastIndex(where: { $0.slot == slot }), last + 1 < plan.steps.count else {
      return nil
    }
    let ready = plan.steps[last + 1]
    let exercise = plan.slots[ready.slot].exercise
    let here = plan.slots[slot].exercise
    return Snapshot.Next(
      exercise: exercise, changesPosition: exercise.changesPosition(from: here),
      readySeconds: ready.length.secondsRoundedUp)
  }

  /// Which phase of the tempo the body is in after a time in a step, and what the breath does.
  private func movement(of step: Step, _ slot: Slot, elapsed: Duration) -> (Int?, BreathMoment) {
    let prescription = slot.exercise.prescription
    switch step.kind {
    case .rep:
      let breath = step.phase.map { prescription.tempo[$0].breath } ?? .natural
      return (step.phase, BreathMoment(breath: breath, length: pausedStep.length, elapsed: elapsed))
    case .hold: return (nil, BreathPace(of: prescription, lasting: pausedStep.length).moment(after: elapsed))
    case .timed:
      guard let phase = prescription.phase(after: elapsed) else { break }
      let breath = prescription.tempo[phase.index].breath
      return (phase.index, BreathMoment(breath: breath, length: phase.length, elapsed: phase.elapsed))
    case .ready, .switch, .rest: break
    }
    return (nil, BreathMoment(breath: .natural, length: pausedStep.length, elapsed: elapsed))
  }
}

extension Session {
  /// The next instant at which it will tell something by itself; `nil` while nothing is under way.
  public var nextEvent: Instant? { nextScheduledEvent?.at }

  /// When a screen of it would look different next.
  public struct Change: Hashable, Sendable {
    /// When something is told.
    public let event: Instant
    /// When a count or a word is another; never after the event.
    public let words: Instant
    /// When the breath's bar is another; never after the words.
    public let breath: Instant
  }

  /// The next instants at which a screen of it would look different; `nil` while nothing moves.
  ///
  /// - Parameter breathCells: How many steps the breath's bar shows.
  public func nextChange(breathCells: Int) -> Change? {
    guard let event = nextScheduledEvent, let step, let slot else { return nil }
    var isRunning = true
    let pausedStep = pausedStep
    var left = pausedStep.left
    if case .leadIn(let until, _) = state { (isRunning, left) = (false, now.duration(to: until)) }
    if case .waiting = state { isRunning = false }
    let breath = movement(of: step, slot, elapsed: pausedStep.length - pausedStep.left).1
    let turn = breath.length - breath.elapsed
    // The step's count and the routine's need not change at the same instant: a tempo makes parts of a second.
    var words = soonest(now.duration(to: event.at), untilSecond(left), untilSecond(totalLeft))
    if step.kind == .timed { words = soonest(words, turn) }
    var bar = words
    if isRunning, breath.breath != .natural, breathCells > 0 {
      bar = soonest(words, breath.untilNextCell(of: breathCells), turn)
    }
    return Change(event: event.at, words: now + words, breath: now + bar)
  }

  /// How long until a countdown shows another second.
  private func untilSecond(_ left: Duration) -> Duration {
    left - .seconds(max(0, left.secondsRoundedUp - 1))
  }

  /// The shortest of some times that are still to come, and never none.
  private func soonest(_ times: Duration...) -> Duration {
    max(.milliseconds(1), times.lazy.filter { $0 > .zero }.min() ?? .milliseconds(1))
  }

  /// What is left of the routine.
  private var totalLeft: Duration { plan.steps[(cursor + 1)...].reduce(pausedStep.left) { $0 + scaled($1) } }
}
