import Statistics

extension Rule {
  /// After a break the low end again.
  static let beginAgain = Rule { situation in
    guard situation.isAfterBreak, let last = situation.counted.first else { return [] }
    return [
      Advice(
        title: "Begin again at gentle",
        reason:
          "Your last session was \(situation.today - last.day) days ago, and a back likes to be coaxed.",
        citations: [.startSlow])
    ]
  }
}
