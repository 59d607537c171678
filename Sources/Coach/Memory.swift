import Engine
import Journal
import Statistics

/// What the journal remembers when limber starts.
struct Memory {
  /// What advice is drawn from.
  var advice = AdviceMemory()
  /// The latest sessions; at a start only the last.
  var sessions: [SessionRecord] = []
  /// How many sessions there are in all; `nil` where these are all.
  var sessionCount: Int?
  /// What the person wants to do again; those that were dropped are not among them.
  var activities: [Activity] = []
  /// The day on which an exercise hurt, for those that hurt the last time.
  var hurt: [String: String] = [:]
  /// The session that was left behind.
  var unfinished: ResumableSession?
  /// The routine that another limber follows.
  var elsewhere: String?
  /// What can be done with the journal's file.
  var journalState = Journal.State.asUsual
}

extension Memory {
  /// Reads it from a journal, but for what hurt the last time: no first screen tells it.
  ///
  /// - Parameters:
  ///   - growing: The exercises whose reached holds are wanted.
  ///   - unfinished: The session that was left behind.
  ///   - elsewhere: The routine that another limber follows.
  /// - Throws: ``JournalError``.
  init(
    _ journal: Journal, growing: [String], today: Day, unfinished: ResumableSession?, elsewhere: String?
  ) throws(JournalError) {
    self.init(
      advice: try AdviceMemory(journal, growing: growing, today: today),
      sessions: try journal.sessions(limit: 1), sessionCount: try journal.sessionCount(),
      activities: try journal.activities(ratings: [Activity].ratingsDrawn).current,
      unfinished: unfinished, elsewhere: elsewhere, journalState: journal.state)
  }
}
