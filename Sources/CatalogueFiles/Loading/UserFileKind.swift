import Catalogue
import Yams

/// What a person's own file holds.
enum UserFileKind: CaseIterable {
  case exercise, routine

  /// The keys that such a file may have.
  var keys: [String] { self == .exercise ? Exercise.keys : Routine.keys }

  /// The folder that such files are in.
  var folder: String { self == .exercise ? "exercises" : "routines" }

  /// Tells it by what a file holds; `nil` where it could as well be neither.
  init?(of tree: Node) {
    guard case .mapping(let mapping) = tree else { return nil }
    let given = Set(mapping.keys.compactMap { $0.scalar?.string })
    func count(_ kind: Self) -> Int { kind.keys.count { given.contains($0) } }
    let (exercise, routine) = (count(.exercise), count(.routine))
    guard exercise != routine else { return nil }
    self = exercise > routine ? .exercise : .routine
  }
}
