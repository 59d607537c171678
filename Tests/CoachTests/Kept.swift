import Catalogue
import Engine
import Journal
import Statistics

@testable import Coach

/// What a journal would hold after all effects: sessions by id, exercises by place and side.
struct Kept {
  private struct Key: Hashable {
    let slot: Int
    let side: Side?
  }

  private var exercises: [String: [Key: ExerciseRecord]] = [:]
  private var records: [String: SessionRecord] = [:]
  private var logs: [String: SessionLog] = [:]
  /// What was answered about the warning signs, in order.
  private(set) var answers: [SignsAnswer] = []
  /// What they come to.
  var clearance: Clearance? { answers.last?.clearance }
  /// The exercises that are wanted though they hurt.
  private(set) var keptExercises: [String] = []
  /// What is wanted in spite of a condition.
  private(set) var overrulings: [Overruling] = []
  /// How many times something was saved.
  private(set) var saves = 0

  mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .save(let record, let changed, let log):
      saves += 1
      logs[record.id] = log
      records[record.id] = record
      for exercise in changed ?? record.exercises {
        exercises[record.id, default: [:]][Key(slot: exercise.slot, side: exercise.side)] = exercise
      }
    case .saveAnswer(let answer): answers.append(answer)
    case .amend(let record):
      records[record.id] = record
      exercises[record.id] = Dictionary(
        record.exercises.map { (Key(slot: $0.slot, side: $0.side), $0) }, uniquingKeysWith: { $1 })
    case .retain(let exercises): keptExercises += exercises
    case .overrule(let more): overrulings += more
    case .close(let id): logs[id] = nil
    default: break
    }
  }

  /// The sessions that could be gone on with.
  var unfinished: [ResumableSession] {
    sessions.compactMap { record in logs[record.id].map { ResumableSession(record: record, log: $0) } }
  }

  /// The sessions kept, with the exercises that were really written.
  var sessions: [SessionRecord] {
    records.values.sorted { $0.startedAt > $1.startedAt }.map { record in
      var record = record
      record.exercises = (exercises[record.id] ?? [:]).values.sorted {
        ($0.order, $0.slot, $0.side == .left ? 1 : 0) < ($1.order, $1.slot, $1.side == .left ? 1 : 0)
      }
      return record
    }
  }
}
