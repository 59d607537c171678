import Advice
import Catalogue
import Cues
import Engine
import Foundation
import Journal
import Screen
import Statistics

/// A session that was left behind and is gone on with.
extension Model {
  mutating func resume(_ unfinished: ResumableSession, _ moment: MessageTime) -> [Effect] {
    let gap = max(0, moment.date.timeIntervalSince(unfinished.record.endedAt))
    guard let log = unfinished.log,
      var session = unfinished.session(
        in: known.catalogue, at: moment.now - .milliseconds(Int(min(gap, 1e9) * 1000)) - log.seen)
    else { return [] }
    session.resumeAfterRestart(at: moment.now)
    var live = LiveSession(session, goingOnWith: unfinished.record, knowing: known.familiar)
    let save = live.save(at: moment.date)
    self.live = live
    known.unfinished = nil
    known.leaveOut(unfinished.record.id)
    navigation.close()
    navigation.open(SessionScreen())
    let told = tell(grammar.opening(session))
    return told.mark + [save] + told.words
  }
}

extension ResumableSession {
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
