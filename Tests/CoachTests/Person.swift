import Catalogue
import CatalogueFiles
import Cues
import Engine
import Figure
import Foundation
import Journal
import Screen
import Settings
import Statistics
import TestSupport
import Testing

@testable import Coach

/// Somebody before the screen: presses keys, lets time pass, and sees what is shown.
struct Person {
  var model: Model
  private var remembered: [SessionRecord] = []
  private(set) var now: Instant = .zero
  /// What the clock on the wall says at the zero instant.
  private let morning: Date
  /// What the journal would hold.
  private(set) var kept = Kept()
  /// Everything that was wanted done, in order.
  private(set) var effects: [Effect] = []

  /// 2026-11-21 at 07:30 in Berlin.
  static let morning = Date(timeIntervalSince1970: 1_795_242_600)
  static let berlin = TimeZone(secondsFromGMT: 3600) ?? .gmt

  /// At home, with what the journal remembers.
  ///
  /// - Parameter isStill: Whether figures stand still, so that only what they stand beside changes the screen.
  init(
    _ memory: Memory = Memory(), begunByCommand: Bool = false, isStill: Bool = true,
    settings: Settings = Settings(), at morning: Date = Self.morning, catalogue: Catalogue? = nil
  ) throws {
    self.morning = morning
    var settings = settings
    if isStill { settings.isStill = true }
    remembered = memory.sessions
    var memory = memory
    memory.today = Day(morning, in: Self.berlin)
    memory.facts = memory.sessions.compactMap(SessionFacts.init)
    model = Model(
      Knowledge(try catalogue ?? Shipped.catalogue, settings, memory), Output(.unicode, settings),
      endsWithSession: begunByCommand)
    // Worked out once for all tests.
    if catalogue == nil { model.figures = try Self.figures.get() }
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

  @discardableResult
  mutating func send(_ message: Message) -> [Effect] {
    let moment = MessageTime(
      now: now, date: morning + now.offset.inSeconds, timeZone: Self.berlin, newID: UUID().uuidString)
    let wanted = model.update(message, moment)
    effects += wanted
    wanted.forEach { kept.carryOut($0) }
    for case .readPast(let first) in wanted {
      let all = past.sessions
      let sessions = first.map { first in all.filter { $0.day >= first } } ?? all
      send(.past(Past(sessions: sessions, count: all.count)))
    }
    if wanted.contains(where: { if case .amend = $0 { true } else { false } }) {
      let hurts = records.flatMap(ExerciseFacts.all).compactMap(Hurt.init)
      let days = hurts.map { ($0.exercise, Day($0.at, in: Self.berlin).written) }
      send(
        .reread(
          facts: past.sessions, hurts: hurts, hurt: Dictionary(days, uniquingKeysWith: { first, _ in first }))
      )
    }
    if wanted.contains(.readStories) { send(.past(past)) }
    if wanted.contains(.readPractice) {
      let done = past.stories.compactMap { story in
        story.last.map { (story.exercise, Practice(times: story.times, last: $0)) }
      }
      send(.practice(Dictionary(uniqueKeysWithValues: done)))
    }
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
    now = now + time
    return send(.tick)
  }

  /// Lets time pass without a tick, as between the tick and the key of one wake-up.
  mutating func lag(_ time: Duration) { now = now + time }

  /// Lets time pass as limber does: from one change of the screen to the next.
  @discardableResult
  mutating func watch(_ time: Duration) -> [[Effect]] {
    let end = now + time
    var batches: [[Effect]] = []
    while let next = nextChange, next <= end {
      now = next
      batches.append(send(.tick))
    }
    now = max(now, end)
    batches.append(send(.tick))
    return batches
  }

  /// Is away: the machine sleeps, or limber is stopped.
  @discardableResult
  mutating func sleep(_ time: Duration) -> [Effect] {
    now = now + time
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

  /// What the journal would read: what it held from the beginning, and what it has kept since.
  private var past: Past {
    Past(sessions: records.compactMap(SessionFacts.init), exercises: records.flatMap(ExerciseFacts.all))
  }

  /// The sessions of it.
  private var records: [SessionRecord] {
    kept.sessions + remembered.filter { old in !kept.sessions.contains { $0.id == old.id } }
  }

  /// Lets the routines that are to be kept be kept, as the conductor does.
  mutating func keep(_ effects: [Effect], in folder: UserFolder) throws {
    let shipped = try Shipped.catalogue
    for case .saveRoutine(let routine, let before, let mayReplace) in effects {
      do throws(RoutineNotSaved) {
        let catalogue = try folder.save(
          routine, changing: before, mayReplace: mayReplace, beside: shipped)
        send(.routineSaved(routine.id, catalogue))
      } catch {
        send(.routineNotSaved(error))
      }
    }
  }

  // MARK: Warning signs

  /// Looks at what is on the screen, as long as it takes limber to wait for the next key.
  mutating func look() { send(.tick) }

  /// Looks at every warning sign, screen by screen.
  mutating func looksThroughSigns() {
    look()
    for _ in model.known.askedSigns {
      press(.pageDown)
      look()
    }
  }

  /// Looks at every warning sign, and says that none of them applies.
  @discardableResult
  mutating func saysNone() -> [Effect] {
    looksThroughSigns()
    return type("n")
  }

  /// Looks at every warning sign, ticks some, and goes on with them.
  @discardableResult
  mutating func ticks(_ signs: String...) -> [Effect] {
    looksThroughSigns()
    for sign in signs {
      press(.home)
      for _ in 0..<(model.known.askedSigns.firstIndex { $0.id == sign } ?? 0) { press(.down) }
      type(" ")
    }
    return press(.enter)
  }

  /// A warning sign of a group that is asked about before a session.
  func sign(_ group: WarningSign.Group) throws -> WarningSign {
    guard let sign = model.known.askedSigns.first(where: { $0.group == group }) else { throw Missing() }
    return sign
  }

  // MARK: Seeing

  /// When the screen changes by itself.
  var nextChange: Instant? { model.nextChange(of: model.scene) }

  var session: Session? { model.live?.session }

  /// The routine being put together, on the screen or below the library that is chosen from.
  var draft: Draft? {
    model.navigation.entries.suffix(2).compactMap { $0.screen as? BuilderScreen }.last?.builder.draft
  }

  /// The screen as text.
  var screen: String {
    model.scene.canvas(model.output.size, model.output.glyphs).text.joined(separator: "\n")
  }

  /// The first row of the screen.
  var title: String { String(screen.prefix { $0 != "\n" }) }

  func sees(_ text: String) -> Bool { screen.contains(text) }

  /// Whether limber is over.
  var hasLeft: Bool { effects.contains(.quit) }
}

extension Person: CustomTestStringConvertible {
  var testDescription: String { "somebody who sees\n\(screen)\n" }
}

extension Memory {
  /// What there is to remember of somebody who answered about the warning signs this morning, or never.
  init(
    sessions: [SessionRecord] = [], sessionCount: Int? = nil, clearance: Clearance?,
    hurt: [String: String] = [:],
    hurts: [Hurt] = [], unfinished: ResumableSession? = nil, elsewhere: String? = nil
  ) {
    self.init(
      sessions: sessions, sessionCount: sessionCount,
      answer: clearance.map { SignsAnswer(at: Person.morning, clearance: $0) }, hurt: hurt,
      hurts: hurts,
      unfinished: unfinished, elsewhere: elsewhere)
  }
}

extension [Effect] {
  /// What was to be written of answers about the warning signs.
  var answers: [SignsAnswer] {
    compactMap { if case .saveAnswer(let answer) = $0 { answer } else { nil } }
  }

  /// The cues that were to be told.
  var cues: [Cue] {
    flatMap { effect -> [Cue] in
      guard case .tell(let cues) = effect else { return [] }
      return cues
    }
  }
}
