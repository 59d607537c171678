import Engine
import Foundation
import Journal

/// Writes down what is done, and keeps what can't be written until it can.
struct Keeper {
  let journal: Journal
  /// Sessions that aren't wholly in the journal, by id, as they stood last.
  private var sessions: [String: (record: SessionRecord, log: SessionLog?)] = [:]
  private var answers: [Archive.Answer] = []
  /// Exercises that the person wants to go on with though they hurt, and when that was said.
  private var wanted: [Archive.Kept] = []
  /// The sessions that no other limber may follow.
  private var claims: [String: SessionClaim] = [:]

  init(_ journal: Journal) { self.journal = journal }

  /// What isn't written yet.
  var owed: Archive {
    Archive(
      sessions: sessions.values.map(\.record).sorted { $0.startedAt < $1.startedAt }, answers: answers,
      kept: wanted)
  }

  /// Writes a session as it stands, and all that is owed with it.
  mutating func save(_ record: SessionRecord, changed: [ExerciseRecord]?, log: SessionLog?)
    throws(JournalError)
  {
    if log != nil, claims[record.id] == nil,
      case .granted(let claim) = SessionClaim.ask(for: record.id, of: journal)
    {
      claims[record.id] = claim
    }
    defer { if log == nil { claims[record.id] = nil } }
    guard owed.isEmpty else {
      sessions[record.id] = (record, log)
      return try settle()
    }
    do {
      try journal.save(record, changed: changed, log: log)
    } catch {
      sessions[record.id] = (record, log)
      // The damaged file is set aside by now, and the fresh one knows nothing of this session.
      guard case .damaged = error else { throw error }
      try settle()
    }
  }

  /// Writes down an answer about the red flags, and all that is owed with it.
  mutating func save(_ clearance: Clearance, at date: Date) throws(JournalError) {
    answers.append(Archive.Answer(at: date, clearance: clearance))
    try settle()
  }

  /// Writes all that is owed.
  mutating func settle() throws(JournalError) {
    for (id, owed) in sessions {
      try journal.save(owed.record, log: owed.log)
      sessions[id] = nil
    }
    while let answer = answers.first {
      try journal.save(answer.clearance, at: answer.at)
      answers.removeFirst()
    }
    while let kept = wanted.first {
      try journal.keep([kept.exercise], at: kept.at)
      wanted.removeFirst()
    }
  }

  /// Writes down that the person wants to go on with exercises though they hurt, and all that is owed with it.
  mutating func keep(_ exercises: [String], at date: Date) throws(JournalError) {
    wanted += exercises.map { Archive.Kept(at: date, exercise: $0) }
    try settle()
  }

  // MARK: Sessions left behind

  /// The session that can be gone on with, and the routine that another limber follows.
  ///
  /// What was left alone for a day is closed.
  mutating func leftBehind(at date: Date) -> (offer: Unfinished?, elsewhere: String?) {
    var offer: Unfinished?
    var elsewhere: String?
    // Where they can't be read there is nothing to go on with, and the sessions themselves are told as ever.
    for unfinished in (try? journal.unfinished()) ?? [] {
      let id = unfinished.record.id
      switch SessionClaim.ask(for: id, of: journal) {
      case .taken: elsewhere = elsewhere ?? unfinished.record.routineName
      case .granted where unfinished.record.endedAt + Self.patience < date: try? journal.close(id)
      case .granted(let claim) where offer == nil:
        claims[id] = claim
        offer = unfinished
      case .granted, .unknown: break
      }
    }
    return (offer, elsewhere)
  }

  /// How long a session can be gone on with: a day.
  private static let patience = 86_400.0

  /// Closes a session that was left behind.
  mutating func close(_ session: String) throws(JournalError) {
    claims[session] = nil
    try journal.close(session)
  }
}
