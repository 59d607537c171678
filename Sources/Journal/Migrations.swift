import GRDB

/// How the journal's tables came to be.
///
/// Only ever appended to: a migration that has landed is never changed.
enum Migrations {
  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { db in
      try db.execute(
        sql: """
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
          """)
    }
    migrator.registerMigration("kept-exercises") { db in
      try db.execute(
        sql: """
          CREATE TABLE kept_exercise (
            at_ms INTEGER NOT NULL,
            exercise TEXT NOT NULL
          );
          CREATE INDEX exercise_that_hurt ON exercise (exercise, session_id) WHERE status = 'hurt';
          """)
    }
    return migrator
  }
}
