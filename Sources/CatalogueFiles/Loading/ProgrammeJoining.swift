import Catalogue

/// A programme among a person's own files.
extension Programme {
  /// Puts ids in the place of names.
  mutating func resolve(_ ids: [String: String]) { changeRoutines { $0.resolve(ids) } }

  /// Gives way to a person's own exercises.
  mutating func yield(to exercises: [String: Exercise]) { changeRoutines { $0.yield(to: exercises) } }

  private mutating func changeRoutines(_ change: (inout Routine) -> Void) {
    for index in stages.indices {
      guard case .exercises(var routine) = stages[index].work else { continue }
      change(&routine)
      stages[index].work = .exercises(routine)
    }
  }
}
