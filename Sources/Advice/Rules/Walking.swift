import Statistics

extension Standing {
  /// How long the next walk is, to somebody who walks.
  ///
  /// - Parameter mayBeLonger: Whether nothing else asks for more today, or for less.
  func walk(mayBeLonger: Bool) -> [Advice] {
    let walk = situation.walk
    switch walk.reason {
    case .first: return []
    case .longer where !mayBeLonger: return []
    case .asBefore, .longer, .worse, .again:
      return [
        Advice(
          title: Wording.Walking.title(minutes: walk.minutes), reason: Wording.Walking.why(walk.reason),
          citations: [.howOften, .readyForMore, .own], asksForMore: walk.reason == .longer)
      ]
    }
  }
}
