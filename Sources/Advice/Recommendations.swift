/// What is recommended today: one headline, and what agrees with it.
public struct Recommendations: Hashable, Sendable {
  /// What to do today.
  public let headline: Headline
  /// What else to do or to know, the most important first.
  public let more: [Advice]
  /// Where the person is in the programme that they follow; `nil` for none.
  public let followed: FollowedProgramme?
  /// The programme that they follow, where it isn't there; `nil` otherwise.
  public let lost: LostProgramme?
  /// Why its stage isn't left, in a sentence; `nil` where nothing but sessions and days is missing.
  public let heldBecause: String?

  /// What a situation comes to.
  public init(_ situation: Situation) {
    let standing = Standing(situation)
    headline = standing.headline
    followed = standing.followed
    heldBecause = followed == nil ? nil : standing.heldBecause
    lost = LostProgramme(situation)
    more = [lost?.advice].compactMap { $0 } + standing.more(beside: headline)
  }
}
