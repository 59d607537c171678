import ArgumentParser
import Catalogue

/// What a shell offers for an argument: it asks the program, which knows the person's own files as well.
extension CompletionKind {
  static let exercises = known { $0.exercises.keys.sorted() }
  static let routinesAndExercises = known { $0.routines.keys.sorted() + $0.exercises.keys.sorted() }
  static let topics = known { $0.topics.map(\.id) }
  static let pain = list((0...10).map(String.init) + ["none"])

  /// Words of the catalogue; none where it can't be read, for a completion is no place for a message.
  private static func known(_ words: @escaping @Sendable (Catalogue) -> [String]) -> CompletionKind {
    .custom { _, _, prefix in
      let all = (try? Surroundings.catalogue(tells: false)).map(words) ?? []
      return all.filter { $0.hasPrefix(prefix) }
    }
  }
}
