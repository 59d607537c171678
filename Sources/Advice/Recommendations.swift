/// What is recommended today: one headline, and what agrees with it.
public struct Recommendations: Hashable, Sendable {
  /// What to do today.
  public let headline: Headline
  /// What else to do or to know, the most important first.
  public let more: [Advice]

  /// What a situation comes to.
  public init(_ situation: Situation) {
    let standing = Standing(situation)
    headline = standing.headline
    more = standing.more(beside: headline)
  }
}
