import Text

extension Wording {
  /// A routine being put together, and the questions before it is kept or lost.
  enum Builder {
    static let new = "New routine"
    static let unsaved = "not saved"
    static let forYou = "For you:"
    static let nextField = "(Tab: next)"
    static let steps = [
      "Choose exercises one by one: each goes into its block and takes its usual dose.",
      "Then set how much of it, and which side.",
      "limber says how long it takes, and offers a warm-up, a cool-down and an order with fewer changes of position.",
    ]

    static func length(minutes: ClosedRange<Int>, positionChanges: Int) -> String {
      "\(minutes.written) min, \(positionChanges.counted("position change"))"
    }

    static let save = "Save"
    static let file = "File:"
    static let askName = "What shall it be called?"
    static let nameNeeds = "Needs at least one letter, as in After work."

    static func askReplacing(_ name: String) -> String {
      "You have a routine called \(name) already. Put this one in its place?"
    }

    static let isUnsaved = "What you changed is not saved."
  }
}
