public import Catalogue
import Foundation
import Statistics

/// An exercise that hurt twice, and the easier one in its place.
public struct Replacement: Hashable, Sendable {
  /// The id of the exercise that hurt.
  public let exercise: String
  /// The id of the easier one.
  public let easier: String
  /// In how many sessions it hurt since the person last chose to keep it.
  public let times: Int
}

extension Situation {
  /// The exercises that hurt twice and have an easier neighbour, by id.
  public var replacements: [Replacement] {
    let times = timesHurt
    return times.filter { $1 >= 2 }.sorted { $0.key < $1.key }.compactMap { exercise, count in
      neighbour(of: exercise, avoiding: times).map {
        Replacement(exercise: exercise, easier: $0, times: count)
      }
    }
  }

  /// In how many sessions each exercise hurt since the person last chose to keep it.
  var timesHurt: [String: Int] {
    let open = hurts.filter { hurt in kept[hurt.exercise].map { hurt.at > $0 } ?? true }
    return Dictionary(grouping: open, by: \.exercise).mapValues { Set($0.map(\.session)).count }
  }

  /// The nearest easier exercise that did not hurt twice itself.
  private func neighbour(of exercise: String, avoiding times: [String: Int]) -> String? {
    var met: Set = [exercise]
    var next = catalogue.exercises[exercise]?.easier
    while let id = next, met.insert(id).inserted {
      if times[id, default: 0] < 2 { return id }
      next = catalogue.exercises[id]?.easier
    }
    return nil
  }
}

extension Routine {
  /// The routine with easier exercises where some hurt twice; what stands in it already isn't done twice.
  ///
  /// - Returns: The routine, and the replacements that it holds.
  public func replacing(_ replacements: [Replacement]) -> (routine: Routine, made: [Replacement]) {
    let wanted = Dictionary(replacements.map { ($0.exercise, $0) }) { first, _ in first }
    var present = Set(items.map(\.exercise)).subtracting(wanted.keys)
    var made: [Replacement] = []
    let changed = items.compactMap { item -> RoutineItem? in
      guard let replacement = wanted[item.exercise] else { return item }
      if !made.contains(replacement) { made.append(replacement) }
      guard present.insert(replacement.easier).inserted else { return nil }
      return RoutineItem(exercise: replacement.easier, block: item.block, narrowing: Narrowing())
    }
    return made.isEmpty ? (self, []) : (with(changed), made)
  }
}
