/// Keys and what they mean on one screen: read by the key reader, the footer and the help screen alike.
public struct Binding: Hashable, Sendable {
  /// The keys, the one to show first.
  public let keys: [Key]
  /// What they mean.
  public let intent: Intent
  let words: Wording.KeyWords

  /// One or two words for the footer; `nil` keeps it out of there.
  public var label: String? { words.label }
  /// What it does, for the help screen.
  public var help: String { words.help }

  init(_ keys: [Key], _ intent: Intent, _ words: Wording.KeyWords) {
    self.keys = keys
    self.intent = intent
    self.words = words
  }
}
