import Catalogue
import Engine
import Journal

@testable import Coach

/// What a journal would hold after all effects: sessions by id, exercises by place and side.
struct Kept {
  private struct Key: Hashable {
    let slot: Int
    let side: Side?
  }

  private var exercises: [String: [Key: ExerciseRecord]] = [:]
  private var records: [String: SessionRecord] = [:]
  /// What was last said about the red flags.
  private(set) var clearance: Clearance?
  /// The exercises that are wanted though they hurt.
  private(set) var keptExercises: [String] = []
  /// How many times something was saved.
  private(set) var saves = 0

  mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .save(let record, let changed):
      saves += 1
      records[record.id] = record
      for exercise in changed ?? record.exercises {
        exercises[record.id, default: [:]][Key(slot: exercise.slot, side: exercise.side)] = exercise
      }
    case .saveClearance(let answer): clearance = answer
    case .keepExercises(let exercises): keptExercises += exercises
    default: break
    }
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
