import Text

extension Wording {
  /// What a person wants to do again.
  enum Activities {
    static let title = "What I want to do again, from 0 (I can't) to 10 (as before):"
    static let none =
      "Nothing yet. What did you stop doing because of your back? `limber activities add \"tie my shoes\" 3`"
    static func due(_ texts: [String]) -> String {
      "To be rated, every two weeks: \(texts.map(\.printable).inWords(last: "and")). `limber activities rate`"
    }
    static func dropped(_ text: String) -> String {
      "\(text.printable) is no longer asked about; its ratings are kept."
    }
    static func nothing(_ word: String, near: String?) -> String {
      "there is no activity \"\(word.printable)\". "
        + (near.map { "Did you mean \"\($0.printable)\"?" } ?? "`limber activities` lists them.")
    }
    static func several(_ word: String, _ texts: [String]) -> String {
      "\"\(word.printable)\" is the beginning of \(texts.map(\.printable).inWords(last: "and")). Write more of it."
    }
  }
}
