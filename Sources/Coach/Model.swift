import Advice
import Catalogue
import Engine
import Figure
import Foundation
import Journal
import Screen
import Settings
import Statistics

/// All that limber knows while it runs.
///
/// Changed by `update`, shown by `scene`; both are pure.
struct Model {
  /// All there is; another one once a routine of the person's own was written.
  var catalogue: Catalogue { didSet { reconsider() } }
  var glyphs: Glyphs
  /// What to do today, and what else to advise.
  private(set) var counsel: Counsel
  /// Works plans out as they suit the person.
  var planner: Planner { counsel.planner }
  /// The calendar day where the person is.
  var today: Day { didSet { if today != oldValue { reconsider() } } }
  /// Where the person is, for the calendar day of an instant.
  var timeZone: TimeZone
  /// What was ever marked as hurting.
  var hurts: [Hurt]
  /// The exercises that the person wants to keep though they hurt, with when that was said.
  var kept: [String: Date] { didSet { reconsider() } }
  /// What they want as it is in spite of their conditions.
  var overruled: Set<Overruling> { didSet { reconsider() } }
  /// What each exercise that grows reached, the latest session first.
  var reached: [String: [Reached]] { didSet { reconsider() } }
  /// What advice knows of the sessions so far, latest first.
  var facts: [SessionFacts] { didSet { reconsider() } }
  /// The sessions so far, latest first.
  ///
  /// At first only the last; more are asked for as the list of them is gone through.
  var history: [SessionRecord]
  /// What ever happened, read when it is looked back at.
  var past = Past()
  /// How often each exercise was done; `nil` where it has to be read again.
  var practice: [String: Practice]?
  /// How many sessions there are in all.
  var sessionCount: Int
  /// The answer about the warning signs that counts; `nil` when never asked.
  var answer: SignsAnswer? { didSet { reconsider() } }
  /// What that comes to.
  var clearance: Clearance? { answer?.clearance }
  /// All answers about them, earliest first.
  var answers: [SignsAnswer]
  /// The day on which an exercise hurt, for those that hurt the last time.
  var hurt: [String: String]
  /// The session that was left behind, until the person has said what is to become of it.
  var unfinished: Unfinished?
  /// The routine that another limber follows.
  let elsewhere: String?
  /// How the journal is kept.
  var keeping: Keeping
  /// Where the person is.
  var navigation = Navigation()
  var live: LiveSession?
  /// The last instant seen.
  var now = Instant.zero
  /// The figures of the exercises met so far; to work one out takes longer than to draw it.
  var figures: [String: Figure] = [:]
  var size = Size(rows: 24, columns: 80)
  /// What the person has chosen.
  var settings: Settings { didSet { reconsider() } }
  /// Where routines of the person's own are kept, to be told.
  var ownRoutines = ""
  /// What is wrong with the file of the settings.
  var settingsFaults: [Fault] = []
  /// What became of the last change on the settings screen.
  var settingChange = SettingChange.nothing
  var isMuted: Bool
  /// Whether cues are spoken.
  var isVoiceOn = false
  /// The program that speaks; `nil` where there is none.
  var voiceName: String?
  /// What could not be written, once something could not.
  var unsaved: JournalError?
  /// The record of a session begun by command, for the summary on standard output.
  var finished: SessionRecord?
  /// What the session that ended last asks for; `nil` where nothing in it hurt.
  var care: Aftercare?
  /// Whether lines stand in for the screen.
  var isInLines = false
  /// Whether nobody can answer any more.
  var isAlone = false
  /// The question that ended limber because nobody could answer it.
  var unanswered: Unanswered?
  /// Whether limber ends with the session, because it was begun by command.
  let endsWithSession: Bool

  init(
    catalogue: Catalogue, glyphs: Glyphs, memory: Memory, settings: Settings = Settings(),
    endsWithSession: Bool
  ) {
    self.catalogue = catalogue
    self.glyphs = glyphs
    facts = memory.facts
    history = memory.sessions
    sessionCount = memory.sessionCount ?? memory.sessions.count
    answer = memory.answer
    answers = memory.answers
    hurt = memory.hurt
    unfinished = memory.unfinished
    elsewhere = memory.elsewhere
    keeping = memory.keeping
    self.endsWithSession = endsWithSession
    self.settings = settings
    isMuted = !settings.isBellOn
    today = memory.today
    timeZone = memory.timeZone
    hurts = memory.hurts
    kept = memory.kept
    overruled = memory.overruled
    reached = memory.reached
    let situation = Situation(
      sessions: memory.facts, hurts: memory.hurts, kept: memory.kept, today: memory.today,
      goal: settings.weeklyGoal, own: settings.level, answer: memory.answer, seen: memory.answers.lastCleared,
      conditions: settings.conditions, overruled: memory.overruled, reached: memory.reached,
      timeZone: memory.timeZone,
      catalogue: catalogue)
    counsel = Counsel(situation, settings)
    if !endsWithSession {
      navigation.open(HomeScreen(counsel))
      if unfinished != nil { navigation.open(UnfinishedScreen(before: nil)) }
    }
  }

  /// Works out anew what depends on all that is known.
  private mutating func reconsider() {
    counsel = Counsel(situation, settings)
  }

  /// Takes in a session that has just ended.
  mutating func remember(_ record: SessionRecord) {
    hurts = ExerciseFacts.all(record).compactMap(Hurt.init) + hurts
    history.insert(record, at: 0)
    practice = nil
    if let new = SessionFacts(record) { facts.insert(new, at: 0) }
    guard !record.isRehearsal, !record.isLeftOut else { return }
    let amended = record.amended
    for exercise in amended.exercises where exercise.status == .done || exercise.status == .partial {
      hurt[exercise.exercise] = nil
    }
    for exercise in amended.hurting { hurt[exercise] = record.day }
  }

  /// The keys of the screen on top.
  var keys: KeyMap { navigation.top?.keys(self) ?? .page }

  /// The screen on top.
  var scene: Scene { navigation.top?.scene(self) ?? .page(Page(title: "limber"), from: 0, .page) }

  /// The exercise in progress.
  var exercise: Exercise? { live?.session.slot?.exercise }

  /// When a scene has to be drawn again though nobody pressed a key; `nil` for never.
  func nextChange(of scene: Scene) -> Instant? {
    let moves = scene.stays(on: size).map { now + $0 }
    guard case .session = scene, let session = live?.session else { return moves }
    // The breath's bar waits for the count, and both for the figure, when that is near: one picture of all costs less
    // than three. Only what is told is told on time.
    guard let next = session.nextChange(breathCells: Scene.breathCells) else { return moves }
    let latest = next.breath + Self.breathWaits
    let change = next.words <= latest ? next.words : next.breath
    guard let moves else { return change }
    let isNear = moves <= min(latest, next.words + Self.countWaits, next.event)
    return isNear ? moves : min(moves, change)
  }

  /// How long a count may wait to be drawn together with the figure.
  private static let countWaits = Duration.milliseconds(100)
  /// How long the breath's bar may.
  private static let breathWaits = Duration.milliseconds(300)
}

/// What became of the last change on the settings screen.
enum SettingChange: Hashable {
  case nothing, kept
  case notKept(SettingsFile.NotKept)
}

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
  var unfinished: Unfinished?
  /// The routine that another limber follows.
  var elsewhere: String?
  /// How the journal is kept.
  var keeping = Keeping.asUsual
}

/// The time of a message: for the session, and for the wall.
struct Moment {
  let now: Instant
  let date: Date
  let timeZone: TimeZone
}

/// Something that happened to the model.
enum Message: Hashable {
  /// Time has passed.
  case tick
  /// A key.
  case key(Key)
  /// A key that means nothing here.
  case unknownKey
  /// The program was stopped or the machine asleep since the last message.
  case wasAway
  /// The screen has another size.
  case resized(Size)
  /// Nobody can answer any more.
  case alone
  /// Begin what the command line asked for.
  case begin(Start, isCleared: Bool)
  /// The program has to end now.
  case interrupted
  /// The person ended the program, and with it the session.
  case brokenOff
  /// Something about voice or screen that the person should know, once.
  case trouble(String)
  /// What ever happened.
  case past(Past)
  /// What advice is to know of the sessions, once something was set right.
  case reread(facts: [SessionFacts], hurts: [Hurt], hurt: [String: String])
  /// How often each exercise was done.
  case practice([String: Practice])
  /// What each exercise that grows reached.
  case reached([String: [Reached]])
  /// What ever happened can't be read.
  case notRead(JournalError)
  /// A routine of the person's own was written.
  case routineKept(String)
  /// A routine was not written.
  case routineNotKept(NotKept)
  /// A write failed.
  case notSaved(JournalError)
  /// A setting was written, and this is what is still wrong with its file.
  case kept([Fault])
  /// A setting was not written.
  case notKept(SettingsFile.NotKept)
  /// Sessions from further back, latest first.
  case remembered([SessionRecord])
  /// All that could not be written is written now.
  case saved
}
