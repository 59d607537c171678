import Engine
import Foundation
import GRDB

extension Journal {
  /// All that is kept, for another machine.
  ///
  /// - Throws: ``JournalError``.
  public func archive() throws(JournalError) -> Archive {
    try read { db in
      let sessions = try SessionRow.fetchAll(db, "SELECT rowid, * FROM session ORDER BY started_ms, id", [:])
      let answers = try Row.fetchAll(db, sql: "SELECT at_ms, answer FROM clearance ORDER BY rowid").compactMap
      { row in
        let date = Date(milliseconds: try row.decode(forColumn: "at_ms"))
        return Clearance(rawValue: try row.decode(forColumn: "answer")).map {
          Archive.Answer(at: date, clearance: $0)
        }
      }
      let kept = try Row.fetchAll(db, sql: "SELECT at_ms, exercise FROM kept_exercise ORDER BY rowid").map {
        Archive.Kept(
          at: Date(milliseconds: try $0.decode(forColumn: "at_ms")),
          exercise: try $0.decode(forColumn: "exercise"))
      }
      return Archive(sessions: sessions, answers: answers, kept: kept)
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
    public var kept = 0
  }

  /// Takes an archive in: all of it or, when something can't be written, nothing.
  ///
  /// A session is known by its id. Of two forms of it the one that ended later counts, and of two that ended
  /// together the one that knows the pain after; otherwise the one that is here stays. Answers about the red flags
  /// are taken when they were given later than every answer here: an older "clear" never overrides a newer flag.
  /// Exercises that are kept though they hurt are taken when that was said later than here.
  ///
  /// - Throws: ``JournalError``.
  public func merge(_ archive: Archive) throws(JournalError) -> Tally {
    try write { db in
      var tally = Tally()
      for session in archive.sessions {
        let here = try SessionRow.fetchAll(
          db, "SELECT rowid, * FROM session WHERE id = :id", ["id": session.id]
        ).first
        switch here {
        case nil: tally.added += 1
        case session: tally.same += 1
        case let here? where here.isBehind(session): tally.replaced += 1
        default: tally.kept += 1
        }
        guard here == nil || here?.isBehind(session) == true else { continue }
        try db.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [session.id])
        try SessionRow.upsert(session, db)
        for exercise in session.exercises { try ExerciseRow.upsert(exercise, of: session.id, db) }
      }
      let latest = try Int.fetchOne(db, sql: "SELECT max(at_ms) FROM clearance")
      for answer in archive.answers where answer.at.milliseconds > latest ?? .min {
        try ClearanceRow.insert(answer.clearance, at: answer.at, db)
      }
      for kept in archive.kept {
        try db.execute(
          sql: """
            INSERT INTO kept_exercise (at_ms, exercise) SELECT :at, :exercise
            WHERE NOT EXISTS (SELECT 1 FROM kept_exercise WHERE exercise = :exercise AND at_ms >= :at)
            """, arguments: ["at": kept.at.milliseconds, "exercise": kept.exercise])
      }
      return tally
    }
  }
}

extension SessionRecord {
  /// Whether another form of the same session knows more.
  fileprivate func isBehind(_ other: SessionRecord) -> Bool {
    (endedAt.milliseconds, painAfter == nil ? 0 : 1) < (
      other.endedAt.milliseconds, other.painAfter == nil ? 0 : 1
    )
  }
}
