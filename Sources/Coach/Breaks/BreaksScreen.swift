import Advice
import Catalogue
import Cues
import Engine
import Foundation
import Journal
import Screen
import Statistics

/// The pane that counts to the next break, rings, and leads it.
struct BreaksScreen: CoachScreen {
  private var watch: BreakWatch
  /// When it last went on, by the session's clock and by the one on the wall, and where that is.
  private var seen: (now: Instant, date: Date, zone: TimeZone)
  /// How many moves were had: whose turn it is.
  private var turn: Int
  /// What hurt in a break of this pane, be the journal one that can't be written.
  private var hurting: Set<String> = []
  private var notice: String?

  /// - Parameter turn: How many moves were had before.
  init(_ rhythm: BreakRhythm, turn: Int, now: Instant, at date: Date, in zone: TimeZone) {
    (self.turn, seen) = (turn, (now, date, zone))
    watch = BreakWatch(rhythm, at: date, in: zone)
  }

  var questionOfSafety: Unanswered? { .breaks }

  func keys(_ model: Model) -> KeyMap { breakScene(model).keys }
  func scene(_ model: Model) -> any Scene { breakScene(model) }

  private func breakScene(_ model: Model) -> BreakScene {
    let plan = plan(model), zone = seen.zone
    let state: BreakScene.State =
      switch watch.state {
      case .counting(let next):
        .counting(
          TimeOfDay(next, in: zone), left: .seconds(Int((next.timeIntervalSince(seen.date)).rounded())))
      case .due: .due
      case .closed(let opening):
        .closed(
          BreakScene.Opening(
            Weekday(opening, in: zone), TimeOfDay(opening, in: zone),
            inDays: Day(opening, in: zone) - Day(seen.date, in: zone)))
      case .away: .away
      }
    let unsaved = model.known.unsaved.map { Wording.Keeping.notSaved($0.sentence) }
    return BreakScene(
      state, watch.rhythm,
      BreakScene.Moves(names: plan?.exercises.map(\.name) ?? [], length: plan?.length ?? .zero),
      notice: unsaved ?? notice)
  }

  /// The moves of the next break; `nil` where none suits the person, or none is led before they have been seen.
  private func plan(_ model: Model) -> Plan? {
    guard model.known.clearance != .flagged else { return nil }
    return model.known.planner.breakPlan(turn: turn, without: hurting.union(model.known.hurt.keys))
  }

  // MARK: Time

  /// The minutes that are left change on the screen; in lines only what is waited for does.
  func nextChange(_ model: Model, figure: Instant?) -> Instant? {
    let left = max(0, watch.nextChange.timeIntervalSince(seen.date))
    guard !model.output.isInLines else { return seen.now + .seconds(max(Self.least, left)) }
    let wait: Double =
      switch watch.state {
      case .counting: left <= 60 ? left : left.truncatingRemainder(dividingBy: 60)
      // Tomorrow becomes today at midnight.
      case .due, .closed, .away: min(left, Self.look)
      }
    // A step too small for a date to show would never come to its end.
    return seen.now + .seconds(wait > Self.least ? wait : min(60, max(Self.least, left)))
  }

  private static let least = 0.01
  /// Seconds after which it looks at the wall again, whatever it waits for.
  private static let look = 600.0

  mutating func tick(_ model: inout Model, _ moment: MessageTime) -> [Effect] {
    let rings = watch.advance(to: moment.date, in: moment.timeZone)
    return saw(moment, rings: rings, model)
  }

  mutating func wasAway(_ model: inout Model, _ moment: MessageTime) -> [Effect] {
    let rings = watch.cameBack(at: moment.date, in: moment.timeZone, lastSeen: seen.date)
    return saw(moment, rings: rings, model)
  }

  private mutating func saw(_ moment: MessageTime, rings: Bool, _ model: Model) -> [Effect] {
    seen = (moment.now, moment.date, moment.timeZone)
    guard rings else { return [] }
    notice = nil
    return model.ring() + [.readMemory(thenLeads: false)]
  }

  // MARK: Keys

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    notice = nil
    let state = watch.state
    switch (intent, state) {
    case (.accept, .away): watch.restart(at: moment.date)
    // What hurt since, in another window, is to be known before anything is led.
    case (.accept, _): return [.readMemory(thenLeads: true)]
    case (.later, .due):
      watch.postpone(at: moment.date)
      return answered(.postponed, state)
    case (.skipBreak, .due):
      watch.restart(at: moment.date)
      return answered(.skipped, state)
    case (.notToday, .closed): watch.restart(at: moment.date)
    case (.notToday, _):
      watch.closeForToday(at: moment.date)
      return answered(.skipped, state)
    case (.mute, _):
      if model.output.marking != nil { model.output.isMuted.toggle() }
      notice = Wording.InSession.marks(model.output.marking, isOn: !model.output.isMuted)
    case (.help, _): openHelp(&model)
    case (.quit, _), (.dismiss, _): return model.leave(moment)
    default: break
    }
    return []
  }

  /// What is written of a break that was due and isn't had now.
  private func answered(_ outcome: BreakTaken.Outcome, _ state: BreakWatch.State) -> [Effect] {
    guard case .due(let since) = state else { return [] }
    return [.saveBreak(BreakTaken(at: since, outcome: outcome, seconds: 0, exercises: []))]
  }

  // MARK: Leading

  /// Leads the break, once what has to be asked before any exercise is answered.
  mutating func lead(_ model: inout Model, _ moment: MessageTime) -> [Effect] {
    guard model.known.clearance != .flagged else {
      model.navigation.open(AdvisedScreen(before: nil))
      return []
    }
    guard let plan = plan(model) else {
      watch.restart(at: moment.date)
      notice = Wording.Breaks.nothingSuits
      return []
    }
    return model.prepare(Start(break: plan), moment)
  }

  /// Counts anew once a break is over; after a sharp pain there is none today.
  mutating func finished(_ taken: BreakTaken, isSharp: Bool, at date: Date) {
    if isSharp { watch.closeForToday(at: date) } else { watch.restart(at: date) }
    turn += taken.exercises.count
    hurting.formUnion(taken.hurting)
  }
}

extension BreaksScreen {
  /// A pane that begins to count, with the breaks of the last weeks behind it.
  ///
  /// - Throws: ``JournalError`` when they can't be read.
  init(_ rhythm: BreakRhythm, _ journal: Journal, _ clock: SessionClock) throws(JournalError) {
    let date = clock.date
    let moves = try journal.breaks(since: date - Self.behind).map(\.exercises.count)
    self.init(rhythm, turn: moves.reduce(0, +), now: clock.now, at: date, in: clock.timeZone)
  }

  /// How far back breaks are looked at for whose turn it is, in seconds: four weeks.
  private static let behind = 28.0 * 86_400
}

extension Model {
  /// Rings for a break, as the person wants to hear it.
  fileprivate func ring() -> [Effect] {
    switch output.isMuted ? nil : output.marking {
    case .tones: [.play(.ready)]
    case .bell: [.bell]
    case nil: []
    }
  }

  /// Whether a pane counts on beneath what lies over it; while a break is led it doesn't.
  private var isCountingBeneath: Bool { live == nil && navigation.layers.count > 1 }

  /// When something changes in a pane that something lies over; `nil` where there is none, or a break is led.
  var nextBreakBeneath: Instant? {
    guard isCountingBeneath, let pane = navigation.layers[0].screen as? BreaksScreen else { return nil }
    return pane.nextChange(self, figure: nil)
  }

  /// Counts on in a pane that something lies over: all but a question of safety gives way to a break that rings.
  mutating func countBeneath(_ count: (inout BreaksScreen, inout Model) -> [Effect]) -> [Effect] {
    guard isCountingBeneath, let ringing = atBottom(count), !ringing.isEmpty else { return [] }
    while navigation.layers.count > 1, navigation.top?.questionOfSafety == nil { navigation.close() }
    return ringing
  }

  /// Takes down a break that is over, and counts to the next.
  mutating func finishBreak(_ live: LiveSession, _ moment: MessageTime) -> [Effect] {
    let taken = live.breakTaken
    self.live = nil
    known.take(taken)
    navigation.change(BreaksScreen.self) { $0.finished(taken, isSharp: live.isSharp, at: moment.date) }
    return [.saveBreak(taken)]
  }
}

extension LiveSession {
  /// What is written of it where it is a break: what was done, and for how long.
  var breakTaken: BreakTaken {
    let done = session.records.filter { $0.status == .done || $0.status == .partial }.map(\.exercise)
    let exercises = done.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return BreakTaken(
      at: record.startedAt, outcome: exercises.isEmpty ? .skipped : .done,
      seconds: exercises.isEmpty ? 0 : session.time.active.secondsRoundedUp, exercises: exercises,
      hurting: record.hurting)
  }
}
