import Engine

extension Wording {
  /// Lines to be read, and answers typed as lines.
  enum Typed {
    static let pain = ["0 to 10 and Enter: how much", "Enter alone: go on without a number"]
    static let signs = [
      "Numbers and Enter: tick these, as in 3, or 3 7", "none and Enter: none of these apply to me",
      "b: \(KeyWords.body.help)", "q: \(KeyWords.back.help)",
    ]
    static let link = "The name of a link and Enter: its page"
    static let number = "A number and Enter: that one"

    /// What is said for the mark of a paragraph.
    static let marks = ["!!": "Urgent", "!": "Careful"]

    /// Words that are another name of a key.
    static let keys = ["yes": "y", "no": "n", "none": "n", "escape": "esc"]
    static let arrows: [String: Key] = ["up": .up, "down": .down, "left": .left, "right": .right]
    static let pauses = ["pause", "stop"]
    /// What people say for what the labels call otherwise.
    static let intents: [String: Intent] = [
      "stop": .togglePause, "continue": .command(.resume), "go on": .command(.resume),
      "next": .command(.skip), "previous": .command(.back), "hurts": .command(.hurts),
      "it hurts": .command(.hurts), "ouch": .command(.hurts), "quit": .quit, "begin": .accept,
    ]
  }
}
