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
          title: "Look back at your week",
          reason: "Rate your pain before and after each session, so that limber knows when to add something.",
          citations: [.actionPlan, .own])
      ]
    }
    let before = mean(counted.filter { $0.day.monday == monday - 14 })
    let reason: String? =
      if let before, now <= before - 1 {
        "Your pain before sessions was lower last week than the week before."
      } else if now <= Double(Situation.mildPain) {
        "Your pain before sessions stayed low last week."
      } else { nil }
    if let reason { return [Advice(title: "A good week", reason: reason, citations: [.actionPlan])] }
    guard !mayAdd, before != nil else { return [] }
    return [
      Advice(
        title: "Add nothing this week",
        reason: "Your pain before sessions was no lower last week than the week before.",
        citations: [.actionPlan])
    ]
  }
}
