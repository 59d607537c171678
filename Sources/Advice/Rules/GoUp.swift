import Catalogue
import Engine
import Statistics

extension Standing {
  /// Several comfortable sessions at one level: the next is worth a try, where nothing else is new.
  func goUp(_ headline: Headline) -> [Advice] {
    let latest = recent.prefix(Self.several)
    guard mayAdd, rung <= done, situation.chosenLevel == nil, headline.isRest || isKnown(headline.routine),
      latest.count == Self.several,
      let above = level.above, latest.allSatisfy({ $0.level == level && isComfortable($0) }),
      let first = latest.last?.painBefore, let last = latest.first?.painBefore, last <= first
    else { return [] }
    return [
      Advice(
        title: Wording.Advice.goUp(to: above.rawValue),
        reason: Wording.Advice.whyGoUp(Self.several, at: level.rawValue),
        citations: [.startSlow, .own], asksForMore: true)
    ]
  }
}
