import Catalogue
public import Engine

/// A session as scripts read it: the keys and units of `limber last --json`.
public struct SessionDocument: Encodable, Sendable {
  private let record: SessionRecord

  /// The document of a session.
  public init(_ record: SessionRecord) { self.record = record }

  private enum Key: String, CodingKey {
    case id, routine, level, startedAt = "started_at", endedAt = "ended_at", outcome, rehearsal
    case painBefore = "pain_before", painAfter = "pain_after", elapsed = "elapsed_seconds"
    case active = "active_seconds", ready = "ready_seconds", rest = "rest_seconds", paused = "paused_seconds"
    case away = "away_seconds", exercises
  }

  /// Writes every key, with null for what wasn't said.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(record.id, forKey: .id)
    try values.encode(record.routine, forKey: .routine)
    try values.encode(record.level.rawValue, forKey: .level)
    try values.encode(record.timestamp(record.startedAt), forKey: .startedAt)
    try values.encode(record.timestamp(record.endedAt), forKey: .endedAt)
    try values.encode(record.outcome.rawValue, forKey: .outcome)
    try values.encode(record.isRehearsal, forKey: .rehearsal)
    // Scripts can count on every key, so what wasn't said is null and not left out.
    try values.encode(record.painBefore, forKey: .painBefore)
    try values.encode(record.painAfter, forKey: .painAfter)
    try values.encode(record.time.elapsed.jsonSeconds, forKey: .elapsed)
    try values.encode(record.time.active.jsonSeconds, forKey: .active)
    try values.encode(record.time.ready.jsonSeconds, forKey: .ready)
    try values.encode(record.time.rest.jsonSeconds, forKey: .rest)
    try values.encode(record.time.paused.jsonSeconds, forKey: .paused)
    try values.encode(record.time.away.jsonSeconds, forKey: .away)
    try values.encode(record.exercises.map(Exercise.init), forKey: .exercises)
  }

  private struct Exercise: Encodable {
    let id: String
    let side: String?
    let status: String
    let setsDone: Int
    let repsDone: Int
    let repsTarget: Int
    let held: Double
    let heldTarget: Double

    init(_ record: ExerciseRecord) {
      id = record.exercise
      side = record.side?.rawValue
      status = record.status.rawValue
      setsDone = record.setsDone
      repsDone = record.repsDone
      repsTarget = record.repsTarget
      held = record.held.jsonSeconds
      heldTarget = record.heldTarget.jsonSeconds
    }

    enum CodingKeys: String, CodingKey {
      case id, side, status, setsDone = "sets_done", repsDone = "reps_done", repsTarget = "reps_target"
      case held = "hold_seconds_done", heldTarget = "hold_seconds_target"
    }

    func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(id, forKey: .id)
      try values.encode(side, forKey: .side)
      try values.encode(status, forKey: .status)
      try values.encode(setsDone, forKey: .setsDone)
      try values.encode(repsDone, forKey: .repsDone)
      try values.encode(repsTarget, forKey: .repsTarget)
      try values.encode(held, forKey: .held)
      try values.encode(heldTarget, forKey: .heldTarget)
    }
  }
}
