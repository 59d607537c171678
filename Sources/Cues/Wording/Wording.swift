/// Everything that cues say to a person; nothing else of this target holds a sentence.
enum Wording {
  /// A sentence begun with a capital and ended with a full stop.
  static func sentence(_ words: String) -> String {
    let text = words.prefix(1).uppercased() + words.dropFirst()
    return text.last.map { ".!?".contains($0) } ?? true ? text : text + "."
  }

  /// Parts put together by commas.
  static func list(_ parts: String?...) -> String { parts.compactMap { $0 }.joined(separator: ", ") }
}
