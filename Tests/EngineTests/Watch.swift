import Catalogue
import TestSupport

@testable import Engine

/// Watches a session that things happen to, and notes what must never be.
struct Watch {
  /// What was broken since somebody looked.
  var broken: [String] = []

  private let started: Instant
  private var told: Instant
  private var ended: Instant?
  private var recordsAtEnd: [ExerciseRecord]?

  init(_ session: Session) {
    started = session.started
    told = session.started
  }

  /// Lets one thing happen and checks it.
  mutating func make(_ move: Walk.Move, _ session: inout Session) -> [Event] {
    let before = session
    var skipped: Set<Ledger.Account>?
    if case .press(.skip, let wait) = move, session.outcome == nil {
      var early = session
      early.advance(to: session.now + wait)
      skipped = Self.done(early)
    }
    let events = session.make(move)
    check(before, move, events, session)
    if let skipped, Self.done(session) != skipped { broken.append("a skip made something done") }
    return events
  }

  private mutating func check(_ before: Session, _ move: Walk.Move, _ events: [Event], _ session: Session) {
    if before.outcome != nil, !events.isEmpty || !session.isSame(as: before) {
      broken.append("something changed after the end")
    }
    if ended == nil, session.outcome != nil {
      ended = events.last?.at
      recordsAtEnd = session.records
    }
    let wall = started.duration(to: ended ?? session.now)
    if session.time.elapsed != wall { broken.append("\(session.time) isn't \(wall)") }
    if session.now < before.now { broken.append("time ran backwards") }
    if Self.standsStill(before, move), session.time.active > before.time.active {
      broken.append("active grew while nobody moved")
    }
    if case .away = move,
      session.records != before.records || session.pausedStep.left < before.pausedStep.left
    {
      broken.append("time away was counted as exercise")
    }
    for event in events {
      if event.at < told || event.at > session.now { broken.append("\(event) is told out of order") }
      told = event.at
      if case .recorded(let record) = event.kind { check(record, session) }
    }
  }

  /// Whether none of a move's time can have been exercise.
  private static func standsStill(_ session: Session, _ move: Walk.Move) -> Bool {
    if case .away = move { return true }
    return switch session.state {
    case .standingBy, .paused, .hurting, .ended: true
    case .running, .waiting, .leadIn: false
    }
  }

  private static func done(_ session: Session) -> Set<Ledger.Account> {
    Set(
      session.records.filter { $0.status == .done }.map { Ledger.Account(slot: $0.slot, side: $0.side) })
  }

  private mutating func check(_ record: ExerciseRecord, _ session: Session) {
    let sets = session.plan.slots[record.slot].dose.sets
    if record.repsDone > record.repsTarget || record.held > record.heldTarget || record.setsDone > sets {
      broken.append("more than aimed at: \(record)")
    }
    let isWhole =
      record.setsDone == sets && record.repsDone == record.repsTarget && record.held == record.heldTarget
    if record.status == .done, !isWhole { broken.append("done, but not all of it: \(record)") }
    if record.status == .skipped, record.repsDone > 0 { broken.append("skipped, but done: \(record)") }
  }

  /// What is broken in the records as they stand at last.
  mutating func check(_ records: [ExerciseRecord], of session: Session) -> [String] {
    broken = []
    for record in records { check(record, session) }
    if let recordsAtEnd, records != recordsAtEnd { broken.append("a record changed after the end") }
    return broken
  }
}

extension Session {
  /// Lets one thing happen, in one step.
  @discardableResult
  mutating func make(_ move: Walk.Move) -> [Event] {
    switch move {
    case .wait(let time): advance(to: now + time)
    case .press(let command, let time): apply(command, at: now + time)
    case .away(let time): wasAway(until: now + time)
    }
  }

  /// Lets one thing happen, looking at the clock now and then on the way.
  @discardableResult
  mutating func make(_ move: Walk.Move, looking random: inout Dice) -> [Event] {
    let time: Duration
    switch move {
    case .wait(let wait): time = wait
    case .press(_, let wait): time = wait
    case .away: return make(move)
    }
    let end = now + time
    var events: [Event] = []
    for part in (0..<random.below(4)).map({ _ in random.below(1001) }).sorted() {
      events += advance(to: end - time * (1000 - part) / 1000)
    }
    if case .press(let command, _) = move { return events + apply(command, at: end) }
    return events + advance(to: end)
  }

  /// Whether all that moves it is the same; when it is over, whatever the instant last seen.
  func isSame(as other: Session) -> Bool {
    state == other.state && time == other.time && cursor == other.cursor && tempo == other.tempo
      && isCounting == other.isCounting && plan.steps == other.plan.steps
      && (now == other.now || outcome != nil)
  }
}
