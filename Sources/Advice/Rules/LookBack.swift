import Statistics

extension Rule {
  /// Once a week, before its first session, a look at the last one.
  static let lookBack = Rule { situation in
    let monday = situation.today.monday
    func mean(_ week: Day) -> Double? {
      let pains = situation.counted.filter { $0.day.monday == week }.compactMap(\.painBefore)
      return pains.isEmpty ? nil : Double(pains.reduce(0, +)) / Double(pains.count)
    }
    guard situation.thisWeek.sessions == 0, situation.counted.contains(where: { $0.day.monday == monday - 7 })
    else { return [] }
    guard let last = mean(monday - 7), let earlier = mean(monday - 14) else {
      return [
        Advice(
          title: "Look back at your week",
          reason: "If it feels better you may add one move; if not, add nothing.", citations: [.actionPlan])
      ]
    }
    if last < earlier || (last == 0 && earlier == 0) {
      return [
        Advice(
          title: "A new week: you may add one move, such as bird dog or a hamstring stretch",
          reason: last < earlier
            ? "Your pain before sessions was less last week than the week before."
            : "Your sessions of the last two weeks began without pain.", citations: [.actionPlan])
      ]
    }
    return [
      Advice(
        title: "A new week: add nothing yet",
        reason:
          "Your pain before sessions was no less last week than the week before; if that goes on, seek help.",
        citations: [.actionPlan])
    ]
  }
}
