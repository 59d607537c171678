/// Something that is good to do or to know beside today's headline: offered, never imposed.
public struct Advice: Hashable, Sendable {
  /// What to do, in a few words.
  public let title: String
  /// Why, in one plain sentence.
  public let reason: String
  /// Where the rule comes from.
  public let citations: [Citation]
  /// Whether it asks for more than was done before.
  var asksForMore = false
}
