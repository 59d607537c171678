import Advice
public import Catalogue
import Cues
public import Engine
import Foundation
public import Journal
public import Screen
public import Settings
import Statistics
import Terminal

/// How limber ended.
public struct Ending: Sendable {
  /// The session that a command began, for the summary on standard output.
  public let record: SessionRecord?
  /// What it asks for before anything else, where it hurt.
  public let care: Aftercare?
  /// The signal that asked for the end.
  public let signal: Int32?
  /// Why something could not be written.
  public let unsaved: JournalError?
  /// What could not be written.
  public let unwritten: Archive
  /// The question that nobody was there to answer.
  public let unanswered: Unanswered?
  /// How the journal is kept by now: damage may have shown itself only when it was read.
  public let keeping: Keeping
}

/// How a session looks and sounds.
public struct Options: Sendable {
  /// Whether lines stand in for the screen.
  public let isInLines: Bool
  /// Whether colours may be used.
  public let withColour: Bool
  /// What the person has chosen, by file and by command.
  public let settings: Settings
  /// What is wrong with the file of the settings.
  public let faults: [Fault]
  /// Where changed settings are kept.
  public let file: SettingsFile
  /// Where programs are looked for that speak or keep the machine awake, as `PATH` has it.
  public let path: String?
  /// The terminal's type, as `TERM` has it.
  public let terminal: String?
  /// Where the person's own files are, and the folder of the catalogue that they stand beside.
  public let own: (folder: OwnFolder, shipped: CatalogueFolder)

  /// How a session looks and sounds.
  public init(
    isInLines: Bool, withColour: Bool, settings: Settings, faults: [Fault], file: SettingsFile, path: String?,
    terminal: String?, own: (folder: OwnFolder, shipped: CatalogueFolder)
  ) {
    self.isInLines = isInLines
    self.own = own
    self.withColour = withColour
    self.settings = settings
    self.faults = faults
    self.file = file
    self.path = path
    self.terminal = terminal
  }
}

/// The conductor: one model, one loop, one thread.
///
/// Only here do clock, terminal and journal meet. What a person sees and does goes by way of a ``Face``.
public struct Conductor {
  private var keeper: Keeper
  private let settingsFile: SettingsFile
  private let terminal: String?
  private let own: (folder: OwnFolder, shipped: CatalogueFolder)
  private var face: any Face
  private let clock: SessionClock
  private var model: Model
  private var speaker: Speaker
  private var wakefulness: Wakefulness
  private var filter = KeyFilter()

  /// Takes the terminal and remembers what the journal holds.
  ///
  /// - Parameters:
  ///   - start: What to follow at once; `nil` for home.
  ///   - isCleared: Whether the person has said that no warning sign applies, or that they are cleared.
  ///   - options: How it looks and sounds.
  /// - Throws: ``TerminalError`` or ``JournalError``.
  public init(catalogue: Catalogue, journal: Journal, start: Start?, isCleared: Bool, options: Options) throws
  {
    keeper = Keeper(journal, patience: Self.patience)
    settingsFile = options.file
    terminal = options.terminal
    own = options.own
    let left = try start?.isRehearsal == true ? (nil, nil) : keeper.leftBehind(at: Date())
    let memory = Memory(
      sessions: try journal.sessions(limit: 1), facts: try journal.sessionFacts(limit: Situation.memory),
      sessionCount: try journal.sessionCount(), answer: try journal.signsAnswer(),
      answers: try journal.signsAnswers(),
      hurt: try journal.hurtLastTime().mapValues(\.written),
      hurts: try journal.hurts(), kept: try journal.keptExercises(), overruled: try journal.overruled(),
      reached: try journal.reached(catalogue.growing),
      today: Day(Date(), in: .current), unfinished: left.0, elsewhere: left.1, keeping: journal.keeping)
    let lines = options.isInLines ? LineFace() : nil
    face = try lines ?? ScreenFace(withColour: options.withColour)
    face.use(options.settings.theme)
    clock = SessionClock(speed: start?.speed ?? 1)
    model = Model(
      catalogue: catalogue, glyphs: Self.glyphs(options.terminal, options.settings), memory: memory,
      settings: options.settings, endsWithSession: start != nil)
    model.settingsFaults = options.faults
    model.ownRoutines = own.folder.routines
    model.size = face.size
    model.isInLines = options.isInLines
    let helper = VoiceHelper.find(in: options.path)
    model.voiceName = helper?.kind.rawValue
    model.isVoiceOn = options.settings.isVoiceOn && helper != nil
    speaker = Speaker(helper, options.settings.voice)
    wakefulness = Wakefulness(AwakeKeeper.find(in: options.path))
    guard let start else { return }
    // Whoever can't answer isn't asked.
    model.isAlone = lines?.hasInput == false
    send(.begin(start, isCleared: isCleared))
  }

  /// Runs until the person leaves or a signal comes, and gives the terminal back.
  public mutating func run() -> Ending {
    defer {
      speaker.close()
      face.close()
    }
    var signal: Int32?
    while !isOver {
      let began = clock.real
      let change = face.show(model).map { max(.zero, clock.real(until: $0)) }
      let known = filter.deadline.map { max(.zero, $0 - clock.real) }
      let wait = [
        change, speaker.pollAfter, wakefulness.letsGo(after: clock.real), watch, known, nextWriting,
      ]
      .compactMap { $0 }.min()
      let inputs = face.wait(for: wait)
      // What limber itself does from here to the next picture, such as writing, is no sleep.
      if let wait, clock.real - began - wait > Self.awayAfter { send(.wasAway) } else { send(.tick) }
      tend()
      catchUp()
      for input in inputs where !isOver {
        // Each key of a long paste may be written to the disk: who asks for the end does not wait for them all.
        if signal == nil, input.isKey, let asked = Terminal.endSignal {
          signal = asked
          send(asked == SIGINT || asked == SIGQUIT ? .brokenOff : .interrupted)
          break
        }
        switch input {
        case .key(let key, let time):
          filter.take(key, at: clock.real(at: time))
          press(at: clock.real(at: time))
        case .meant(let key): send(.key(key))
        case .resized: send(.resized(face.size))
        case .stop:
          // It may stay stopped for hours.
          wakefulness.release(at: clock.real)
          face.stop()
          send(.wasAway)
          send(.resized(face.size))
        case .continued:
          face.retake()
          send(.resized(face.size))
        case .line: break
        case .end: send(.alone)
        case .signal(let number):
          signal = number
          // ^C and ^\ are the person's own; anything else befalls it.
          send(number == SIGINT || number == SIGQUIT ? .brokenOff : .interrupted)
        case .gone:
          signal = SIGHUP
          send(.interrupted)
        case .unread:
          signal = SIGPIPE
          send(.interrupted)
        }
      }
      press(at: clock.real)
    }
    wakefulness.close()
    settle()
    return Ending(
      record: model.finished, care: model.care, signal: signal, unsaved: model.unsaved,
      unwritten: keeper.owed, unanswered: model.unanswered, keeping: keeper.journal.keeping)
  }

  /// Does what was meant by the keys that came, as far as it is known at a time.
  private mutating func press(at time: Duration) {
    while !isOver, let press = filter.next(at: time, model.reading) {
      switch press {
      case .key(let key): send(.key(key))
      case .phrase(let words):
        let keys = model.scene.keys(for: words)
        if keys == nil { send(.unknownKey) }
        for key in keys ?? [] { send(.key(key)) }
      case .unknown: send(.unknownKey)
      }
    }
  }

  /// Looks after the programs that speak and keep the machine awake.
  private mutating func tend() {
    model.keeping = keeper.journal.keeping
    let voiceTrouble = speaker.pollAfter == nil ? nil : speaker.poll(at: clock.now, real: clock.real)
    let awakeTrouble = wakefulness.follow(model.live, at: clock.real)
    for sentence in [voiceTrouble?.sentence, awakeTrouble.map { _ in AwakeTrouble.notice }].compactMap({ $0 })
    {
      send(.trouble(sentence))
    }
  }

  /// A wake-up this much later than asked for means that nobody was there, or that the terminal took nothing: what
  /// was not seen was not done.
  private static let awayAfter = Duration.seconds(2)

  /// How long it may sleep at once while a session runs: in lines nothing may be due for long, and a stop of the
  /// program within that time would pass for exercise.
  private var watch: Duration? {
    guard let session = model.live?.session, session.outcome == nil, !session.isStill else { return nil }
    return Self.awayAfter
  }

  private var isOver = false

  private mutating func send(_ message: Message) {
    let moment = Moment(now: clock.now, date: Date(), timeZone: .autoupdatingCurrent)
    for effect in model.update(message, moment) { carryOut(effect, moment) }
  }

  private mutating func recall() {
    do {
      let history = model.history
      send(
        .remembered(try keeper.journal.sessions(limit: max(100, history.count), before: history.last)))
    } catch {
      send(.notRead(error))
    }
  }

  private mutating func reread() throws(JournalError) {
    let journal = keeper.journal
    send(
      .reread(
        facts: try journal.sessionFacts(limit: Situation.memory), hurts: try journal.hurts(),
        hurt: try journal.hurtLastTime().mapValues(\.written)))
  }

  private mutating func readPast(since first: Day?) {
    do {
      let sessions = try keeper.journal.sessionFacts(since: first)
      send(.past(Past(sessions: sessions, count: first == nil ? nil : try keeper.journal.factsCount())))
    } catch {
      send(.notRead(error))
    }
  }

  private mutating func readReached() {
    do {
      send(.reached(try keeper.journal.reached(model.catalogue.growing)))
    } catch {
      send(.notRead(error))
    }
  }

  private mutating func readPractice() {
    do {
      send(.practice(try keeper.journal.practice()))
    } catch {
      send(.practice([:]))
      send(.notRead(error))
    }
  }

  private mutating func readStories() {
    do {
      let exercises = try keeper.journal.exerciseFacts()
      send(.past(Past(sessions: model.past.sessions, exercises: exercises, count: model.past.count)))
    } catch {
      send(.notRead(error))
    }
  }

  /// How long a write may hold up the picture; it goes on beside the loop then.
  private static let patience = Duration.milliseconds(100)
  /// How long the last writes of all are waited for.
  private static let lastPatience = Duration.seconds(10)
  /// How long something may be on its way to the disk before that is told.
  private static let late = Duration.seconds(2)
  /// How long after a failure it is tried again.
  private static let retry = Duration.seconds(1)
  /// Since when something isn't written, and when it is looked after next.
  private var owing: (since: Duration, next: Duration)?

  /// How long to sleep at most before what isn't written is looked after.
  private var nextWriting: Duration? { owing.map { max(.zero, $0.next - clock.real) } }

  /// Looks after what isn't written: tells it once it is late, and tries again what failed, paused or not.
  private mutating func catchUp() {
    guard keeper.isBehind else { return owing = nil }
    let now = clock.real, since = owing?.since ?? now
    guard owing == nil || keeper.isWriting || nextWriting == .zero else { return }
    do {
      try keeper.catchUp()
      tellSaved()
      if keeper.isBehind, model.unsaved == nil, now - since > Self.late {
        send(.notSaved(.cannotWrite(path: keeper.journal.path, reason: "the disk takes too long")))
      }
    } catch {
      send(.notSaved(error))
    }
    owing = keeper.isBehind ? (since, now + (keeper.isWriting ? Self.patience : Self.retry)) : nil
  }

  private mutating func tellSaved() {
    if model.unsaved != nil, !keeper.isBehind { send(.saved) }
  }

  /// Tries a last time to write what couldn't be written.
  private mutating func settle() {
    guard keeper.isBehind else { return }
    do throws(JournalError) {
      keeper.patience = Self.lastPatience
      try keeper.settle()
      if keeper.isBehind {
        throw JournalError.cannotWrite(path: keeper.journal.path, reason: "the disk takes too long")
      }
      send(.saved)
    } catch {
      send(.notSaved(error))
    }
  }

  private mutating func carryOut(_ effect: Effect, _ moment: Moment) {
    do {
      switch effect {
      case .save(let record, let changed, let log):
        try keeper.save(record, changed: changed, log: log)
        tellSaved()
      case .amend(let session):
        try keeper.amend(session)
        tellSaved()
        try reread()
      case .saveAnswer(let answer):
        try keeper.save(answer)
        tellSaved()
      case .close(let session):
        try keeper.close(session)
        tellSaved()
      case .recall:
        recall()
      case .keep(let setting, let value): keep(setting, value)
      case .keepExercises(let exercises):
        try keeper.keep(exercises, despite: nil, at: moment.date)
        tellSaved()
      case .overrule(let overrulings):
        for overruling in overrulings {
          try keeper.keep([overruling.exercise], despite: overruling.condition, at: moment.date)
        }
        tellSaved()
      case .readPast(let first): readPast(since: first)
      case .readStories: readStories()
      case .readPractice: readPractice()
      case .readReached: readReached()
      case .keepRoutine(let routine, let before, let mayReplace): keep(routine, before, mayReplace)
      case .bell: face.ring()
      case .tell(let cues): face.tell(cues)
      case .say(let cues):
        let trouble = speaker.say(cues, at: moment.now, real: clock.real)
        if let trouble { send(.trouble(trouble.sentence)) }
      case .silence: speaker.silence(at: moment.now, real: clock.real)
      case .quit: isOver = true
      }
    } catch {
      for effect in model.update(.notSaved(error), moment) { carryOut(effect, moment) }
    }
  }

  private mutating func keep(_ routine: Routine, _ before: Routine?, _ mayReplace: Bool) {
    do {
      model.catalogue = try own.folder.keep(
        routine, changing: before, mayReplace: mayReplace, beside: try own.shipped.load())
      send(.routineKept(routine.id))
    } catch {
      send(.routineNotKept(error as? NotKept ?? .refused("\(error)")))
    }
  }

  private static func glyphs(_ terminal: String?, _ settings: Settings) -> Glyphs {
    Glyphs(isUTF8: Terminal.isUTF8, terminal: terminal, settings.figures)
  }

  private mutating func keep(_ setting: Setting, _ value: String) {
    face.use(model.settings.theme)
    model.glyphs = Self.glyphs(terminal, model.settings)
    speaker.use(model.settings.voice)
    do throws(SettingsFile.NotKept) {
      try settingsFile.keep(setting, value)
      send(.kept(settingsFile.read().faults))
    } catch {
      send(.notKept(error))
    }
  }
}

extension Input {
  fileprivate var isKey: Bool {
    switch self {
    case .key, .meant: true
    default: false
    }
  }
}
