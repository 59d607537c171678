import Engine
import Foundation
import Journal
import Statistics

/// What the journal remembers when limber starts.
struct Memory {
  /// The latest sessions; at a start only the last.
  var sessions: [SessionRecord] = []
  /// What advice is to know of the sessions, latest first.
  var facts: [SessionFacts] = []
  /// How many sessions there are in all; `nil` where these are all.
  var sessionCount: Int?
  /// The answer about the warning signs that counts; `nil` when never asked.
  var answer: SignsAnswer?
  /// All answers about them, earliest first.
  var answers: [SignsAnswer] = []
  /// The day on which an exercise hurt, for those that hurt the last time.
  var hurt: [String: String] = [:]
  /// What was ever marked as hurting.
  var hurts: [Hurt] = []
  /// The exercises that the person wants to keep though they hurt, with when that was said.
  var kept: [String: Date] = [:]
  /// What they want as it is in spite of their conditions.
  var overruled: Set<Overruling> = []
  /// What each exercise that grows reached, the latest session first.
  var reached: [String: [Reached]] = [:]
  /// The calendar day where the person is.
  var today = Day(0)
  /// Where that is.
  var timeZone = TimeZone.autoupdatingCurrent
  /// The session that was left behind.
  var unfinished: ResumableSession?
  /// The routine that another limber follows.
  var elsewhere: String?
  /// How the journal is kept.
  var journalState = Journal.State.asUsual
}
