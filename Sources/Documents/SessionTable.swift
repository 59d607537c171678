import Catalogue
public import Engine

/// Sessions as lines of comma-separated values, as they hold now.
public enum SessionTable {
  private static let columns = [
    "id", "started_at", "ended_at", "routine", "level", "outcome", "rehearsal", "pain_before", "pain_after",
    "elapsed_seconds", "active_seconds", "ready_seconds", "rest_seconds", "paused_seconds", "away_seconds",
    "done", "partial", "skipped", "hurt", "is_logged", "note", "is_left_out", "amended_at", "effort",
  ]

  /// A line with the names of the columns and then a line for each session, without the last one's end.
  public static func csv(_ sessions: [SessionRecord]) -> String {
    return ([columns.joined(separator: ",")] + sessions.map(line)).joined(separator: "\n")
  }

  private static func line(_ first: SessionRecord) -> String {
    let session = first.amended, time = session.time
    var values = [
      session.id, CommaSeparated.time(session.startedAt, of: session),
      CommaSeparated.time(session.endedAt, of: session),
      session.routine,
      session.level.rawValue, session.outcome.rawValue, String(session.isRehearsal),
      session.painBefore.map(String.init) ?? "", session.painAfter.map(String.init) ?? "",
    ]
    values += wholeSeconds([time.active, time.ready, time.rest, time.paused, time.away])
    values += ExerciseRecord.Status.allCases.map { "\(session.count($0))" }
    values += [
      String(session.isLogged), session.note ?? "", String(session.isLeftOut),
      session.amendment.map { CommaSeparated.time($0.at, of: session) } ?? "",
      session.effort.map(String.init) ?? "",
    ]
    return CommaSeparated.line(values)
  }

  /// The sum of some times and then each of them, so rounded that they still add up.
  private static func wholeSeconds(_ times: [Duration]) -> [String] {
    var sums = [Duration.zero]
    for time in times { sums.append(sums[sums.count - 1] + time) }
    let ends = sums.map { ($0.milliseconds + 500) / 1000 }
    return (ends.suffix(1) + zip(ends.dropFirst(), ends).map(-)).map(String.init)
  }
}
