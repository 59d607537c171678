import Catalogue

@testable import Engine

/// A session being followed, which tells what happens as lines of text with the time since its beginning.
struct Following {
  var session: Session

  init(_ plan: Plan, among exercises: [Exercise] = []) {
    session = Session(
      plan, catalogue: Sample.catalogue(plan.slots.map(\.exercise) + exercises), at: Instant(.seconds(1000)))
  }

  @discardableResult
  mutating func wait(_ seconds: Double) -> [String] {
    let events = session.advance(to: session.now + .milliseconds(Int(seconds * 1000)))
    return written(events)
  }

  @discardableResult
  mutating func press(_ command: Command) -> [String] {
    let events = session.apply(command, at: session.now)
    return written(events)
  }

  @discardableResult
  mutating func beAway(_ seconds: Int) -> [String] {
    let events = session.wasAway(until: session.now + .seconds(seconds))
    return written(events)
  }

  /// What is going on, in a line.
  var here: String {
    guard let step = session.step else { return "nothing" }
    let doing =
      switch session.state {
      case .running: "running"
      case .waiting: "waiting"
      case .standingBy: "standing by"
      case .leadIn: "leading in"
      case .paused: "paused"
      case .hurting: "hurting"
      case .ended: "ended"
      }
    return "\(doing) \(session.plan.written(step)), \(session.pausedStep.left.written) left"
  }

  /// The records, a line each.
  var records: [String] { session.records.map(Self.written) }

  /// What the exercises of the records came to: `done`, `partial`, `skipped`, `hurt`.
  var statuses: [String] {
    session.records.map { record in
      [record.exercise, record.side?.rawValue, record.status.rawValue]
        .compactMap { $0 }.joined(separator: " ")
    }
  }

  private func written(_ events: [Event]) -> [String] {
    events.map { "\(session.started.duration(to: $0.at).clock) \(written($0.kind))" }
  }

  private func written(_ kind: Event.Kind) -> String {
    switch kind {
    case .began(let step): "began \(session.plan.written(step))"
    case .halfway: "half-way"
    case .minutesLeft(let minutes): "\(minutes) min left"
    case .secondsLeft(let seconds): "\(seconds) left"
    case .breath(let breath): "breathe \(breath.rawValue)"
    case .recorded(let record): "recorded \(Self.written(record))"
    case .exerciseLeft(let slot): "left \(session.plan.slots[slot].exercise.id)"
    case .paused(.asked): "paused"
    case .paused(.away(let time)): "paused, away \(time.clock)"
    case .paused(.noRep): "paused, no rep came"
    case .standsBy: "stands by"
    case .leadIn: "get ready"
    case .resumed: "resumed"
    case .hurt(let slot): "hurt in \(session.plan.slots[slot].exercise.id)"
    case .eased(let from, let to): "\(to) in place of \(from)"
    case .refused(let why): "refused: \(why)"
    case .ended(let outcome): "session \(outcome.rawValue)"
    }
  }

  private static func written(_ record: ExerciseRecord) -> String {
    let amount =
      record.repsTarget > 0
      ? "\(record.repsDone) of \(record.repsTarget) reps"
      : "\(record.held.written) of \(record.heldTarget.written)"
    return [record.exercise, record.side?.rawValue, record.status.rawValue + ",", amount]
      .compactMap { $0 }.joined(separator: " ")
  }
}
