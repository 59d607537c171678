import Catalogue
public import Engine
public import Foundation

/// Sessions as a table for a spreadsheet: a line for each exercise's side, the session's columns repeated.
///
/// It tells what holds now; what was first written stands in columns of its own where something was set right.
public enum ExerciseTable {
  private static let columns = [
    "session", "started_at", "ended_at", "routine", "routine_name", "level", "outcome", "rehearsal",
    "pain_before",
    "pain_after", "elapsed_seconds", "active_seconds", "ready_seconds", "rest_seconds", "paused_seconds",
    "away_seconds", "exercise", "side", "status", "sets_done", "reps_done", "reps_target",
    "hold_seconds_done",
    "hold_seconds_target", "is_logged", "note", "is_left_out", "amended_at", "first_pain_before",
    "first_pain_after",
    "first_status", "effort",
  ]

  /// Whether data is such a table, or one of sessions, also as a spreadsheet wrote it again.
  public static func isOne(_ data: Data) -> Bool {
    let line = data.prefix(1000).prefix { $0 != UInt8(ascii: "\n") }
    let cells = String(decoding: line, as: UTF8.self).split { ",;\t\"\r\u{FEFF} ".contains($0) }.prefix(3)
    return [["session", "started_at", "ended_at"], ["id", "started_at", "ended_at"]].contains(
      cells.map(String.init))
  }

  /// The table as comma-separated values, quoted as RFC 4180 has it.
  public static func csv(_ sessions: [SessionRecord]) -> String {
    var text = ""
    for line in [columns] + sessions.flatMap(lines) { text += CommaSeparated.line(line) + "\n" }
    return text
  }

  /// A session in which nothing was to be done has a line of its own all the same.
  private static func lines(_ first: SessionRecord) -> [[String]] {
    let session = first.amended, time = session.time
    let start = [
      session.id, CommaSeparated.time(session.startedAt, of: session),
      CommaSeparated.time(session.endedAt, of: session),
      session.routine,
      session.routineName, session.level.rawValue, session.outcome.rawValue, String(session.isRehearsal),
      session.painBefore.map(String.init) ?? "", session.painAfter.map(String.init) ?? "",
    ]
    let times = [time.elapsed, time.active, time.ready, time.rest, time.paused, time.away].map(seconds)
    let amendment = first.amendment
    let end = [
      String(first.isLogged), first.note ?? "", String(first.isLeftOut),
      amendment.map { CommaSeparated.time($0.at, of: first) } ?? "",
      amendment == nil ? "" : first.painBefore.map(String.init) ?? "",
      amendment == nil ? "" : first.painAfter.map(String.init) ?? "",
    ]
    let effort = first.effort.map(String.init) ?? ""
    guard !session.exercises.isEmpty else {
      return [start + times + Array(repeating: "", count: 8) + end + ["", effort]]
    }
    return zip(session.exercises, first.exercises).map { exercise, first in
      start + times + [
        exercise.exercise, exercise.side?.rawValue ?? "", exercise.status.rawValue, String(exercise.setsDone),
        String(exercise.repsDone), String(exercise.repsTarget), seconds(exercise.held),
        seconds(exercise.heldTarget),
      ] + end + [first.status == exercise.status ? "" : first.status.rawValue, effort]
    }
  }

  private static func seconds(_ time: Duration) -> String { "\(time.jsonSeconds)" }
}
