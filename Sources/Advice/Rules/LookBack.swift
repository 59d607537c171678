import Catalogue
import Engine
import Statistics

extension Standing {
  /// Once a week, before its first session, a look at the last one.
  var lookBack: [Advice] {
    let monday = today.monday
    let last = counted.filter { $0.day.monday == monday - 7 }
    guard daysThisWeek == 0, !last.isEmpty else { return [] }
    func mean(_ sessions: [SessionFacts]) -> Double? {
      let pains = sessions.compactMap(\.painBefore)
      guard !pains.isEmpty, pains.count == sessions.count else { return nil }
      return Double(pains.reduce(0, +)) / Double(pains.count)
    }
    guard let now = mean(last) else {
      return [
        Advice(
          title: Wording.Advice.lookBack, reason: Wording.Advice.whyLookBack,
          citations: [.actionPlan, .own])
      ]
    }
    let before = mean(counted.filter { $0.day.monday == monday - 14 })
    let reason: String? =
      if let before, now <= before - 1 {
        Wording.Advice.lowerPain
      } else if now <= Double(Situation.mildPain) {
        Wording.Advice.lowPain
      } else { nil }
    if let reason {
      return [Advice(title: Wording.Advice.goodWeek, reason: reason, citations: [.actionPlan])]
    }
    guard !mayAdd, before != nil else { return [] }
    return [
      Advice(
        title: Wording.Advice.addNothing, reason: Wording.Advice.noLowerPain,
        citations: [.actionPlan])
    ]
  }
}
