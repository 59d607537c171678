import Catalogue
import Engine
import Foundation
import Screen

/// A session under way, with the record that grows along with it.
struct LiveSession {
  var session: Session
  private(set) var record: SessionRecord
  let speed: Int
  /// The exercises that the person knows, of which little has to be said.
  let familiar: Set<String>
  var question: SessionScene.Question?
  /// Whether the person said of what hurt that it is sharp, shooting, spreading or numb.
  var isSharp = false
  /// Whether it was stopped because it hurt when the last thing was asked of it.
  private(set) var wasHurting = false
  var notice: String? { didSet { noticeEnds = nil } }
  /// When a notice goes that nobody asked for; `nil` for one that stays until the next step.
  private var noticeEnds: Instant?
  /// What is said once that one is over: the line has room for one.
  private var laterNotices: [String] = []
  private var hasToldHelp = false
  /// Whether limber itself paused it, for a question or a page that hides it.
  private(set) var isHidden = false

  init(_ session: Session, _ start: Start, knowing familiar: Set<String>, _ moment: MessageTime) {
    self.session = session
    self.familiar = familiar
    speed = start.speed
    record = SessionRecord(
      id: moment.newID, plan: start.plan, at: moment.date, timeZone: moment.timeZone,
      isRehearsal: start.isRehearsal, painBefore: start.pain, exercises: session.records)
  }

  /// A session that was left behind and goes on, with the record it had.
  init(_ session: Session, goingOnWith record: SessionRecord, knowing familiar: Set<String>) {
    self.session = session
    self.familiar = familiar
    self.record = record
    speed = 1
    if case .hurting = session.state { question = .sharp }
  }

  /// Remembers whether it stands stopped because it hurts, before something is asked of it.
  mutating func rememberHurting() {
    if case .hurting = session.state { wasHurting = true } else { wasHurting = false }
  }

  /// What is marked as hurting, with its side, where something is.
  var felt: String? {
    guard case .hurting = session.state, let step = session.felt else { return nil }
    let exercise = session.plan.slots[step.slot].exercise
    return Wording.InSession.felt(exercise, step.side)
  }

  /// Takes in what the session told, and says what is to be written of it.
  mutating func take(_ events: [Event], at date: Date) -> [Effect] {
    var changed: [ExerciseRecord] = []
    var isOver = false, isEased = false
    for event in events {
      switch event.kind {
      case .recorded(let exercise): changed.append(exercise)
      // What nobody asked for has its time, whatever begins meanwhile.
      case .began:
        if !isEased, noticeEnds == nil {
          notice = nil
          goOnNotifying(at: event.at)
        }
      case .refused(let refusal): notice = Wording.InSession.refused(refusal)
      case .eased:
        notice = Wording.InSession.easier
        isEased = true
      case .hurt: question = .sharp
      case .ended: isOver = true
      case .secondsLeft, .paused, .standsBy, .leadIn, .resumed, .halfway, .breath, .exerciseLeft: break
      }
    }
    return changed.isEmpty && !isOver ? [] : [save(at: date, changed: isOver ? nil : changed)]
  }

  /// Says something that nobody asked for, for a short time: it stands where the next exercise is named.
  ///
  /// What stands there already has its time first.
  mutating func notify(_ sentence: String, at now: Instant) {
    if notice == nil { notice = sentence } else { laterNotices.append(sentence) }
    if noticeEnds == nil { noticeEnds = now + Self.noticeStays * speed }
  }

  /// Says once which key tells the others, to somebody who looks for one.
  mutating func tellHelp(at now: Instant) {
    guard !hasToldHelp else { return }
    hasToldHelp = true
    notice = nil
    notify(Words.helpHint, at: now)
  }

  /// Takes away what was said for a short time.
  mutating func forget(at now: Instant) {
    guard let noticeEnds, noticeEnds <= now else { return }
    notice = nil
    goOnNotifying(at: now)
  }

  private mutating func goOnNotifying(at now: Instant) {
    if !laterNotices.isEmpty { notify(laterNotices.removeFirst(), at: now) }
  }

  private static let noticeStays = Duration.seconds(6)

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

  /// Takes down the pain afterwards, to be written.
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
    case .standingBy, .paused, .hurting, .ended: return []
    }
  }

  /// Goes on when it was limber that paused it.
  mutating func unhide(at now: Instant) -> [Event] {
    guard isHidden else { return [] }
    isHidden = false
    return session.apply(.resume, at: now)
  }
}
