import Advice
import Catalogue
import Cues
import Engine
import Foundation
import Journal
import Screen
import Statistics

/// A session that was left behind: to go on with it, to start it again, or to leave it.
extension Model {
  mutating func unfinishedIntent(_ intent: Intent, _ moment: Moment) -> [Effect] {
    guard case .unfinished(let start) = places.last, let unfinished else { return [] }
    switch intent {
    case .accept: return goOn(with: unfinished, moment)
    case .again:
      guard let start = afresh(unfinished) else { return [] }
      return close(unfinished) + begin(start, moment)
    case .abandon: return close(unfinished) + (start.map { begin($0, moment) } ?? [])
    // What isn't decided is asked again the next time.
    case .quit: return [.quit]
    default: return []
    }
  }

  private mutating func close(_ unfinished: Unfinished) -> [Effect] {
    self.unfinished = nil
    places.removeLast()
    return [.close(unfinished.record.id)]
  }

  /// The same from the beginning, as it suits the person by now and no longer than it was; `nil` when it can't be done.
  private func afresh(_ unfinished: Unfinished) -> Start? {
    let record = unfinished.record, before = unfinished.log?.outline.plan(in: catalogue)
    guard let routine = catalogue.following(record.routine) else { return before.map { Start(plan: $0) } }
    let (plan, changes) = planner.plan(routine, record.level)
    let fitted = before.flatMap { plan.fitted(to: $0.length) } ?? plan
    guard !fitted.steps.isEmpty else { return nil }
    return Start(plan: fitted, note: changes.sentence(in: catalogue))
  }

  private mutating func goOn(with unfinished: Unfinished, _ moment: Moment) -> [Effect] {
    // Somebody for whom a warning sign applies by now gets no session, nor the rest of one.
    guard clearance != .flagged else {
      places.append(.advised(from: 0, before: nil))
      return []
    }
    let gap = max(0, moment.date.timeIntervalSince(unfinished.record.endedAt))
    guard let log = unfinished.log,
      var session = unfinished.session(
        in: catalogue, at: moment.now - .milliseconds(Int(min(gap, 1e9) * 1000)) - log.seen)
    else { return [] }
    session.takeUp(at: moment.now)
    var live = LiveSession(session, goingOnWith: unfinished.record)
    let save = live.save(at: moment.date)
    self.live = live
    self.unfinished = nil
    // It comes back to the list with its end.
    history.removeAll { $0.id == unfinished.record.id }
    hurts.removeAll { $0.session == unfinished.record.id }
    facts.removeAll { $0.id == unfinished.record.id }
    sessionCount -= 1
    places[places.count - 1] = .session
    let told = tell(grammar.opening(session))
    return told.bell + [save] + told.words
  }

  /// The page that offers to go on.
  var unfinishedPage: Page {
    guard let unfinished else { return Page(title: "limber") }
    return Page(
      unfinished: unfinished.record, at: unfinished.session(in: catalogue, at: .zero)?.snapshot,
      glyphs: glyphs)
  }

  /// The keys of that page.
  var unfinishedKeys: KeyMap {
    unfinished?.session(in: catalogue, at: .zero) == nil ? .unfinishable : .unfinished
  }
}

extension Unfinished {
  /// The session as it was seen last; `nil` when it can't be gone on with, as after a change of its exercises.
  func session(in catalogue: Catalogue, at start: Instant) -> Session? {
    guard let log, let session = Session(following: log, catalogue: catalogue, at: start),
      session.snapshot != nil,
      TimeInMilliseconds(session.time) == TimeInMilliseconds(record.time),
      session.records.map(Amount.init) == record.exercises.map(Amount.init)
    else { return nil }
    return session
  }

  /// What of an exercise is written the moment it is done.
  private struct Amount: Equatable {
    let slot: Int
    let exercise: String
    let side: Side?
    let sets: Int
    let reps: Int
    let target: Int

    init(_ record: ExerciseRecord) {
      (slot, exercise, side) = (record.slot, record.exercise, record.side)
      (sets, reps, target) = (record.setsDone, record.repsDone, record.repsTarget)
    }
  }

  /// Times as the journal keeps them.
  private struct TimeInMilliseconds: Equatable {
    let parts: [Int]

    init(_ time: TimeSplit) {
      parts = [time.active, time.ready, time.rest, time.paused, time.away].map(\.milliseconds)
    }
  }
}
