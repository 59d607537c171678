import Catalogue
import Engine
import Figure
import Foundation
import Journal
import Screen

/// All that limber knows while it runs.
///
/// Changed by `update`, shown by `scene`; both are pure.
struct Model {
  let catalogue: Catalogue
  let glyphs: Glyphs
  /// The routines at the level that home opens them at.
  private(set) var routines: [RoutineFacts] = []
  /// The sessions so far, latest first.
  ///
  /// At first only the latest; more are asked for as the list of them is gone through.
  var history: [SessionRecord] {
    didSet { routines = listed }
  }
  /// How many sessions there are in all.
  var sessionCount: Int
  var clearance: Clearance?
  /// The day on which an exercise hurt, for those that hurt the last time.
  var hurt: [String: String]
  /// The session that was left behind, until the person has said what is to become of it.
  var unfinished: Unfinished?
  /// The routine that another limber follows.
  let elsewhere: String?
  /// How the journal is kept.
  let keeping: Keeping
  /// The screens, the one that is seen last.
  var places: [Place]
  var live: LiveSession?
  /// The last instant seen.
  var now = Instant.zero
  /// The figures of the exercises met so far; to work one out takes longer than to draw it.
  var figures: [String: Figure] = [:]
  var size = Size(rows: 24, columns: 80)
  var isMuted = false
  /// Whether cues are spoken.
  var isVoiceOn = false
  /// The program that speaks; `nil` where there is none.
  var voiceName: String?
  /// What could not be written, once something could not.
  var unsaved: JournalError?
  /// The record of a session begun by command, for the summary on standard output.
  var finished: SessionRecord?
  /// Whether limber ends with the session, because it was begun by command.
  let endsWithSession: Bool
  /// Whether figures show their keyframes only.
  let isStill: Bool

  init(catalogue: Catalogue, glyphs: Glyphs, memory: Memory, endsWithSession: Bool, isStill: Bool = false) {
    self.catalogue = catalogue
    self.glyphs = glyphs
    history = memory.sessions
    sessionCount = memory.sessionCount ?? memory.sessions.count
    clearance = memory.clearance
    hurt = memory.hurt
    unfinished = memory.unfinished
    elsewhere = memory.elsewhere
    keeping = memory.keeping
    self.endsWithSession = endsWithSession
    self.isStill = isStill
    places = []
    routines = listed
    if !endsWithSession {
      let suggested = Suggestion(after: history).routine
      places = [.home(selected: routines.firstIndex { $0.routine.id == suggested } ?? 0)]
      if unfinished != nil { places.append(.unfinished(before: nil)) }
    }
  }

  private var listed: [RoutineFacts] {
    let level = Suggestion(after: history).level
    return catalogue.routinesInOrder.map { RoutineFacts($0, level: level, in: catalogue) }
  }

  /// The exercise in progress.
  var exercise: Exercise? { live?.session.slot?.exercise }

  /// When a scene has to be drawn again though nobody pressed a key; `nil` for never.
  func nextChange(of scene: Scene) -> Instant? {
    let moves = scene.stays(on: size).map { now + $0 }
    guard case .session = scene, let session = live?.session else { return moves }
    guard let change = session.nextChange(breathCells: Scene.breathCells) else { return moves }
    // Count and breath wait for the figure's next picture when that is near; only what is told is told on time.
    if let moves, moves <= change + Self.together, moves <= session.nextEvent ?? moves { return moves }
    return moves.map { min($0, change) } ?? change
  }

  /// What changes within this time is drawn together.
  private static let together = Duration.milliseconds(100)
}

/// What the journal remembers when limber starts.
struct Memory {
  /// The latest sessions.
  var sessions: [SessionRecord] = []
  /// How many there are in all; `nil` where these are all.
  var sessionCount: Int?
  var clearance: Clearance?
  /// The day on which an exercise hurt, for those that hurt the last time.
  var hurt: [String: String] = [:]
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
  /// The program was stopped or the machine asleep since the last message.
  case wasAway
  /// The screen has another size.
  case resized(Size)
  /// Begin what the command line asked for.
  case begin(Start, isCleared: Bool)
  /// The program has to end now.
  case interrupted
  /// The person ended the program, and with it the session.
  case brokenOff
  /// Something about voice or screen that the person should know, once.
  case trouble(String)
  /// A write failed.
  case notSaved(JournalError)
  /// Sessions from further back, latest first.
  case remembered([SessionRecord])
  /// All that could not be written is written now.
  case saved
}
