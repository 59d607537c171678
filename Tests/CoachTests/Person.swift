import Catalogue
import CatalogueFiles
import Cues
import Engine
import Figure
import Foundation
import Journal
import Logging
import Screen
import Settings
import Statistics
import TestSupport
import Testing

@testable import Coach

/// Somebody before the screen: presses keys, lets time pass, and sees what is shown.
///
/// The conductor is the real one, with a journal and files in a folder of its own, a clock set by hand, and a face and a voice
/// that write down what they are given.
struct Person {
  private(set) var conductor: Conductor
  private let clock: ManualClock
  let face: RecordingFace
  let voice: RecordedVoice
  let tones = RecordedTones()
  private let folder: TemporaryFolder
  /// The ids of the sessions that the journal remembered.
  let remembered: [SessionRecord]
  /// Everything that was wanted done, in order.
  private(set) var effects: [Effect] = []

  var model: Model {
    get { conductor.model }
    set { conductor.model = newValue }
  }

  /// The session's time.
  var now: Instant { conductor.clock.now }

  /// 2026-11-21 at 07:30 in Berlin.
  static let morning = Date(timeIntervalSince1970: 1_795_242_600)
  static let berlin = TimeZone(secondsFromGMT: 3600) ?? .gmt

  /// At home, with what the journal remembers.
  ///
  /// - Parameter isStill: Whether figures stand still, so that only what they stand beside changes the screen.
  init(
    _ memory: Memory = Memory(), begunByCommand: Bool = false, isStill: Bool = true,
    settings: Settings = Settings(), at morning: Date = Self.morning, catalogue: Catalogue? = nil,
    own: UserFolder? = nil, hasPlayer: Bool = false
  ) throws {
    var settings = settings
    // Most of them have no player, and know it.
    if !hasPlayer, settings.tones.choice == .on { settings.tones.choice = .bell }
    if isStill { settings.isStill = true }
    var memory = memory
    memory.advice.today = Day(morning, in: Self.berlin)
    memory.advice.facts = memory.sessions.compactMap(SessionFacts.init)
    remembered = memory.sessions
    let folder = try TemporaryFolder()
    self.folder = folder
    let journal = try Journal(path: folder.path("limber/journal.db"))
    for session in memory.sessions {
      let isUnfinished = session.id == memory.unfinished?.record.id
      try journal.save(session, log: isUnfinished ? memory.unfinished?.log : nil)
    }
    let clock = ManualClock(morning)
    self.clock = clock
    face = RecordingFace()
    voice = RecordedVoice()
    var model = Model(
      Knowledge(try catalogue ?? Shipped.catalogue, settings, memory),
      Output(.unicode, settings, playerTrouble: hasPlayer ? nil : .missing),
      endsWithSession: begunByCommand)
    // Worked out once for all tests.
    if catalogue == nil { model.figures = try Self.figures.get() }
    conductor = Conductor(
      model, PendingWrites(journal), face, clock.session(speed: 1), voice, tones, SleepPolicy(nil),
      Options(
        isInLines: false, withColour: true, settings: settings, diagnostics: [],
        file: SettingsFile(path: folder.path("config.yaml")), path: nil, players: .failure(.missing),
        terminal: "xterm-256color",
        log: Logger(label: "limber") { _ in SwiftLogNoOpLogHandler() }, isUTF8: true,
        own: (own ?? UserFolder(path: folder.path("own")), { try Shipped.catalogue })))
  }

  private static let figures = Result { try Shipped.catalogue.exercises.compactMapValues { Figure($0) } }

  /// Somebody to whom no warning sign applies, following a routine from the command line without pain.
  init(
    following routine: String, _ level: Level = .standard, speed: Int = 1, memory: Memory = Memory(),
    isStill: Bool = true
  ) throws {
    try self.init(memory, begunByCommand: true, isStill: isStill)
    send(.begin(try Self.start(routine, level, pain: 0, speed: speed), isCleared: true))
  }

  static func start(
    _ routine: String, _ level: Level = .standard, pain: Int? = nil, speed: Int = 1
  ) throws -> Start {
    let catalogue = try Shipped.catalogue
    guard let routine = catalogue.routines[routine] else { throw Missing() }
    return Start(plan: Plan(routine, level: level, catalogue: catalogue), pain: pain, speed: speed)
  }

  /// What should be there and isn't.
  struct Missing: Error {}

  /// On a machine that can speak.
  mutating func hasVoice(on isOn: Bool) {
    model.output.voiceName = "espeak-ng"
    model.output.isVoiceOn = isOn
  }

  /// Follows in lines instead of on the screen.
  mutating func goesInLines(alone isAlone: Bool) {
    model.output.isInLines = true
    model.isAlone = isAlone
  }

  // MARK: Doing

  /// Tells the conductor what happened.
  ///
  /// - Returns: What that made the model want done.
  @discardableResult
  mutating func send(_ message: Message) -> [Effect] {
    let moment = MessageTime(
      now: now, date: conductor.clock.date, timeZone: Self.berlin, newID: UUID().uuidString)
    var foreseen = model
    let wanted = foreseen.update(message, moment)
    effects += wanted
    // Whoever lets time pass here is not away.
    conductor.accounted = conductor.clock.real
    conductor.deliver(message, moment)
    return wanted
  }

  /// Presses keys, one after the other.
  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] { keys.flatMap { send(.key($0)) } }

  /// Types letters.
  @discardableResult
  mutating func type(_ letters: String) -> [Effect] { letters.flatMap { send(.key(.character($0))) } }

  /// Lets time pass in one go.
  @discardableResult
  mutating func wait(_ time: Duration) -> [Effect] {
    clock.pass(time)
    return send(.tick)
  }

  /// Lets time pass without a tick, as between the tick and the key of one wake-up.
  mutating func lag(_ time: Duration) { clock.pass(time) }

  /// Lets time pass as limber does: from one change of the screen to the next.
  @discardableResult
  mutating func watch(_ time: Duration) -> [[Effect]] {
    let end = now + time
    var batches: [[Effect]] = []
    while let next = nextChange, next <= end {
      clock.pass(now.duration(to: next))
      batches.append(send(.tick))
    }
    if now < end { clock.pass(now.duration(to: end)) }
    batches.append(send(.tick))
    return batches
  }

  /// Is away: the machine sleeps, or limber is stopped.
  @discardableResult
  mutating func sleep(_ time: Duration) -> [Effect] {
    clock.pass(time)
    return send(.wasAway)
  }

  /// Waits for the first step of a kind that is still to come.
  mutating func wait(for kind: Step.Kind) throws {
    while session?.step?.kind != kind {
      guard case .running(let ends, _)? = session?.state else { throw Missing() }
      wait(now.duration(to: ends))
    }
  }

  /// Follows to the end, whatever comes.
  mutating func finish() {
    while true {
      switch session?.state {
      case .running(let ends, _)?, .leadIn(let ends, _)?: wait(now.duration(to: ends))
      default: return
      }
    }
  }

  // MARK: Seeing

  /// When the screen changes by itself.
  var nextChange: Instant? { model.nextChange(of: model.scene) }

  var session: Session? { model.live?.session }

  /// The routine being put together, on the screen or below the library that is chosen from.
  var draft: Draft? {
    model.navigation.layers.suffix(2).compactMap { $0.screen as? BuilderScreen }.last?.builder.draft
  }

  /// The screen as text.
  var screen: String {
    model.scene.canvas(model.output.size, model.output.glyphs).text.joined(separator: "\n")
  }

  /// The first row of the screen.
  var title: String { String(screen.prefix { $0 != "\n" }) }

  /// Whether a text is read, however it is broken into lines, at the left of what stands beside it.
  func reads(_ text: String) -> Bool {
    let rows = screen.split(separator: "\n").map { $0.prefix(45) }
    return rows.joined(separator: " ").split(separator: " ").joined(separator: " ").contains(text)
  }

  func sees(_ text: String) -> Bool { screen.contains(text) }

  /// Whether limber is over.
  var hasLeft: Bool { effects.contains(.quit) }
}

extension Person: CustomTestStringConvertible {
  var testDescription: String { "somebody who sees\n\(screen)\n" }
}
