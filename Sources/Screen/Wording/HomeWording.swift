import Text

extension Wording {
  /// Home, and the one line of a screen that is too small for any.
  enum Home {
    static let title = "limber"
    static let leftOut = "Left out:"
    static let today = "Today:"
    static let last = "Last:"

    static func timed(_ title: String, minutes: Int) -> String { "\(title), \(Words.minutes(minutes))" }

    static func positionChanges(_ count: Int) -> String {
      count == 0 ? "no position change" : count.counted("position change")
    }

    /// How to begin without a choice at home.
    static let startHint = "From the command line: limber start ROUTINE, as in limber start first-steps"

    static func tooSmall(_ size: Size, smallest: Size) -> String {
      "limber: needs \(smallest.columns)x\(smallest.rows), is \(size.columns)x\(size.rows)"
    }
  }
}
