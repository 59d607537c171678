/// Everything that the engine says to a person; nothing else of this target holds a sentence.
enum Wording {
  /// Why a text can't be the note of a session.
  enum Note {
    static func tooLong(_ count: Int, most: Int) -> String {
      "A note has at most \(most) characters, and this one has \(count)."
    }
    static func unprintable(_ character: String) -> String {
      "A note is one line that can be seen, and this one holds the character \(character)."
    }
  }
}
