public import Catalogue
public import Engine

/// What was asked of one exercise on one side, and what was done of it.
///
/// Only what limber saw is in the amounts; sessions that were told afterwards have their own number, for of them limber
/// knows no more than that they were.
public struct ReportedExercise: Hashable, Sendable {
  /// The exercise's id.
  public let exercise: String
  /// The side; `nil` where both work together.
  public let side: Side?
  /// How often it ended in each way, in sessions that were seen, and how often it hurt in those that were told.
  public let times: [ExerciseRecord.Status: Int]
  /// How often it stood in sessions that were told afterwards, and wasn't said to hurt.
  public let told: Int
  /// Whether reps are counted, and not seconds.
  public let countsReps: Bool
  /// What was asked for in all, in reps or whole seconds.
  public let asked: Int
  /// What was done of it in all.
  public let done: Int
  /// What was asked for when it was last seen.
  public let lastAsked: Int
  /// What was done of that.
  public let lastDone: Int

  /// How often something is known of it.
  public var all: Int { times.values.reduce(0, +) }

  /// Every exercise and side of some sessions, earliest first.
  static func all(_ records: [SessionRecord]) -> [ReportedExercise] {
    struct Key: Hashable {
      let exercise: String
      let side: Side?
    }
    let rows = records.flatMap { session in session.exercises.map { (session: session, record: $0) } }
    let byKey = Dictionary(grouping: rows) { Key(exercise: $0.record.exercise, side: $0.record.side) }
    return byKey.map { key, rows in
      let seen = rows.filter { !$0.session.isLogged }
      let known = rows.filter { !$0.session.isLogged || $0.record.status == .hurt }
      let last =
        seen.last.map { last in seen.filter { $0.session.id == last.session.id }.map(\.record) } ?? []
      let countsReps = rows.contains { $0.record.repsTarget > 0 }
      return ReportedExercise(
        exercise: key.exercise, side: key.side,
        times: Dictionary(grouping: known, by: \.record.status).mapValues(\.count),
        told: rows.count - known.count,
        countsReps: countsReps, asked: seen.map(\.record).asked(countsReps),
        done: seen.map(\.record).done(countsReps),
        lastAsked: last.asked(countsReps), lastDone: last.done(countsReps))
    }.sorted(by: isBefore)
  }

  /// The most often asked for first, and the sides of one together.
  private static func isBefore(_ first: ReportedExercise, _ second: ReportedExercise) -> Bool {
    let counts = (first.all + first.told, second.all + second.told)
    if counts.0 != counts.1 { return counts.0 > counts.1 }
    return (first.exercise, first.side?.rawValue ?? "") < (second.exercise, second.side?.rawValue ?? "")
  }
}

extension [ExerciseRecord] {
  /// What was asked for, in reps or whole seconds.
  fileprivate func asked(_ countsReps: Bool) -> Int {
    countsReps
      ? reduce(0) { $0 + $1.repsTarget }
      : Int(reduce(Duration.zero) { $0 + $1.heldTarget }.components.seconds)
  }

  /// What was done.
  fileprivate func done(_ countsReps: Bool) -> Int {
    countsReps
      ? reduce(0) { $0 + $1.repsDone } : Int(reduce(Duration.zero) { $0 + $1.held }.components.seconds)
  }
}
