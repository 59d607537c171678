// Everything that the engine says to a person; nothing else of this target holds a sentence.

extension NoteFault {
  /// What is wrong, as a sentence for the person.
  public var sentence: String {
    switch self {
    case .tooLong(let count):
      "A note has at most \(Amendment.longestNote) characters, and this one has \(count)."
    case .unprintable(let character):
      "A note is one line that can be seen, and this one holds the character \(character)."
    }
  }
}
