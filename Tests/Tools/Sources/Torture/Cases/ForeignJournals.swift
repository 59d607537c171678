import Foundation
import GRDB
import Rig
import TestSupport

/// Journals that somebody else has prepared.
enum ForeignJournals {
  static var cases: [Case] {
    [
      Case(
        "a journal that brings along what runs when it is read or written",
        "it is set aside with all its sessions and told; nothing of it runs, and the session is kept",
        rounds: objects.count
      ) { round in
        try await prepare(objects[round.number], round) { home, sessions in
          let sitting = try TerminalRun(
            TerminalRun.Setting(arguments: TerminalRun.Setting.drill(400), columns: 400), in: home)
          try await sitting.ends(0)
          try must(sitting.text.contains("it was set aside as"), .words, sitting.text)
          try sitting.checkTerminal(isXterm: true)
          let names = try FileManager.default.contentsOfDirectory(atPath: home.dataFolder)
          let aside = names.first { $0.hasPrefix("journal-damaged-2") && $0.hasSuffix(".db") } ?? ""
          let queue = try DatabaseQueue(path: home.dataFolder + "/" + aside)
          // Where the sessions are a view, they are no more than that.
          let isTable = objects[round.number].contains("VIEW session") ? nil : sessions
          let left =
            isTable == nil
            ? nil : try await queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM session") }
          try must(left == isTable, .journal, "\(left ?? 0) of \(sessions) sessions set aside")
        }
      },
      Case(
        "a journal with a number that limber never wrote, in every column",
        "that entry is told and left out, the rest is there",
        rounds: columns.count
      ) { round in
        for value in values {
          let (table, column) = columns[round.number]
          let change =
            "UPDATE \(table) SET \(column) = \(value) WHERE rowid = (SELECT min(rowid) FROM \(table))"
          try await prepare(change, round) { home, sessions in
            let limber = Limber(home: home)
            for words in [
              ["export"], ["last", "--json"], ["history", "--csv"], ["stats", "--json"], ["today"],
              ["plan", "daily"],
            ] {
              let asked = try await limber.run(words)
              try must(
                asked.status == 0, .status, "\(column) = \(value), \(words): \(asked.status) \(asked.errors)")
            }
            let left = try await limber.json("history").elements.count
            try must(left >= sessions - 1, .journal, "\(column) = \(value): \(left) of \(sessions) sessions")
            let doctor = try await limber.run("doctor", home.dataFolder + "/journal.db")
            try must(doctor.status == 0, .journal, doctor.output)
          }
        }
      },
    ]
  }

  /// A home whose journal has two sessions, and what somebody has done to it.
  private static func prepare(_ sql: String, _ round: Round, _ use: (Home, Int) async throws -> Void)
    async throws
  {
    try await round.home { home in
      for _ in 1...2 {
        let arguments = ["start", "desk-break", "--cleared", "--pain", "1", "--speed", "1000"]
        _ = try await Limber(home: home).run(arguments)
      }
      let queue = try DatabaseQueue(path: home.dataFolder + "/journal.db")
      try await queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA foreign_keys = OFF; " + sql) }
      try queue.close()
      try await use(home, 2)
    }
  }

  private static let endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT"
  private static let objects = [
    "CREATE TRIGGER t AFTER INSERT ON session BEGIN DELETE FROM session WHERE id <> new.id; END",
    "CREATE TRIGGER t AFTER UPDATE ON session BEGIN INSERT INTO clearance SELECT at_ms, answer, ticked, imported FROM clearance; END",
    "CREATE TEMP TABLE a (b); CREATE TRIGGER main.t BEFORE DELETE ON exercise BEGIN SELECT raise(IGNORE); END",
    "CREATE VIEW harmless AS SELECT * FROM session",
    "DROP TABLE clearance; CREATE VIEW clearance AS SELECT 9e12 AS at_ms, 'clear' AS answer, '' AS ticked, 0 AS imported",
    "ALTER TABLE session RENAME TO real; CREATE VIEW session AS SELECT rowid, * FROM real",
    "DROP TABLE grdb_migrations; CREATE VIEW grdb_migrations AS \(endless) i AS identifier FROM n",
    "DROP TABLE kept_exercise; CREATE VIEW kept_exercise AS \(endless) i AS at_ms, 'a' AS exercise, NULL AS condition FROM n",
    "CREATE INDEX slow ON session (hex(zeroblob(1000)))",
    "DROP INDEX session_by_start; CREATE INDEX session_by_start ON session (abs(started_ms))",
    "DROP INDEX exercise_hurt; CREATE INDEX exercise_hurt ON exercise (exercise, session_id) WHERE abs(slot) >= 0",
    "CREATE TABLE other (a, b AS (hex(zeroblob(1000000))))", "CREATE TABLE other (a CHECK (length(a) > 9))",
    "CREATE TABLE other (a)", "CREATE VIRTUAL TABLE words USING fts5 (word)",
    "CREATE VIRTUAL TABLE boxes USING rtree (id, a, b)",
    "ALTER TABLE session ADD COLUMN more TEXT DEFAULT 'x'",
    "ALTER TABLE clearance RENAME COLUMN answer TO said",
  ]
  private static let columns = [
    ("session", "started_ms"), ("session", "utc_offset"), ("session", "ended_ms"), ("session", "rehearsal"),
    ("session", "pain_before"), ("session", "pain_after"), ("session", "active_ms"), ("session", "ready_ms"),
    ("session", "rest_ms"), ("session", "paused_ms"), ("session", "away_ms"), ("session", "level"),
    ("session", "outcome"), ("session", "routine"), ("session", "routine_name"), ("session", "id"),
    ("exercise", "slot"), ("exercise", "place"), ("exercise", "side"), ("exercise", "exercise"),
    ("exercise", "status"), ("exercise", "sets_done"), ("exercise", "reps_done"), ("exercise", "reps_target"),
    ("exercise", "held_ms"), ("exercise", "held_target_ms"), ("clearance", "at_ms"), ("clearance", "answer"),
    ("clearance", "ticked"), ("clearance", "imported"),
  ]
  private static let values = [
    "9223372036854775807", "-9223372036854775808", "-1", "1e300", "'\u{1b}[2J'", "x'ff00'", "''",
  ]
}
