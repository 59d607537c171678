import Engine
import Statistics
import Text

/// How a session ended, in a word and in a sentence.
struct SessionEnd {
  /// In large letters.
  let word: String
  /// With what became of each exercise, what hurt first.
  let sentence: String
  /// What both are for: praise only for what was done in full and did no harm.
  let role: Role
  /// That pain went up; `nil` where it didn't.
  let rise: String?

  /// - Parameter record: The session as it holds now.
  init(_ record: SessionRecord) {
    let exercises = record.wholeExercises
    func count(_ status: ExerciseRecord.Status) -> Int { exercises.count { $0.status == status } }
    let statuses: [ExerciseRecord.Status] = [.hurt, .done, .partial, .skipped]
    sentence = Wording.Summary.outcome(
      Words.outcome(record.outcome), exercises: exercises.count,
      onBothSides: exercises.count(where: \.isOnBothSides),
      statuses.compactMap { count($0) > 0 ? "\(count($0)) \(Words.status($0))" : nil })
    let pain = PainPoint(record), isWorse = pain.rise.map { $0 > 0 } ?? false
    rise = isWorse ? Wording.Summary.rose(from: pain.before ?? 0, to: pain.after ?? 0) : nil
    let isSkipped = !exercises.isEmpty && count(.skipped) == exercises.count
    let word =
      switch record.outcome {
      case .completed: isSkipped ? Wording.Summary.skipped : Wording.Summary.done
      case .ended: Wording.Summary.ended
      case .interrupted: Wording.Summary.interrupted
      }
    if count(.hurt) > 0 {
      (self.word, role) = (Wording.Summary.hurt, .danger)
    } else if isWorse {
      (self.word, role) = (Wording.Summary.worse, .warning)
    } else {
      let isWhole = record.outcome == .completed && count(.done) == exercises.count
      (self.word, role) = (word, isWhole ? .done : .title)
    }
  }
}
