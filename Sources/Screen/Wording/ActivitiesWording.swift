import Statistics
import Text

extension Wording {
  /// What a person wants to do again.
  enum Activities {
    static let title = "What I want to do again"
    static let aside = "0 I can't, 10 as before"
    static let lead =
      "Three to five things that your back keeps you from. Rate each every two weeks: it tells what pain does not."
    static let empty = "Nothing yet: a adds the first, such as tie my shoes."
    static let cannot = "I can't"
    static let asBefore = "as before"
    static let hardly = "hardly"
    static let withTrouble = "with trouble"
    static let nearly = "nearly as before"
    static let ask = "What do you want to do again?"
    static let hint = "A few words, such as tie my shoes. Esc goes back without it."
    /// Facts of a line.
    static func scores(_ ratings: [Activity.Rating]) -> String {
      guard let first = ratings.first, let latest = ratings.last else { return "not rated" }
      return ratings.count == 1 ? "\(latest.score) of 10" : "\(first.score) to \(latest.score)"
    }
    /// At home.
    static func due(_ texts: [String]) -> String {
      let words = texts.map(\.printable).inWords(last: "and")
      return "\(words): how does it go now? w rates it."
    }
    static func drop(_ text: String) -> String {
      "d again: be asked no longer about \(text.printable). Its ratings are kept."
    }
  }

  /// A scale from 0 to 10.
  enum Scale {
    static let source = "limber's own words"
  }

  /// How hard a session was.
  enum Effort {
    static let title = "Effort"
    static let mark = "Effort:"
    static let none = "none"
    static let most = "all I can"
    static let easy = "easy"
    static let work = "some work"
    static let hard = "hard"
    static func of10(_ effort: Int) -> String { "\(effort) of 10" }
    static let asked = "How hard was it, 0 to 10? A number says so; nothing has to be said."
    static let ask = "A line of your own about it?"
    static let hint = "Enter alone goes on without one."
  }
}
