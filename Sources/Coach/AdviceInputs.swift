import Advice
import Catalogue
import Engine
import Foundation
import Settings
import Statistics

/// What advice is drawn from: what there is to do, and what is known of the person.
struct AdviceInputs {
  /// All there is; another one once a routine of the person's own was written.
  var catalogue: Catalogue
  /// What the person has chosen.
  var settings: Settings
  /// The calendar day where the person is.
  var today: Day
  /// Where the person is, for the calendar day of an instant.
  var timeZone: TimeZone
  /// What advice knows of the sessions so far, latest first.
  var facts: [SessionFacts]
  /// What was ever marked as hurting.
  var hurts: [Hurt]
  /// The exercises that the person wants to keep though they hurt, with when that was said.
  var kept: [String: Date]
  /// What they want as it is in spite of their conditions.
  var overruled: Set<Overruling>
  /// What each exercise that grows reached, the latest session first.
  var reached: [String: [Reached]]
  /// The answer about the warning signs that counts; `nil` when never asked.
  private(set) var answer: SignsAnswer?
  /// All answers about them, earliest first.
  private(set) var answers: [SignsAnswer]

  init(_ catalogue: Catalogue, _ settings: Settings, _ memory: Memory) {
    self.catalogue = catalogue
    self.settings = settings
    today = memory.today
    timeZone = memory.timeZone
    facts = memory.facts
    hurts = memory.hurts
    kept = memory.kept
    overruled = memory.overruled
    reached = memory.reached
    answer = memory.answer
    answers = memory.answers
  }

  /// As advice takes it.
  var situation: Situation {
    Situation(
      sessions: facts, hurts: hurts, kept: kept, today: today, goal: settings.weeklyGoal,
      own: settings.level, answer: answer, seen: answers.lastCleared,
      conditions: settings.conditions, overruled: overruled, reached: reached, timeZone: timeZone,
      catalogue: catalogue)
  }

  /// What the answer about the warning signs comes to.
  var clearance: Clearance? { answer?.clearance }

  /// The signs that are asked about before a session; those about the course of weeks belong in the look back.
  var askedSigns: [WarningSign] { catalogue.warningSigns.filter { !$0.isWeekly } }

  /// What was ticked the last time that something was, with its date, in one sentence; `nil` for never.
  var lastTicked: String? { answers.lastTicked(in: catalogue, timeZone) }

  /// Takes in an answer about the warning signs.
  mutating func take(_ answer: SignsAnswer) {
    answers.append(answer)
    self.answer = answer
  }

  /// Takes in a session that has just ended.
  mutating func take(_ record: SessionRecord) {
    hurts = ExerciseFacts.all(record).compactMap(Hurt.init) + hurts
    if let new = SessionFacts(record) { facts.insert(new, at: 0) }
  }

  /// Leaves a session out that goes on.
  mutating func leaveOut(_ session: String) {
    hurts.removeAll { $0.session == session }
    facts.removeAll { $0.id == session }
  }
}
