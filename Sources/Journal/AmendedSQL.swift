import Engine

/// What holds of sessions and exercises once amendments are taken in, as parts of queries.
enum AmendedSQL {
  /// Whether a session `s` counts: it was followed at a body's pace, and the person hasn't left it out.
  static let counts = "NOT s.rehearsal AND s.id NOT IN (SELECT session_id FROM amendment WHERE left_out)"

  /// The mark that was set right for an exercise `e`, as `m`.
  static let mark =
    "LEFT JOIN amended_exercise m ON m.session_id = e.session_id AND m.exercise = e.exercise"

  /// The status of an exercise `e` with its mark `m`, as `SessionRecord.amended` has it.
  static let status = """
    CASE
      WHEN m.hurt AND \(canHurt) THEN 'hurt'
      WHEN NOT m.hurt AND e.status = 'hurt' THEN CASE
        WHEN e.reps_target > 0 AND e.reps_done >= e.reps_target
          OR e.reps_target = 0 AND e.held_ms >= e.held_target_ms THEN 'done'
        WHEN e.reps_done = 0 AND e.held_ms < 1000 THEN 'skipped'
        ELSE 'partial' END
      ELSE e.status END
    """

  /// Whether an exercise `e` with its mark `m` was begun.
  static let isBegun: String = {
    let begun = ExerciseRecord.Status.allCases.filter(\.isBegun).map { "'\($0.rawValue)'" }
    return "\(status) IN (\(begun.joined(separator: ", ")))"
  }()

  /// The session and the exercise of every side that hurt.
  ///
  /// Of the exercises themselves only `exercise_hurt` is read: there are far fewer of these than rows.
  static let hurt = """
    SELECT e.session_id, e.exercise FROM exercise e
    WHERE e.status = 'hurt' AND NOT EXISTS (
      SELECT 1 FROM amended_exercise m
      WHERE m.session_id = e.session_id AND m.exercise = e.exercise AND NOT m.hurt)
    UNION ALL
    SELECT e.session_id, e.exercise
    FROM amended_exercise m CROSS JOIN exercise e ON e.exercise = m.exercise AND e.session_id = m.session_id
    WHERE m.hurt AND e.status <> 'hurt' AND \(canHurt)
    """

  /// Whether an exercise `e` can have hurt: what was skipped can't, unless all of it was.
  private static let canHurt = """
    (e.status <> 'skipped' OR NOT EXISTS (
      SELECT 1 FROM exercise o
      WHERE o.exercise = e.exercise AND o.session_id = e.session_id AND o.status <> 'skipped'))
    """
}
