import Catalogue
import Yams

/// What a person's own file holds.
enum UserFileKind: CaseIterable {
  case exercise, routine, programme

  /// The keys that such a file may have.
  var keys: [String] {
    switch self {
    case .exercise: Exercise.keys
    case .routine: Routine.keys
    case .programme: Programme.keys
    }
  }

  /// The folder that such files are in.
  var folder: String {
    switch self {
    case .exercise: "exercises"
    case .routine: "routines"
    case .programme: "programmes"
    }
  }

  /// Tells it by what a file holds; `nil` where it could as well be another.
  init?(of tree: Node) {
    guard case .mapping(let mapping) = tree else { return nil }
    let given = Set(mapping.keys.compactMap { $0.scalar?.string })
    let counts = Self.allCases.map { kind in (kind: kind, count: kind.keys.count { given.contains($0) }) }
    let most = counts.map(\.count).max() ?? 0
    let likely = counts.filter { $0.count == most }
    guard likely.count == 1 else { return nil }
    self = likely[0].kind
  }
}
