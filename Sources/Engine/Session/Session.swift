public import Catalogue

/// A plan being followed, moved by instants and commands.
///
/// A value without clock, screen or storage. ``advance(to:)`` and ``apply(_:at:)`` are total: any command in any
/// state at any instant is answered by events and never traps. An instant before the last one
/// seen counts as that one.
public struct Session: Sendable {
  /// What the session is doing.
  public enum State: Hashable, Sendable {
    /// The step in progress counts down.
    case running(ends: Instant, length: Duration)
    /// The rep in progress waits for the person to count it.
    case waiting(until: Instant)
    /// The time before the work is over, and the work begins when the person says so.
    case standingBy(since: Instant)
    /// A short "get ready" before the step in progress goes on.
    case leadIn(until: Instant, PausedStep)
    /// The count stands still.
    case paused(Pause, PausedStep)
    /// Stopped because it hurts, until the person says what next.
    case hurting(PausedStep)
    /// Over.
    case ended(Outcome)
  }

  /// A step in progress put aside.
  public struct PausedStep: Hashable, Sendable {
    /// What is left of it.
    public var left: Duration
    /// How long it is in all.
    public var length: Duration
  }

  /// The plan, with the changes made to it on the way.
  public internal(set) var plan: Plan
  /// When it began.
  public let started: Instant
  /// The last instant it has seen.
  public internal(set) var now: Instant
  /// What it is doing.
  public internal(set) var state: State
  /// Where its time went.
  public internal(set) var time = TimeSplit()
  /// Percent of the prescribed time that the phases of a rep are to take: 100 as prescribed, more is slower.
  ///
  /// An exercise whose breath allows no such pace keeps to its own; see ``tempo(of:)``.
  public internal(set) var tempo = 100
  /// Whether the person counts the reps.
  public internal(set) var isCounting = false
  /// The index of the step in progress.
  public internal(set) var cursor = 0

  var ledger = Ledger()
  let exercises: [String: Exercise]
  let avoiding: Set<String>
  let outline: PlanOutline
  private(set) var entries: [SessionLog.Entry] = []

  /// Lead-in after a pause.
  static let leadIn = Duration.seconds(3)
  /// How long a rep that the person counts may take before the session pauses itself.
  static let patience = Duration.seconds(30)
  /// How much of standing by is taken for getting ready; whoever stays away longer is doing something else.
  static let longestStandby = Duration.seconds(600)

  /// Begins a plan, with the first exercise's time to get ready.
  ///
  /// - Parameters:
  ///   - catalogue: Where easier exercises are found.
  ///   - avoiding: The ids of exercises that never take the place of another.
  public init(_ plan: Plan, catalogue: Catalogue, avoiding: Set<String> = [], at start: Instant) {
    self.plan = plan
    exercises = catalogue.exercises
    self.avoiding = avoiding
    outline = PlanOutline(plan, avoiding: avoiding)
    started = start
    now = start
    state = .ended(.completed)
    for (index, slot) in plan.slots.enumerated() { ledger.open(slot, index: index) }
    if !plan.steps.isEmpty { enter(at: start) }
  }

  /// The step in progress, or the last one of a session that is over; `nil` for an empty plan.
  public var step: Step? { cursor < plan.steps.count ? plan.steps[cursor] : nil }

  /// The exercise in progress.
  public var slot: Slot? { step.map { plan.slots[$0.slot] } }

  /// How the session ended; `nil` while it goes on.
  public var outcome: Outcome? {
    if case .ended(let outcome) = state { outcome } else { nil }
  }

  /// What happened so far, exercise by exercise and side by side.
  public var records: [ExerciseRecord] {
    var session = self
    session.recordProgress()
    return session.ledger.records
  }

  // MARK: Time

  /// Moves to an instant and tells all that happened on the way, in order.
  ///
  /// One late call tells exactly what many early ones would have told.
  @discardableResult
  public mutating func advance(to instant: Instant) -> [Event] {
    var events: [Event] = []
    while let event = nextScheduledEvent, event.at <= instant {
      credit(until: event.at)
      events += reach(event)
    }
    credit(until: instant)
    return events
  }

  /// Pauses as of the last instant seen, and counts the time from then as away.
  ///
  /// For a program that was stopped or a machine that was asleep until `instant`.
  @discardableResult
  public mutating func wasAway(until instant: Instant) -> [Event] {
    guard outcome == nil, instant > now else { return [] }
    record(.away(until: started.duration(to: instant)))
    let gap = now.duration(to: instant)
    switch state {
    case .running, .waiting, .leadIn:
      // Paused first, while the last instant seen is still now: nothing of the gap is taken off the step.
      let events = pause(.away(gap))
      time.away += gap
      now = instant
      return events
    case .standingBy, .paused, .hurting, .ended:
      credit(until: instant)
      return []
    }
  }

  /// Writes down what is about to be done to it.
  mutating func record(_ kind: SessionLog.Entry.Kind) {
    entries.append(SessionLog.Entry(at: started.duration(to: now), kind: kind))
  }

  /// Adds the time up to an instant to where it belongs.
  mutating func credit(until instant: Instant) {
    let gap = now.duration(to: instant)
    guard gap > .zero else { return }
    let before = now
    now = instant
    switch state {
    case .running:
      switch step?.kind {
      case .hold, .rep, .timed: time.active += gap
      case .rest: time.rest += gap
      case .ready, .switch, nil: time.ready += gap
      }
    case .waiting: time.active += gap
    case .leadIn: time.ready += gap
    case .standingBy(let since):
      let ready = max(.zero, min(gap, before.duration(to: since + Self.longestStandby)))
      time.ready += ready
      time.paused += gap - ready
    case .paused, .hurting: time.paused += gap
    case .ended: break
    }
  }

  // MARK: The step in progress

  /// The step in progress as it would be put aside now; setting it changes what is left of the step.
  var pausedStep: PausedStep {
    get {
      switch state {
      case .running(let ends, let length):
        PausedStep(left: max(.zero, now.duration(to: ends)), length: length)
      case .leadIn(_, let step), .paused(_, let step), .hurting(let step): step
      case .waiting: PausedStep(left: scaledLength, length: scaledLength)
      case .standingBy, .ended: PausedStep(left: .zero, length: scaledLength)
      }
    }
    set {
      switch state {
      case .running: state = .running(ends: now + newValue.left, length: newValue.length)
      case .leadIn(let until, _): state = .leadIn(until: until, newValue)
      case .paused(let reason, _): state = .paused(reason, newValue)
      case .hurting: state = .hurting(newValue)
      case .standingBy where newValue.left > .zero:
        state = .running(ends: now + newValue.left, length: newValue.length)
      case .standingBy, .waiting, .ended: break
      }
    }
  }

  /// How long the step in progress takes at the present tempo.
  var scaledLength: Duration { step.map(scaled) ?? .zero }

  /// A step's length at the present tempo: only movement is scaled, never a hold.
  public func scaled(_ step: Step) -> Duration { scaled(step, of: plan.slots[step.slot]) }

  func scaled(_ step: Step, of slot: Slot) -> Duration {
    tempo != 100 && slot.isMovement(step) ? step.length * tempo(of: slot) / 100 : step.length
  }

  /// Begins the step at the cursor.
  mutating func enter(at instant: Instant, length: Duration? = nil) {
    let length = length ?? scaledLength
    state =
      isCounting && step?.kind == .rep
      ? .waiting(until: instant + Self.patience) : .running(ends: instant + length, length: length)
  }

  /// Writes down how much of a hold or a timed movement is behind.
  mutating func recordProgress() {
    guard let step, step.kind == .hold || step.kind == .timed, outcome == nil else { return }
    let elapsed = pausedStep.length - pausedStep.left
    ledger.update(step.account, set: step.set) { $0.held = max($0.held, elapsed) }
  }
}

extension Step {
  /// Whose account it is done for.
  var account: Ledger.Account { Ledger.Account(slot: slot, side: side) }
}
