import ArgumentParser
import Catalogue
import Documents
import Engine
import Journal
import Screen
import Text

/// The command `limber history`.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "All sessions, latest first.")

  @Flag(help: "As JSON.") var json = false
  @Flag(help: "As CSV, a line a session.") var csv = false

  func validate() throws {
    if json && csv { throw ValidationError(Wording.Options.exclude("--json", "--csv")) }
  }

  func run() throws {
    let sessions = try Environment.journal().answer { journal throws(JournalError) in try journal.sessions()
    }
    if json { return try printJSON(sessions.map(SessionDocument.init)) }
    if csv { return print(SessionTable.csv(sessions)) }
    if sessions.isEmpty { return print(Wording.Sessions.none) }
    let glyphs = Environment.glyphs, ids = ShortIds.of(sessions.map(\.id))
    for session in sessions {
      let id = ids[session.id].map { " \(glyphs.dot) \($0.printable)" } ?? ""
      Environment.print(session.line(glyphs) + id)
    }
  }
}

/// Sessions as lines of comma-separated values, as they hold now.
enum SessionTable {
  static func csv(_ sessions: [SessionRecord]) -> String {
    let header = """
      id,started_at,ended_at,routine,level,outcome,rehearsal,pain_before,pain_after,elapsed_seconds,active_seconds,\
      ready_seconds,rest_seconds,paused_seconds,away_seconds,done,partial,skipped,hurt,note,is_left_out,amended_at
      """
    return ([header] + sessions.map(line)).joined(separator: "\n")
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
      session.amendment?.note ?? "", String(session.isLeftOut),
      session.amendment.map { CommaSeparated.time($0.at, of: session) } ?? "",
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
