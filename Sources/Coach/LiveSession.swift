import Engine
import Foundation
import Screen

/// A session under way, with the record that grows along with it.
struct LiveSession {
  var session: Session
  private(set) var record: SessionRecord
  let speed: Int
  var question: SessionScene.Question?
  var notice: String?
  /// Whether limber itself paused it, for a question or a page that hides it.
  private(set) var isHidden = false

  init(_ session: Session, _ start: Start, at date: Date, timeZone: TimeZone) {
    self.session = session
    speed = start.speed
    record = SessionRecord(
      plan: start.plan, at: date, timeZone: timeZone, isRehearsal: start.isRehearsal, painBefore: start.pain,
      exercises: session.records)
  }

  /// A session that was left behind and goes on, with the record it had.
  init(_ session: Session, goingOnWith record: SessionRecord) {
    self.session = session
    self.record = record
    speed = 1
    if case .hurting = session.state { question = .hurting }
  }

  /// Takes in what the session told, and says what is to be done about it.
  mutating func take(_ events: [Event], at date: Date, isMuted: Bool) -> [Effect] {
    var changed: [ExerciseRecord] = []
    var rings = false, isOver = false, isEased = false
    for event in events {
      switch event.kind {
      case .recorded(let exercise): changed.append(exercise)
      case .secondsLeft: rings = true
      case .began(let step):
        if !isEased { notice = nil }
        rings = rings || step.kind != .rep || (step.rep == 1 && step.phase == 0)
      case .refused(let refusal): notice = refusal.words
      case .eased:
        notice = "the easier version"
        isEased = true
      case .hurt: question = .hurting
      case .ended:
        isOver = true
        rings = true
      case .paused, .leadIn, .resumed, .halfway, .breath, .repDone, .exerciseLeft: break
      }
    }
    var effects: [Effect] = []
    if !changed.isEmpty || isOver { effects.append(save(at: date, changed: isOver ? nil : changed)) }
    if rings && !isMuted && speed == 1 { effects.append(.bell) }
    return effects
  }

  /// Brings the record up to the session, to be written.
  ///
  /// - Parameter isOver: Whether nobody is to be asked to go on with it.
  mutating func save(at date: Date, changed: [ExerciseRecord]? = nil, isOver: Bool = false) -> Effect {
    record.endedAt = date
    record.time = session.time
    record.exercises = session.records
    record.outcome = session.outcome ?? .interrupted
    let goesOn = session.outcome == nil && !isOver && !record.isRehearsal
    return .save(record, changed: changed, log: goesOn ? session.log : nil)
  }

  /// Notes the pain afterwards, to be written.
  mutating func setPainAfter(_ pain: Int?) -> Effect {
    record.painAfter = pain
    return .save(record, changed: [], log: nil)
  }

  /// Pauses for something that hides the session.
  mutating func hide(at now: Instant) -> [Event] {
    switch session.state {
    case .running, .waiting, .leadIn:
      isHidden = true
      return session.apply(.pause, at: now)
    case .paused, .hurting, .ended: return []
    }
  }

  /// Goes on when it was limber that paused it.
  mutating func unhide(at now: Instant) -> [Event] {
    guard isHidden else { return [] }
    isHidden = false
    return session.apply(.resume, at: now)
  }
}

extension Refusal {
  fileprivate var words: String {
    switch self {
    case .noEasier: "no easier version of this one; n skips it"
    case .noReps: "this one has no reps to count"
    case .limit: "no further than this"
    }
  }
}
