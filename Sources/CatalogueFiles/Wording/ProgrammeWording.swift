import Text

/// Faults of programmes.
extension Wording.Diagnostics {
  static func isItselfAfterwards(_ id: String) -> String { "\"\(id)\" is the programme itself" }
  static let eitherRoutinesOrMain = "a stage has either \"main\", its own exercises, or \"routines\" in turn"
  static func level(_ level: String) -> String { "level \(level)" }
  static func twoAtOnce(_ things: [String]) -> String {
    "adds \(things.inWords(last: "and")); a stage adds one thing at most, unless you were told so: "
      + "then write \"confirmed: true\" at the top"
  }

  static func nothing(_ kind: Mention.Kind, _ word: String, meant: String?) -> String {
    let what =
      switch kind {
      case .routine: "routine"
      case .programme: "programme"
      case .topic: "page of the guide"
      }
    return "there is no \(what) \"\(word)\"" + (meant.map { "; \(didYouMean($0))" } ?? "")
  }
}
