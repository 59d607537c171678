import Catalogue
import Text

extension Wording {
  /// A routine's page.
  enum Routine {
    static let nothingLeft = "Nothing of it is left to do. Choose another routine."
    static let file = "File:"
    static let takes = "Takes:"
    static let needs = "You need:"

    static func length(minutes: Int, positionChanges: Int) -> String {
      "\(minutes.counted("minute")), \(positionChanges.counted("position change"))"
    }

    static func name(_ block: Block) -> String {
      switch block {
      case .warmUp: "Warm-up"
      case .main: "Main"
      case .coolDown: "Cool-down"
      }
    }
  }
}
