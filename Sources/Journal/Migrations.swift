import Foundation
import GRDB

/// How the journal's tables came to be.
///
/// Only ever appended to: a migration that has landed is never changed.
enum Migrations {
  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { try $0.execute(sql: v1) }
    migrator.registerMigration("v2") { try $0.execute(sql: v2) }
    migrator.registerMigration("v3") { try $0.execute(sql: v3) }
    migrator.registerMigration("v4") { try $0.execute(sql: v4) }
    migrator.registerMigration("v5") { try $0.execute(sql: v5) }
    migrator.registerMigration("v6") { try $0.execute(sql: v6) }
    return migrator
  }

  /// Whether a later version of limber wrote the file.
  static func areSuperseded(in db: Database) throws -> Bool {
    // Versions are told by the migrations; the number in the header is left to whoever comes after.
    try all.hasBeenSuperseded(db) || Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 > 0
  }

  /// Brings a file to the present version, and keeps a copy of what it was before as `journal-before-v2.db`.
  static func bring(_ database: DatabaseQueue, in file: JournalFile) throws {
    let migrator = all
    let applied = try database.read(migrator.appliedIdentifiers)
    guard let next = migrator.migrations.first(where: { !applied.contains($0) }) else { return }
    var backup: String?
    do {
      if !applied.isEmpty {
        let copy = file.freeName("before-" + next)
        backup = copy
        try Opened.copy(database, to: copy)
      }
      try migrator.migrate(database)
    } catch {
      // A copy of what has stayed as it was helps nobody.
      if let backup { unlink(backup) }
      // Another limber may have been first.
      guard (try? database.read(migrator.hasCompletedMigrations)) == true else { throw error }
    }
  }

  /// What all of them do, one statement after the other.
  static var statements: [String] {
    [v1, v2, v3, v4, v5, v6].joined(separator: "\n").split(separator: ";").map { text in
      text.drop(while: \.isWhitespace).description
    }.filter { !$0.isEmpty }
  }

  /// The tables that a journal of the present form has.
  static let tables = [
    "session", "exercise", "clearance", "unfinished", "happening", "kept_exercise", "amendment",
    "amended_exercise", "activity", "rating", "programme_choice", "look_back", "habit_tick", "break_taken",
  ]

  private static let v1 = """
    CREATE TABLE session (
      id TEXT PRIMARY KEY NOT NULL,
      routine TEXT NOT NULL,
      routine_name TEXT NOT NULL,
      level TEXT NOT NULL,
      started_ms INTEGER NOT NULL,
      utc_offset INTEGER NOT NULL,
      ended_ms INTEGER NOT NULL,
      outcome TEXT NOT NULL,
      rehearsal INTEGER NOT NULL,
      pain_before INTEGER,
      pain_after INTEGER,
      active_ms INTEGER NOT NULL,
      ready_ms INTEGER NOT NULL,
      rest_ms INTEGER NOT NULL,
      paused_ms INTEGER NOT NULL,
      away_ms INTEGER NOT NULL
    );
    CREATE INDEX session_by_start ON session (started_ms);
    CREATE TABLE exercise (
      session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
      slot INTEGER NOT NULL,
      side TEXT NOT NULL,
      place INTEGER NOT NULL,
      exercise TEXT NOT NULL,
      status TEXT NOT NULL,
      sets_done INTEGER NOT NULL,
      reps_done INTEGER NOT NULL,
      reps_target INTEGER NOT NULL,
      held_ms INTEGER NOT NULL,
      held_target_ms INTEGER NOT NULL,
      PRIMARY KEY (session_id, slot, side)
    );
    CREATE INDEX exercise_by_id ON exercise (exercise, session_id);
    CREATE TABLE clearance (
      at_ms INTEGER NOT NULL,
      answer TEXT NOT NULL
    );
    """

  /// Sessions that can be gone on with, and what makes looking for old hurts cheap.
  private static let v2 = """
    CREATE TABLE unfinished (
      session_id TEXT PRIMARY KEY NOT NULL REFERENCES session (id) ON DELETE CASCADE,
      outline TEXT NOT NULL,
      seen_ns INTEGER NOT NULL
    );
    CREATE TABLE happening (
      session_id TEXT NOT NULL REFERENCES unfinished (session_id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      at_ns INTEGER NOT NULL,
      what TEXT NOT NULL,
      until_ns INTEGER,
      PRIMARY KEY (session_id, number)
    );
    CREATE INDEX exercise_hurt ON exercise (exercise, session_id) WHERE status = 'hurt';
    """

  private static let v3 = """
    CREATE TABLE kept_exercise (
      at_ms INTEGER NOT NULL,
      exercise TEXT NOT NULL
    );
    """

  /// What the person set right about a session, beside what was first written of it; the warning signs that were
  /// ticked, their ids with spaces between them; exercises that are kept despite a condition.
  private static let v4 = """
    ALTER TABLE clearance ADD COLUMN ticked TEXT NOT NULL DEFAULT '';
    ALTER TABLE clearance ADD COLUMN imported INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE kept_exercise ADD COLUMN condition TEXT;
    CREATE TABLE amendment (
      session_id TEXT PRIMARY KEY NOT NULL REFERENCES session (id) ON DELETE CASCADE,
      at_ms INTEGER NOT NULL,
      sets_pain_before INTEGER NOT NULL,
      pain_before INTEGER,
      sets_pain_after INTEGER NOT NULL,
      pain_after INTEGER,
      note TEXT,
      left_out INTEGER NOT NULL
    );
    CREATE INDEX session_left_out ON amendment (session_id) WHERE left_out;
    CREATE TABLE amended_exercise (
      session_id TEXT NOT NULL REFERENCES amendment (session_id) ON DELETE CASCADE,
      exercise TEXT NOT NULL,
      hurt INTEGER NOT NULL,
      PRIMARY KEY (session_id, exercise)
    ) WITHOUT ROWID;
    """

  /// Sessions that the person told, and limber has not seen.
  private static let v5 = """
    ALTER TABLE session ADD COLUMN logged INTEGER NOT NULL DEFAULT 0;
    """

  /// How hard a session was and what was said of it right after; activities with their ratings; what was decided about
  /// programmes, answered when looking back, ticked of habits; breaks, the ids of what was done and of what hurt in them
  /// with spaces between them.
  ///
  /// What is no row of its own is told apart by all that it says, so that a merge of any order comes to the same.
  private static let v6 = """
    ALTER TABLE session ADD COLUMN effort INTEGER;
    ALTER TABLE session ADD COLUMN said TEXT;
    CREATE TABLE activity (
      id TEXT PRIMARY KEY NOT NULL,
      text TEXT NOT NULL,
      added_ms INTEGER NOT NULL,
      dropped_ms INTEGER
    );
    CREATE TABLE rating (
      activity_id TEXT NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
      at_ms INTEGER NOT NULL,
      score INTEGER NOT NULL,
      PRIMARY KEY (activity_id, at_ms)
    );
    CREATE TABLE programme_choice (
      at_ms INTEGER NOT NULL,
      kind TEXT NOT NULL,
      programme TEXT NOT NULL,
      PRIMARY KEY (at_ms, kind, programme)
    );
    CREATE TABLE look_back (
      at_ms INTEGER NOT NULL,
      feeling TEXT NOT NULL,
      new_signs INTEGER NOT NULL,
      PRIMARY KEY (at_ms, feeling, new_signs)
    );
    CREATE TABLE habit_tick (
      habit TEXT NOT NULL,
      day INTEGER NOT NULL,
      at_ms INTEGER NOT NULL,
      ticked INTEGER NOT NULL,
      PRIMARY KEY (habit, day)
    );
    CREATE TABLE break_taken (
      at_ms INTEGER NOT NULL,
      outcome TEXT NOT NULL,
      seconds INTEGER NOT NULL,
      exercises TEXT NOT NULL,
      hurt TEXT NOT NULL,
      PRIMARY KEY (at_ms, outcome, seconds, exercises, hurt)
    );
    CREATE INDEX break_hurt ON break_taken (at_ms) WHERE hurt <> '';
    CREATE INDEX session_rehearsal ON session (id) WHERE rehearsal;
    """
}
