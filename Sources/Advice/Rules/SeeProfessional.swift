import Statistics

extension Rule {
  /// Pain that grows over two weeks, or does not change in four to six, is for a professional to see.
  static let seeProfessional = Rule { situation in
    if let (before, now) = situation.painChange(over: 21, share: 7), now - before >= 2 {
      return [
        Advice(
          title: "See a professional",
          reason: "Your pain before sessions has grown over two weeks or more.",
          citations: [.stop])
      ]
    }
    guard let (before, now) = situation.painChange(over: 42, share: 14), now >= 1, before - now < 1 else {
      return []
    }
    return [
      Advice(
        title: "See a professional",
        reason: "Your pain before sessions has not changed in four weeks or more of exercise.",
        citations: [.howLong])
    ]
  }
}

extension Situation {
  /// The mean pain before sessions in the first and in the last days of a stretch that ends today.
  ///
  /// - Returns: `nil` unless the sessions fill two thirds of the stretch and told their pain at both ends.
  func painChange(over days: Int, share: Int) -> (before: Double, now: Double)? {
    let stretch = counted.filter { $0.day > today - days && $0.day <= today }
    guard let first = stretch.last?.day, today - first >= days * 2 / 3, stretch.count >= days / 5 else {
      return nil
    }
    func mean(_ sessions: [SessionFacts]) -> Double? {
      let pains = sessions.compactMap(\.painBefore)
      return pains.count >= 2 ? Double(pains.reduce(0, +)) / Double(pains.count) : nil
    }
    guard let before = mean(stretch.filter { $0.day < first + share }),
      let now = mean(stretch.filter { $0.day > today - share })
    else { return nil }
    return (before, now)
  }
}
