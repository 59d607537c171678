import ArgumentParser
import Catalogue
import Engine
import Foundation
import Journal
import Screen
import Statistics
import Text

/// What a shell offers for an argument: it asks the program, which knows the person's own files as well.
extension CompletionKind {
  static let exercises = known { $0.exercises.keys.sorted() }
  static let routines = known { $0.routinesInOrder.map(\.id).sorted() }
  static let routinesAndExercises = known {
    $0.routinesInOrder.map(\.id).sorted() + $0.exercises.keys.sorted()
  }
  static let everything = known {
    $0.routinesInOrder.map(\.id).sorted() + $0.exercises.keys.sorted() + $0.programmes.keys.sorted()
  }
  static let routinesAndProgrammes = known {
    $0.routinesInOrder.map(\.id).sorted() + $0.programmes.keys.sorted()
  }
  static let programmes = known { $0.programmes.keys.sorted() }
  static let topics = known { $0.topics.map(\.id) }
  static let pain = list(pains)
  static let rating = list(pains + ["none"])
  private static let pains = (0...10).map(String.init)

  /// The latest sessions, by as much of their ids as a person is shown.
  static let sessions = custom { _, _, prefix in
    // To open a damaged one would set it aside, and nobody would be told.
    guard let health = try? JournalHealth(path: Environment.journalPath), health.damage == nil,
      let journal = try? Journal(path: Environment.journalPath),
      let latest = try? journal.sessions(limit: 20)
    else { return ["last"] }
    return (["last"] + ShortIds.of(latest.map(\.id)).values.sorted()).filter { $0.hasPrefix(prefix) }
  }

  /// What the person wants to do again, in their words.
  static let activities = custom { _, _, prefix in
    guard let health = try? JournalHealth(path: Environment.journalPath), health.damage == nil,
      let journal = try? Journal(path: Environment.journalPath), let all = try? journal.activities()
    else { return [] }
    return all.current.map(\.text).filter { $0.printable == $0 && $0.hasPrefix(prefix) }
  }

  /// Words of the catalogue; none where it can't be read, for a completion is no place for a message.
  private static func known(_ words: @escaping @Sendable (Catalogue) -> [String]) -> CompletionKind {
    .custom { _, _, prefix in
      let all = (try? Environment.catalogue(tells: false)).map(words) ?? []
      return all.filter { $0.hasPrefix(prefix) }
    }
  }
}
