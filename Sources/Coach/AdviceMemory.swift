public import Advice
public import Catalogue
import Engine
public import Foundation
public import Journal
public import Settings
import Statistics

/// What is remembered of the person, as far as advice is drawn from it.
struct AdviceMemory {
  /// The calendar day where the person is.
  var today = Day(0)
  /// Where the person is, for the calendar day of an instant.
  var timeZone = TimeZone.autoupdatingCurrent
  /// What advice knows of the sessions so far, latest first.
  var facts: [SessionFacts] = []
  /// What was ever marked as hurting.
  var hurts: [Hurt] = []
  /// The exercises that the person wants to go on with though they hurt, with when that was said.
  var retained: [String: Date] = [:]
  /// What they want as it is in spite of their conditions.
  var overruled: Set<Overruling> = []
  /// What each exercise that grows reached, the latest session first.
  var reached: [String: [Reached]] = [:]
  /// What they have decided about programmes.
  var choices: [ProgrammeChoice] = []
  /// What they said when they looked back at a week.
  var lookBacks: [LookBack] = []
  /// The days of late on which they kept to a habit.
  var ticks: [HabitTick] = []
  /// The answer about the warning signs that counts; `nil` when never asked.
  var answer: SignsAnswer?
  /// All answers about them, earliest first.
  var answers: [SignsAnswer] = []
}

extension AdviceMemory {
  /// Reads it from a journal.
  ///
  /// - Parameter growing: The exercises whose reached holds are wanted.
  /// - Throws: ``JournalError``.
  init(_ journal: Journal, growing: [String], today: Day) throws(JournalError) {
    let choices = try journal.programmeChoices()
    self.init(
      today: today, facts: try journal.sessionFacts(from: choices, today), hurts: try journal.hurts(),
      retained: try journal.retainedExercises(), overruled: try journal.overruled(),
      reached: try journal.reached(growing), choices: choices,
      lookBacks: try journal.lookBacks(since: today - Situation.reach),
      ticks: try journal.habitTicks(since: today.monday), answer: try journal.signsAnswer(),
      answers: try journal.signsAnswers())
  }

  /// As advice takes it, with what there is to do and what the person has chosen.
  func situation(_ catalogue: Catalogue, _ settings: Settings) -> Situation {
    Situation(
      sessions: facts, hurts: hurts, retained: retained, today: today, goal: settings.weeklyGoal,
      chosenLevel: settings.level, answer: answer, seen: answers.lastCleared, conditions: settings.conditions,
      overruled: overruled, reached: reached, choices: choices, lookBacks: lookBacks, ticks: ticks,
      timeZone: timeZone, catalogue: catalogue)
  }

  /// What the answer about the warning signs comes to.
  var clearance: Clearance? { answer?.clearance }

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

  /// Takes in what hurt in a break that has just ended.
  mutating func take(_ taken: BreakTaken) { hurts = taken.hurts + hurts }

  /// Leaves a session out that goes on.
  mutating func leaveOut(_ session: String) {
    hurts.removeAll { $0.session == session }
    facts.removeAll { $0.id == session }
  }
}

extension Journal {
  /// The sessions that advice looks at: the latest, and those that say where somebody is in a programme.
  func sessionFacts(from choices: [ProgrammeChoice], _ today: Day) throws(JournalError) -> [SessionFacts] {
    if let start = choices.followedSince(today, in: .autoupdatingCurrent) {
      let facts = try sessionFacts(since: start)
      if facts.count >= Situation.memory { return facts }
    }
    return try sessionFacts(limit: Situation.memory)
  }
}

extension Situation {
  /// All that advice is drawn from at a date: what a journal and the settings say.
  ///
  /// - Throws: ``JournalError`` when the journal can't be read.
  public init(_ journal: Journal, _ catalogue: Catalogue, _ settings: Settings, at date: Date)
    throws(JournalError)
  {
    let today = Day(date, in: .autoupdatingCurrent)
    self = try AdviceMemory(journal, growing: catalogue.growing, today: today).situation(catalogue, settings)
  }

  /// The same of somebody of whom nothing is written.
  public init(withoutJournal catalogue: Catalogue, _ settings: Settings, at date: Date) {
    self = AdviceMemory(today: Day(date, in: .autoupdatingCurrent)).situation(catalogue, settings)
  }
}
