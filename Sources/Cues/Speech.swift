import Text

/// A text made fit for a voice.
enum Speech {
  /// Longer than anything limber has to say.
  private static let limit = 400
  /// What helpers take for commands or markup.
  private static let markup = Set("[]<>{}|\\`&*_^~\"")

  /// The text in one line, without what can't be spoken, and `2 × 8` as `2 sets of 8`; `nil` when nothing is left.
  ///
  /// It begins with a word: speech-dispatcher takes a line that begins with `!-!` for a command.
  static func line(_ text: String) -> String? {
    let said = text.prefix(limit).replacing(/(\d+) ?[×x] ?(?=\d)/) { Wording.Speech.sets($0.1) }
    let plain = PlainLine.printable(String(said.map { markup.contains($0) ? " " : $0 }))
    let words = plain.drop { !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? nil : String(words)
  }
}
