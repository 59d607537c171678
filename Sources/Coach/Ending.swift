public import Engine
public import Journal
public import Screen

/// How limber ended.
public struct Ending: Sendable {
  /// The session that a command began, for the summary on standard output.
  public let record: SessionRecord?
  /// What it asks for before anything else, where it hurt.
  public let care: Aftercare?
  /// The week with it, and what comes next; `nil` for a rehearsal.
  public let ahead: Ahead?
  /// The signal that asked for the end.
  public let signal: Int32?
  /// Why something could not be written.
  public let unsaved: JournalError?
  /// What could not be written.
  public let unwritten: Archive
  /// The question that nobody was there to answer.
  public let unanswered: Unanswered?
  /// The journal's state at the end, which may be worse than at the start.
  public let journalState: Journal.State
}
