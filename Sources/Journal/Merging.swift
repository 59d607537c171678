import Catalogue
import Engine
import Foundation
import GRDB
import Statistics

extension Journal {
  /// All that is kept, for another machine.
  ///
  /// - Throws: ``JournalError``.
  public func archive() throws(JournalError) -> Archive {
    try read { db in
      let sessions = try SessionRow.fetchAll(db, "SELECT rowid, * FROM session ORDER BY started_ms, id", [:])
      let answers = try SignsAnswerRow.fetchAll(db).map(\.answer).inOrder
      let retained = try Row.fetchAll(
        db,
        sql: """
          SELECT max(at_ms) AS at_ms, exercise, condition FROM kept_exercise GROUP BY exercise, condition
          ORDER BY 1, 2, 3
          """
      ).compactMap(Archive.Retained.init)
      var archive = Archive(sessions: sessions, answers: answers, retained: retained)
      archive.activities = try ActivityRow.fetchAll(db)
      archive.choices = try ProgrammeChoiceRow.fetchAll(db)
      archive.lookBacks = try LookBackRow.fetchAll(db)
      archive.habits = try HabitTickRow.fetchAll(db)
      archive.breaks = try BreakRow.fetchAll(db)
      return archive
    }
  }

  /// What came of each session of an archive.
  public struct Tally: Hashable, Sendable {
    /// Sessions that weren't here.
    public var added = 0
    /// Sessions that were here just so.
    public var same = 0
    /// Sessions of which the archive knew more, so that they were replaced.
    public var replaced = 0
    /// Sessions of which the archive knew something else but no more, so that they stay.
    public var stayed = 0
  }

  /// Takes an archive in: all of it or, when something can't be written, nothing.
  ///
  /// A session is known by its id. Of two forms of it the one that ended later counts, and of two that ended
  /// together the one that knows more of the pain after, the effort and what was said; otherwise the one that is here stays.
  /// Of two amendments the later one counts, whichever form counts. Answers about the warning signs come along, but never clear anybody: see
  /// ``signsAnswer()``. Exercises that are retained are taken when that was said later than here. Activities, choices, looks back and breaks come together,
  /// and of two marks of a habit on a day the later one counts.
  ///
  /// - Parameter progress: Is told how many sessions are looked through.
  /// - Throws: ``JournalError``.
  public func merge(_ archive: Archive, at progress: (Int) -> Void = { _ in }) throws(JournalError) -> Tally {
    try write { db in
      var tally = Tally()
      let known = try Set(String.fetchAll(db, sql: "SELECT id FROM session"))
      for (index, session) in archive.sessions.enumerated() {
        progress(index)
        let here = known.contains(session.id) ? try SessionRow.fetch(session.id, db) : nil
        try Self.merge(session, with: here, &tally, db)
      }
      for answer in archive.answers { try SignsAnswerRow.merge(answer, db) }
      for retained in archive.retained {
        try db.execute(
          sql: """
            INSERT INTO kept_exercise (at_ms, exercise, condition) SELECT :at, :exercise, :condition
            WHERE NOT EXISTS (
              SELECT 1 FROM kept_exercise
              WHERE exercise = :exercise AND condition IS :condition AND at_ms >= :at)
            """,
          arguments: [
            "at": retained.at.milliseconds, "exercise": retained.exercise,
            "condition": retained.condition?.rawValue,
          ])
      }
      for activity in archive.activities { try ActivityRow.merge(activity, db) }
      for choice in archive.choices { try ProgrammeChoiceRow.insert(choice, db) }
      for lookBack in archive.lookBacks { try LookBackRow.insert(lookBack, db) }
      for mark in archive.habits { try HabitTickRow.merge(mark, db) }
      for taken in archive.breaks { try BreakRow.insert(taken, db) }
      return tally
    }
  }

  private static func merge(
    _ session: SessionRecord, with here: SessionRecord?, _ tally: inout Tally, _ db: Database
  ) throws {
    guard let here else {
      tally.added += 1
      return try write(session, session.amendment, db)
    }
    let isAmended = session.amendment.map { here.amendment?.isBehind($0) ?? true } ?? false
    let amendment = isAmended ? session.amendment : here.amendment
    if here.isBehind(session) {
      tally.replaced += 1
      try db.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [session.id])
      try write(session, amendment, db)
    } else if isAmended, let amendment {
      tally.replaced += 1
      try AmendmentRow.replace(amendment, of: session.id, db)
    } else if here.firstWritten == session.firstWritten {
      tally.same += 1
    } else {
      tally.stayed += 1
    }
  }

  /// Writes a session that isn't here.
  private static func write(_ session: SessionRecord, _ amendment: Amendment?, _ db: Database) throws {
    try SessionRow.upsert(session, db)
    for exercise in session.exercises { try ExerciseRow.upsert(exercise, of: session.id, db) }
    if let amendment { try AmendmentRow.replace(amendment, of: session.id, db) }
  }
}

extension Archive.Retained {
  /// A row of what is retained; `nil` for a condition that only a later version knows.
  init?(_ row: Row) throws {
    let name = try row.textIfAny("condition")
    let condition = name.flatMap(Condition.init)
    guard name == nil || condition != nil else { return nil }
    self.init(
      at: try row.moment("at_ms"),
      exercise: try row.text("exercise"), condition: condition)
  }
}

extension SessionRecord {
  /// Whether another form of the same session knows more.
  fileprivate func isBehind(_ other: SessionRecord) -> Bool {
    (endedAt.milliseconds, saidAfter) < (other.endedAt.milliseconds, other.saidAfter)
  }

  /// How much is known of what can be said once it is over; the pain counts for most.
  private var saidAfter: Int {
    (painAfter == nil ? 0 : 4) + (effort == nil ? 0 : 2) + (said == nil ? 0 : 1)
  }

  /// The session without what was set right.
  fileprivate var firstWritten: SessionRecord {
    var record = self
    record.amendment = nil
    return record
  }
}

extension Amendment {
  /// Whether another one of the same session counts; of two of one moment it is always the same.
  fileprivate func isBehind(_ other: Amendment) -> Bool {
    (at.milliseconds, words) < (other.at.milliseconds, other.words)
  }

  private var words: String {
    [
      "\(painBefore)", "\(painAfter)", "\(hurt.sorted())", "\(notHurt.sorted())", "\(isLeftOut)",
      note.map { "note \($0)" } ?? "",
    ].joined(separator: "\n")
  }
}
