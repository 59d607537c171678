import Advice
import Catalogue
import Cues
import Engine
import Foundation
import Journal
import Settings
import Statistics

/// What limber knows of the person and of what there is to do, and what it advises.
@dynamicMemberLookup
struct Knowledge {
  /// What advice is drawn from; whenever any of it changes, advice is worked out anew.
  var inputs: AdviceInputs { didSet { advice = AdviceResult(inputs) } }
  /// What to do today, and what else to advise.
  private(set) var advice: AdviceResult
  /// The sessions so far, latest first.
  ///
  /// At first only the last; more are asked for as the list of them is gone through.
  var history: [SessionRecord]
  /// What the person wants to do again.
  var activities: [Activity]
  /// How many sessions there are in all.
  var sessionCount: Int
  /// What ever happened, read when it is looked back at.
  var past = Past()
  /// How often each exercise was done; `nil` where it has to be read again.
  var practice: [String: Practice]?
  /// How long the voice takes for what it was asked about.
  var speech: [String: Duration] = [:]
  /// The voices that there are; `nil` until they are asked for.
  var voices: [InstalledVoice]?
  /// Why the voice was not heard when it was tried.
  var voiceNotice: String?
  /// The day on which an exercise hurt, for those that hurt the last time.
  var hurt: [String: String]
  /// The session that was left behind, until the person has said what is to become of it.
  var unfinished: ResumableSession?
  /// The routine that another limber follows.
  private let elsewhere: String?
  /// What can be done with the journal's file.
  var journalState: Journal.State
  /// What could not be written, once something could not.
  var unsaved: JournalError?
  /// What is wrong with the file of the settings.
  var settingsDiagnostics: [Diagnostic]
  /// What became of the last change of a setting.
  var settingChange = SettingChange.nothing
  /// Where routines of the person's own are kept, to be told.
  let ownRoutines: String

  init(
    _ catalogue: Catalogue, _ settings: Settings, _ memory: Memory, diagnostics: [Diagnostic] = [],
    ownRoutines: String = ""
  ) {
    inputs = AdviceInputs(catalogue: catalogue, settings: settings, memory: memory.advice)
    advice = AdviceResult(inputs)
    history = memory.sessions
    sessionCount = memory.sessionCount ?? memory.sessions.count
    hurt = memory.hurt
    activities = memory.activities
    unfinished = memory.unfinished
    elsewhere = memory.elsewhere
    journalState = memory.journalState
    settingsDiagnostics = diagnostics
    self.ownRoutines = ownRoutines
  }

  subscript<Value>(dynamicMember path: KeyPath<AdviceInputs, Value>) -> Value { inputs[keyPath: path] }

  subscript<Value>(dynamicMember path: WritableKeyPath<AdviceInputs, Value>) -> Value {
    get { inputs[keyPath: path] }
    set { inputs[keyPath: path] = newValue }
  }

  /// Works plans out as they suit the person.
  var planner: Planner { advice.planner }

  /// A session of the history.
  func session(_ id: String) -> SessionRecord? { history.first { $0.id == id } }

  /// The facts of the sessions from a day on; `nil` where they were not read as far back.
  func factsRead(since first: Day?) -> [SessionFacts]? {
    guard let first, let last = inputs.facts.last, last.day < first else { return nil }
    return inputs.facts.filter { $0.day >= first }
  }

  /// Reads which exercises hurt the last time.
  ///
  /// - Throws: ``JournalError``.
  mutating func readHurt(_ journal: Journal, in timeZone: TimeZone) throws(JournalError) {
    hurt = try journal.hurtLastTime(in: timeZone).mapValues(\.written)
  }

  /// What is said of a session that another limber follows; `nil` where none does.
  var elsewhereNotice: String? {
    elsewhere.map(Wording.Keeping.elsewhere)
  }

  /// What changes an exercise for the person: their conditions, but for those in spite of which they want it.
  func conditions(for exercise: Exercise) -> Set<Condition> {
    inputs.settings.conditions.filter {
      !inputs.overruled.contains(Overruling(exercise: exercise.id, condition: $0))
    }
  }

  /// Takes in a session that has just ended.
  mutating func take(_ record: SessionRecord) {
    sessionCount += 1
    history.insert(record, at: 0)
    practice = nil
    inputs.memory.take(record)
    guard !record.isRehearsal, !record.isLeftOut else { return }
    let amended = record.amended
    for exercise in amended.exercises where exercise.status == .done || exercise.status == .partial {
      hurt[exercise.exercise] = nil
    }
    for exercise in amended.hurting { hurt[exercise] = record.day }
  }

  /// Takes in what hurt in a break that has just ended; nothing else of it counts.
  mutating func take(_ taken: BreakTaken) {
    inputs.memory.take(taken)
    for exercise in taken.hurting { hurt[exercise] = inputs.today.written }
  }

  /// Leaves a session out that goes on; it comes back with its end.
  mutating func leaveOut(_ session: String) {
    history.removeAll { $0.id == session }
    sessionCount -= 1
    inputs.memory.leaveOut(session)
  }

  /// Takes in sessions from further back.
  mutating func take(older sessions: [SessionRecord]) {
    let known = Set(history.map(\.id)), older = sessions.filter { !known.contains($0.id) }
    history += older
    // Whatever the count says: there are no more.
    if older.isEmpty { sessionCount = history.count }
  }

  /// What the person wants to do again and is asked about today.
  var dueActivities: [Activity] { activities.due(on: inputs.memory.today, in: inputs.memory.timeZone) }

  /// Takes in what was said of the last session when it was over.
  mutating func takeSaid(_ record: SessionRecord) {
    if let index = history.firstIndex(where: { $0.id == record.id }) { history[index] = record }
  }

  /// Sets something right about a session.
  ///
  /// - Returns: The session as it is now; `nil` where nothing has changed.
  mutating func amend(
    _ session: SessionRecord, at date: Date, _ change: (inout Amendment) -> Void
  ) -> SessionRecord? {
    guard let index = history.firstIndex(where: { $0.id == session.id }) else { return nil }
    var amendment = session.amendment ?? Amendment(at: date)
    amendment.at = date
    change(&amendment)
    history[index].amend(with: amendment)
    guard history[index] != session else { return nil }
    practice = nil
    return history[index]
  }
}
