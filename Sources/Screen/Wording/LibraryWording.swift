import Catalogue
import Text

extension Wording {
  /// The library.
  enum Library {
    static let typeToSearch = "Type to search."
    static let search = "Search:"
    static let nothing = "Nothing is like that. Esc shows all again."
    static let needs = "Needs:"
    static let done = "Done:"

    static func count(_ count: Int, of total: Int) -> String {
      count == total ? total.counted("exercise") : "\(count) of \(total)"
    }
    static func times(_ times: Int) -> String { "\(times)x" }

    /// In a word, for a column of them.
    static func name(_ position: Position) -> String {
      switch position {
      case .supine: "back"
      case .prone: "front"
      case .sideLying: "side"
      case .quadruped: "all 4s"
      case .kneeling: "kneeling"
      case .seated: "sitting"
      case .standing: "standing"
      }
    }
  }
}
