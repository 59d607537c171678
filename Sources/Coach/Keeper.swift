import Catalogue
import Engine
import Foundation
import Journal
import Statistics

/// Writes down what is done, and keeps what can't be written until it can.
struct Keeper {
  let journal: Journal
  /// Sessions that aren't wholly in the journal, by id, as they stood last.
  private var sessions: [String: (record: SessionRecord, log: SessionLog?)] = [:]
  /// Sessions of which something was set right, by id.
  private var amended: [String: SessionRecord] = [:]
  private var answers: [SignsAnswer] = []
  /// Exercises that the person keeps, and when that was said.
  private var wanted: [Archive.Kept] = []
  /// Sessions left alone for too long, by id, that aren't closed in the journal yet.
  private var stale: Set<String> = []
  /// The sessions that no other limber may follow.
  private var claims: [String: SessionClaim] = [:]

  init(_ journal: Journal) { self.journal = journal }

  /// What isn't written yet.
  var owed: Archive {
    Archive(
      sessions: sessions.mapValues(\.record).merging(amended) { $1 }.values.sorted {
        $0.startedAt < $1.startedAt
      }, answers: answers, kept: wanted)
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
    guard owed.isEmpty, stale.isEmpty else {
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

  /// Writes down what was set right about a session, and all that is owed with it.
  mutating func amend(_ record: SessionRecord) throws(JournalError) {
    amended[record.id] = record
    try settle()
  }

  /// Writes down an answer about the warning signs, and all that is owed with it.
  mutating func save(_ answer: SignsAnswer) throws(JournalError) {
    answers.append(answer)
    try settle()
  }

  /// Writes all that is owed.
  mutating func settle() throws(JournalError) {
    for (id, owed) in sessions {
      try journal.save(owed.record, log: owed.log)
      sessions[id] = nil
    }
    for (id, record) in amended {
      if let amendment = record.amendment { try journal.amend(id, with: amendment) }
      amended[id] = nil
    }
    while let answer = answers.first {
      try journal.save(answer)
      answers.removeFirst()
    }
    while let kept = wanted.first {
      try journal.keep([kept.exercise], despite: kept.condition, at: kept.at)
      wanted.removeFirst()
    }
    for session in stale {
      try journal.close(session)
      stale.remove(session)
    }
  }

  /// Writes down that the person keeps exercises, and all that is owed with it.
  ///
  /// - Parameter condition: The condition they are kept despite; `nil` where they hurt.
  mutating func keep(_ exercises: [String], despite condition: Condition?, at date: Date)
    throws(JournalError)
  {
    wanted += exercises.map { Archive.Kept(at: date, exercise: $0, condition: condition) }
    try settle()
  }

  // MARK: Sessions left behind

  /// The session that can be gone on with, and the routine that another limber follows.
  ///
  /// What was left alone for a day is closed; where that can't be written, with the next thing that is.
  ///
  /// - Throws: ``JournalError`` when they can't be read.
  mutating func leftBehind(at date: Date) throws(JournalError) -> (offer: Unfinished?, elsewhere: String?) {
    // What can't be written can't be gone on with.
    guard journal.keeping != .readOnly else { return (nil, nil) }
    var offer: Unfinished?
    var elsewhere: String?
    for unfinished in try journal.unfinished() {
      let id = unfinished.record.id
      switch SessionClaim.ask(for: id, of: journal) {
      case .taken: elsewhere = elsewhere ?? unfinished.record.routineName
      case .granted where unfinished.record.endedAt + Self.patience < date: close(stale: id)
      case .granted(let claim) where offer == nil:
        claims[id] = claim
        offer = unfinished
      case .granted, .unknown: break
      }
    }
    return (offer, elsewhere)
  }

  private mutating func close(stale session: String) {
    do {
      try journal.close(session)
    } catch {
      stale.insert(session)
    }
  }

  /// How long a session can be gone on with: a day.
  private static let patience = 86_400.0

  /// Closes a session that was left behind.
  mutating func close(_ session: String) throws(JournalError) {
    claims[session] = nil
    try journal.close(session)
  }
}
