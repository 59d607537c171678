import Text

extension Wording {
  /// The units that tell of breaks.
  enum Breaks {
    static let service = "Tell of a break from sitting (limber)"
    static func timer(minutes: Int) -> String {
      "Breaks from sitting, every \(minutes.counted("minute")) (limber)"
    }
  }
}
