import Advice
public import Catalogue
import CatalogueFiles
import Cues
public import Engine
import Foundation
public import Journal
import Logging
import Screen
import Settings
import Statistics
import Terminal

/// The conductor: one model, one loop, one thread.
///
/// Only here do clock, terminal and journal meet. What a person sees and does goes by way of a ``Face``.
public struct Conductor {
  var pending: PendingWrites
  let options: Options
  var face: any Face
  let clock: SessionClock
  var model: Model
  var speaker: Speaker
  let tones: any Playing
  private var sleepPolicy: SleepPolicy
  private var filter = KeyFilter()
  private var log: Logger { options.log }

  /// Takes the terminal and remembers what the journal holds.
  ///
  /// - Parameters:
  ///   - start: What to follow at once; `nil` for home, or where it counts to breaks.
  ///   - breaks: When it counts to breaks, and leads them; `nil` where it doesn't.
  ///   - isCleared: Whether the person has said that no warning sign applies, or that they are cleared.
  ///   - options: How it looks and sounds.
  /// - Throws: ``TerminalError`` or ``JournalError``.
  public init(
    catalogue: Catalogue, journal: Journal, start: Start?, breaks: BreakRhythm? = nil, isCleared: Bool,
    options: Options
  ) throws {
    let clock = SessionClock(speed: start?.speed ?? 1)
    var pending = PendingWrites(journal, patience: Self.patience)
    // Neither a rehearsal nor a break offers to go on with anything.
    let leavesAlone = start?.isRehearsal == true || breaks != nil
    let left = try leavesAlone ? (nil, nil) : pending.leftBehind(at: clock.date)
    let memory = try Memory(
      journal, growing: catalogue.growing, today: Day(clock.date, in: clock.timeZone), unfinished: left.0,
      elsewhere: left.1)
    let lines = options.isInLines ? LineFace(width: options.lineWidth) : nil
    let face: any Face = try lines ?? ScreenFace(withColour: options.withColour)
    face.use(options.settings.theme)
    let helper = VoiceHelper.find(in: options.path, own: options.settings.voice.command)
    var model = Model(
      Knowledge(
        catalogue, options.settings, memory, diagnostics: options.diagnostics,
        ownRoutines: options.own.folder.routines),
      Output(
        options.glyphs(options.settings), options.settings, size: face.size, isInLines: options.isInLines,
        waitsToBegin: lines?.isTerminal == true,
        voiceName: helper?.name, playerTrouble: options.playerTrouble),
      // Whoever can't answer isn't asked.
      endsWithSession: start != nil, isAlone: (start != nil || breaks != nil) && lines?.hasInput == false,
      breaks: try breaks.map { try BreaksScreen($0, journal, clock) })
    // Home is seen before what only its other screens tell is read.
    let tellsHurt = start != nil || breaks != nil
    if tellsHurt { try model.known.readHurt(journal, in: clock.timeZone) }
    let players = (try? options.players.get()) ?? []
    let voice = Voice(helper, options.settings.voice, player: players.first)
    // Questions may be left out, and then there is no time to read and measure in.
    if let start, start.speed == 1, options.isInLines || model.output.isVoiceOn {
      model.known.practice = try? pending.journal.practice()
      model.known.speech = voice.lengths(of: model.wordsToMeasure(for: start))
    }
    self.init(
      model, pending, face, clock, voice,
      TonePlayer(players, volume: options.settings.tones.volume),
      SleepPolicy(InhibitorProgram.find(in: options.path)), options)
    isHurtRead = tellsHurt
    log.info("\(Wording.Log.begins(on: options.isInLines ? nil : face.size))")
    if let start { send(.begin(start, isCleared: isCleared)) }
  }

  init(
    _ model: Model, _ pending: PendingWrites, _ face: any Face, _ clock: SessionClock, _ voice: any Speaking,
    _ tones: any Playing, _ sleepPolicy: SleepPolicy, _ options: Options
  ) {
    self.model = model
    self.pending = pending
    self.face = face
    self.clock = clock
    self.sleepPolicy = sleepPolicy
    self.options = options
    speaker = Speaker(voice)
    self.tones = tones
    accounted = clock.real
  }

  /// Runs until the person leaves or a signal comes, and gives the terminal back.
  public mutating func run() -> Ending {
    defer {
      speaker.close()
      tones.close()
      face.close()
    }
    while !isOver { turn() }
    sleepPolicy.close()
    flush()
    log.info("\(Wording.Log.ends(unwritten: pending.isBehind))")
    return Ending(
      record: model.finished, care: model.care, ahead: model.ahead, signal: signal,
      unsaved: model.known.unsaved,
      unwritten: pending.owed, unanswered: model.unanswered, journalState: pending.journal.state)
  }

  /// The signal that ends it.
  private var signal: Int32?

  /// Whether what hurt the last time is known.
  private var isHurtRead = true

  private mutating func readHurt() {
    guard !isHurtRead else { return }
    isHurtRead = true
    do throws(JournalError) {
      try model.known.readHurt(pending.journal, in: clock.timeZone)
    } catch {
      send(.notRead(error))
    }
  }

  /// Shows the model, sleeps until something comes or is due, and does what follows.
  private mutating func turn() {
    let change = face.show(model).map { max(.zero, clock.real(until: $0)) }
    readHurt()
    let known = filter.deadline.map { max(.zero, $0 - clock.real) }
    let wait = [
      change, speaker.pollAfter(clock.now), tones.pollAfter, sleepPolicy.letsGo(after: clock.real), watch,
      known, nextWriting,
    ]
    .compactMap { $0 }.min()
    let began = clock.real, inputs = face.wait(for: wait), slept = clock.real - began
    accounted += wait.map { min($0, slept) } ?? slept
    send(.tick)
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
        sleepPolicy.release(at: clock.real)
        face.stop()
        accounted = clock.real
        send(.wasAway)
        send(.resized(face.size))
      case .continued:
        face.retake()
        send(.resized(face.size))
      case .line: break
      case .end: send(.alone)
      case .signal(let number):
        log.info("signal \(number)")
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

  /// Looks after the programs that speak, play tones and keep the machine awake.
  private mutating func tend() {
    let journalState = pending.journal.state
    if journalState != model.known.journalState { send(.journalState(journalState)) }
    let voiceTrouble = speaker.isIdle ? nil : speaker.poll(at: clock.now, real: clock.real)
    if tones.pollAfter != nil { takeIn(tones.poll(at: clock.real)) }
    let awakeTrouble = sleepPolicy.update(model.live, at: clock.real)
    for sentence in [voiceTrouble?.sentence, awakeTrouble.map { _ in InhibitorTrouble.notice }].compactMap({
      $0
    }) {
      send(.trouble(sentence))
    }
  }

  /// More time than this that was not slept as asked for means that nobody was there, or that the terminal took nothing.
  ///
  /// What was not seen was not done. Nothing that limber does for a session takes so long.
  private static let awayAfter = Duration.seconds(2)
  /// Up to when it is known where the time went.
  var accounted: Duration

  /// How long it may sleep at once while a session runs: in lines nothing may be due for long, and a stop of the
  /// program within that time would pass for exercise.
  private var watch: Duration? {
    guard let session = model.live?.session, session.outcome == nil, !session.isStill else { return nil }
    return Self.awayAfter
  }

  var isOver = false

  mutating func send(_ message: Message) {
    let wasAway = !isOver && clock.real - accounted > Self.awayAfter
    accounted = clock.real
    if wasAway { deliver(.wasAway) }
    deliver(message)
  }

  private mutating func deliver(_ message: Message) { deliver(message, moment) }

  private var moment: MessageTime {
    MessageTime(now: clock.now, date: clock.date, timeZone: clock.timeZone, newID: UUID().uuidString)
  }

  /// Tells the model what happened, and carries out what it wants done.
  mutating func deliver(_ message: Message, _ moment: MessageTime) {
    let effects = model.update(message, moment)
    switch message {
    case .tick where effects.isEmpty: break
    default: log.info("\(message.logged): \(effects.map(\.logged).joined(separator: ", "))")
    }
    for effect in effects { carryOut(effect, moment) }
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
    guard pending.isBehind else { return owing = nil }
    let now = clock.real, since = owing?.since ?? now
    guard owing == nil || pending.isWriting || nextWriting == .zero else { return }
    do {
      try pending.catchUp()
      tellSaved()
      if pending.isBehind, model.known.unsaved == nil, now - since > Self.late {
        send(.notSaved(.cannotWrite(path: pending.journal.path, reason: Wording.Keeping.slowDisk)))
      }
    } catch {
      send(.notSaved(error))
    }
    owing = pending.isBehind ? (since, now + (pending.isWriting ? Self.patience : Self.retry)) : nil
  }

  mutating func tellSaved() {
    if model.known.unsaved != nil, !pending.isBehind { send(.saved) }
  }

  /// Tries a last time to write what couldn't be written.
  private mutating func flush() {
    guard pending.isBehind else { return }
    do throws(JournalError) {
      pending.patience = Self.lastPatience
      try pending.flush()
      if pending.isBehind {
        throw JournalError.cannotWrite(path: pending.journal.path, reason: Wording.Keeping.slowDisk)
      }
      send(.saved)
    } catch {
      send(.notSaved(error))
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
