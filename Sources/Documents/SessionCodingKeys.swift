import Catalogue
import Engine

/// The keys of a session in JSON, for scripts and for archives.
enum SessionKey: String, CodingKey {
  case id, routine, routineName = "routine_name", level, startedAt = "started_at", endedAt = "ended_at",
    outcome
  case rehearsal, painBefore = "pain_before", painAfter = "pain_after", elapsed = "elapsed_seconds"
  case active = "active_seconds", ready = "ready_seconds", rest = "rest_seconds", paused = "paused_seconds"
  case away = "away_seconds", exercises
  case note, effort, isLogged = "is_logged", isLeftOut = "is_left_out", amendedAt = "amended_at", amendment,
    firstWritten = "first_written",
    hurt
}

/// The keys of one exercise's side in a session.
enum ExerciseKey: String, CodingKey {
  case id, slot, order, side, status, setsDone = "sets_done", repsDone = "reps_done"
  case repsTarget = "reps_target", held = "hold_seconds_done", heldTarget = "hold_seconds_target"
  case firstStatus = "first_status"
}

extension KeyedEncodingContainer<SessionKey> {
  /// What scripts and archives are told alike: what holds now, and beside it what was first written where something
  /// was set right; null for what wasn't said, so that every other key can be counted on.
  mutating func encodeFacts(of first: SessionRecord) throws {
    let record = first.amended
    try encode(first.note, forKey: .note)
    try encode(first.effort, forKey: .effort)
    try encode(first.isLeftOut, forKey: .isLeftOut)
    if first.amendment != nil {
      var values = nestedContainer(keyedBy: SessionKey.self, forKey: .firstWritten)
      try values.encode(first.painBefore, forKey: .painBefore)
      try values.encode(first.painAfter, forKey: .painAfter)
      try values.encode(first.hurting, forKey: .hurt)
      try values.encode(first.said, forKey: .note)
    }
    try encode(record.id, forKey: .id)
    try encode(record.routine, forKey: .routine)
    try encode(record.level.rawValue, forKey: .level)
    try encode(record.outcome.rawValue, forKey: .outcome)
    try encode(record.isRehearsal, forKey: .rehearsal)
    try encode(record.isLogged, forKey: .isLogged)
    try encode(record.painBefore, forKey: .painBefore)
    try encode(record.painAfter, forKey: .painAfter)
    try encode(record.time.active.jsonSeconds, forKey: .active)
    try encode(record.time.ready.jsonSeconds, forKey: .ready)
    try encode(record.time.rest.jsonSeconds, forKey: .rest)
    try encode(record.time.paused.jsonSeconds, forKey: .paused)
    try encode(record.time.away.jsonSeconds, forKey: .away)
  }
}

extension KeyedEncodingContainer<ExerciseKey> {
  /// What scripts and archives are told alike; null for what has no sides.
  mutating func encodeFacts(of record: ExerciseRecord, first: ExerciseRecord) throws {
    if first.status != record.status { try encode(first.status.rawValue, forKey: .firstStatus) }
    try encode(record.exercise, forKey: .id)
    try encode(record.side?.rawValue, forKey: .side)
    try encode(record.status.rawValue, forKey: .status)
    try encode(record.setsDone, forKey: .setsDone)
    try encode(record.repsDone, forKey: .repsDone)
    try encode(record.repsTarget, forKey: .repsTarget)
    try encode(record.held.jsonSeconds, forKey: .held)
    try encode(record.heldTarget.jsonSeconds, forKey: .heldTarget)
  }
}
