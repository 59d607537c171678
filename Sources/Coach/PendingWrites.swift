import Catalogue
import Dispatch
import Engine
import Foundation
import Journal
import Statistics

/// Writes down what is done, and keeps what can't be written until it can.
struct PendingWrites {
  let journal: Journal
  /// How long a write may hold up what comes after it; `nil` for as long as it takes.
  var patience: Duration?
  /// Sessions that aren't wholly in the journal, by id, as they stood last.
  private var sessions: [String: OwedSession] = [:]
  /// Sessions of which something was set right, by id.
  private var amended: [String: SessionRecord] = [:]
  private var answers: [SignsAnswer] = []
  private var breaks: [BreakTaken] = []
  /// Activities as they stood last.
  private var activities: [Activity] = []
  /// Exercises that the person keeps, and when that was said.
  private var retained: [Archive.Retained] = []
  /// What was said of a programme.
  private var said: [ProgrammeWrite] = []
  /// Sessions left alone for too long, by id, that aren't closed in the journal yet.
  private var stale: Set<String> = []
  /// The sessions that no other limber may follow.
  private var claims: [String: SessionClaim] = [:]
  /// Where it is written, one thing after the other.
  let queue = DispatchQueue(label: "journal")
  /// What is being written right now.
  private var current: (job: Job, writing: Writing)?

  private struct OwedSession: Hashable {
    let record: SessionRecord
    let log: SessionLog?
  }

  private enum Job {
    case session(OwedSession, changed: [ExerciseRecord]?)
    case amendment(SessionRecord)
    case answer(SignsAnswer)
    case taken(BreakTaken)
    case activity(Activity)
    case retained(Archive.Retained)
    case said(ProgrammeWrite)
    case abandon(String)
  }

  init(_ journal: Journal, patience: Duration? = nil) {
    self.journal = journal
    self.patience = patience
  }

  /// What isn't written yet.
  var owed: Archive {
    var owed = Archive(
      sessions: sessions.mapValues(\.record).merging(amended) { $1 }.values.sorted {
        $0.startedAt < $1.startedAt
      }, answers: answers, retained: retained)
    for write in said {
      switch write {
      case .choice(let choice): owed.choices.append(choice)
      case .lookBack(let lookBack): owed.lookBacks.append(lookBack)
      case .habit(let tick, let isTicked, let date):
        owed.habits.append(Archive.HabitMark(tick: tick, at: date, isTicked: isTicked))
      }
    }
    owed.breaks = breaks
    owed.activities = activities
    return owed
  }

  /// Whether something isn't written yet.
  var isBehind: Bool {
    !(sessions.isEmpty && amended.isEmpty && answers.isEmpty && retained.isEmpty && breaks.isEmpty
      && activities.isEmpty && said.isEmpty
      && stale.isEmpty)
  }

  /// Whether something is being written right now.
  var isWriting: Bool { current != nil }

  /// Writes a session as it stands, and all that is owed with it.
  ///
  /// - Throws: ``JournalError`` where it can't; it is then owed. So is what takes longer than the patience.
  mutating func save(_ record: SessionRecord, changed: [ExerciseRecord]?, log: SessionLog?)
    throws(JournalError)
  {
    if log != nil, claims[record.id] == nil,
      case .granted(let claim) = SessionClaim.ask(for: record.id, of: journal)
    {
      claims[record.id] = claim
    }
    defer { if log == nil { claims[record.id] = nil } }
    // Where nothing else is owed, what has changed is all that the journal lacks.
    let isAlone = !isBehind && !isWriting
    sessions[record.id] = OwedSession(record: record, log: log)
    try flush(changed: isAlone ? changed : nil, patience)
  }

  /// Writes down what was set right about a session, and all that is owed with it.
  mutating func amend(_ record: SessionRecord) throws(JournalError) {
    amended[record.id] = record
    try flush()
  }

  /// Writes down an answer about the warning signs, and all that is owed with it.
  mutating func save(_ answer: SignsAnswer) throws(JournalError) {
    answers.append(answer)
    try flush()
  }

  /// Writes down a break, and all that is owed with it.
  mutating func save(_ taken: BreakTaken) throws(JournalError) {
    breaks.append(taken)
    try flush()
  }

  /// Writes down an activity as it stands, and all that is owed with it.
  mutating func save(_ activity: Activity) throws(JournalError) {
    activities.removeAll { $0.id == activity.id }
    activities.append(activity)
    try flush()
  }

  /// Writes down that the person keeps exercises, and all that is owed with it.
  ///
  /// - Parameter condition: The condition they are retained despite; `nil` where they hurt.
  mutating func retain(_ exercises: [String], despite condition: Condition?, at date: Date)
    throws(JournalError)
  {
    retained += exercises.map { Archive.Retained(at: date, exercise: $0, condition: condition) }
    try flush()
  }

  /// Writes down what was said of a programme, and all that is owed with it.
  mutating func save(_ write: ProgrammeWrite) throws(JournalError) {
    said.append(write)
    try flush()
  }

  /// Writes all that is owed, one thing after the other, as far as the patience goes.
  mutating func flush() throws(JournalError) { try flush(changed: nil, patience) }

  /// The same without waiting for anything.
  mutating func catchUp() throws(JournalError) { try flush(changed: nil, .zero) }

  private mutating func flush(changed: [ExerciseRecord]?, _ patience: Duration?) throws(JournalError) {
    var changed = changed, hasHealed = false
    while let (job, writing) = current ?? next(changed).map({ ($0, start($0)) }) {
      current = (job, writing)
      changed = nil
      guard let outcome = writing.outcome(after: patience) else { return }
      current = nil
      switch outcome {
      case .success: written(job)
      // The damaged file is set aside by now, and the fresh one knows nothing of what was owed.
      case .failure(.damaged) where !hasHealed: hasHealed = true
      case .failure(let error): throw error
      }
    }
  }

  /// What is to be written next.
  private func next(_ changed: [ExerciseRecord]?) -> Job? {
    if let session = sessions.values.first { return .session(session, changed: changed) }
    if let record = amended.values.first { return .amendment(record) }
    if let answer = answers.first { return .answer(answer) }
    if let taken = breaks.first { return .taken(taken) }
    if let activity = activities.first { return .activity(activity) }
    if let exercise = retained.first { return .retained(exercise) }
    if let first = said.first { return .said(first) }
    return stale.first.map(Job.abandon)
  }

  private func start(_ job: Job) -> Writing {
    Writing(on: queue) { [journal] () throws(JournalError) in
      switch job {
      case .session(let owed, let changed): try journal.save(owed.record, changed: changed, log: owed.log)
      case .amendment(let record):
        if let amendment = record.amendment { try journal.amend(record.id, with: amendment) }
      case .answer(let answer): try journal.save(answer)
      case .taken(let taken): try journal.save(taken)
      case .activity(let activity): try journal.save(activity)
      case .retained(let one): try journal.retain([one.exercise], despite: one.condition, at: one.at)
      case .said(let write): try write.write(to: journal)
      case .abandon(let session): try journal.abandon(session)
      }
    }
  }

  /// Takes note that something is written; what has changed meanwhile is owed still.
  private mutating func written(_ job: Job) {
    switch job {
    case .session(let owed, _): if sessions[owed.record.id] == owed { sessions[owed.record.id] = nil }
    case .amendment(let record): if amended[record.id] == record { amended[record.id] = nil }
    case .answer: answers.removeFirst()
    case .taken: breaks.removeFirst()
    case .activity(let activity): activities.removeAll { $0 == activity }
    case .retained: retained.removeFirst()
    case .said: said.removeFirst()
    case .abandon(let session): stale.remove(session)
    }
  }

  // MARK: Sessions left behind

  /// The session that can be gone on with, and the routine that another limber follows.
  ///
  /// What was left alone for a day is owed to be closed.
  ///
  /// - Throws: ``JournalError`` when they can't be read.
  mutating func leftBehind(at date: Date) throws(JournalError) -> (
    offer: ResumableSession?, elsewhere: String?
  ) {
    // What can't be written can't be gone on with.
    guard journal.state != .readOnly else { return (nil, nil) }
    var offer: ResumableSession?
    var elsewhere: String?
    for unfinished in try journal.unfinished() {
      let id = unfinished.record.id
      switch SessionClaim.ask(for: id, of: journal) {
      case .taken: elsewhere = elsewhere ?? unfinished.record.routineName
      case .granted where unfinished.record.endedAt + Self.goesOnFor < date: stale.insert(id)
      case .granted(let claim) where offer == nil:
        claims[id] = claim
        offer = unfinished
      case .granted, .unknown: break
      }
    }
    return (offer, elsewhere)
  }

  /// How long a session can be gone on with: a day.
  private static let goesOnFor = 86_400.0

  /// Gives up a session that was left behind, and writes all that is owed with it.
  mutating func abandon(_ session: String) throws(JournalError) {
    claims[session] = nil
    stale.insert(session)
    try flush()
  }
}
