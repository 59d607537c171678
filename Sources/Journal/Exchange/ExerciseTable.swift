import Catalogue
public import Engine

/// Sessions as a table for a spreadsheet: a line for each exercise's side, the session's columns repeated.
public enum ExerciseTable {
  private static let columns = [
    "session", "started_at", "ended_at", "routine", "routine_name", "level", "outcome", "rehearsal",
    "pain_before",
    "pain_after", "elapsed_seconds", "active_seconds", "ready_seconds", "rest_seconds", "paused_seconds",
    "away_seconds", "exercise", "side", "status", "sets_done", "reps_done", "reps_target",
    "hold_seconds_done",
    "hold_seconds_target",
  ]

  /// The table as comma-separated values, quoted as RFC 4180 has it.
  public static func csv(_ sessions: [SessionRecord]) -> String {
    var text = ""
    for line in [columns] + sessions.flatMap(lines) {
      text += line.map(cell).joined(separator: ",")
      text += "\n"
    }
    return text
  }

  /// A session in which nothing was to be done has a line of its own all the same.
  private static func lines(_ session: SessionRecord) -> [[String]] {
    let time = session.time
    let start = [
      session.id, session.timestamp(session.startedAt), session.timestamp(session.endedAt), session.routine,
      session.routineName, session.level.rawValue, session.outcome.rawValue, String(session.isRehearsal),
      session.painBefore.map(String.init) ?? "", session.painAfter.map(String.init) ?? "",
    ]
    let times = [time.elapsed, time.active, time.ready, time.rest, time.paused, time.away].map(seconds)
    guard !session.exercises.isEmpty else { return [start + times + Array(repeating: "", count: 8)] }
    return session.exercises.map { exercise in
      start + times + [
        exercise.exercise, exercise.side?.rawValue ?? "", exercise.status.rawValue, String(exercise.setsDone),
        String(exercise.repsDone), String(exercise.repsTarget), seconds(exercise.held),
        seconds(exercise.heldTarget),
      ]
    }
  }

  private static func seconds(_ time: Duration) -> String { "\(time.jsonSeconds)" }

  /// A cell that no spreadsheet takes apart, or takes for a formula: the apostrophe says that it is text.
  private static func cell(_ value: String) -> String {
    var safe = value.printable
    if let first = safe.first, "=+-@".contains(first), Double(safe) == nil { safe = "'" + safe }
    guard safe.contains(where: { ",\"\n\r".contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
