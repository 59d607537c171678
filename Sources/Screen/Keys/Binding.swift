/// Keys and what they mean on one screen: read by the key reader, the footer and the help screen alike.
public struct Binding: Hashable, Sendable {
  /// The keys, the one to show first.
  public let keys: [Key]
  /// What they mean.
  public let intent: Intent
  /// One or two words for the footer; `nil` keeps it out of there.
  public let label: String?
  /// What it does, for the help screen.
  public let help: String

  /// Keys and what they mean.
  public init(_ keys: [Key], _ intent: Intent, _ label: String?, _ help: String) {
    self.keys = keys
    self.intent = intent
    self.label = label
    self.help = help
  }
}
