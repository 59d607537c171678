/// Something that may be good to do next: offered, never imposed.
public struct Advice: Hashable, Sendable {
  /// What to do, in a few words.
  public let title: String
  /// Why, in one plain sentence.
  public let reason: String
  /// Where the rule comes from.
  public let citations: [Citation]
}

/// One rule: from a situation to what it advises there.
public struct Rule: Sendable {
  /// What it advises, often nothing.
  public let advice: @Sendable (Situation) -> [Advice]

  /// Every rule, the most important first.
  public static let all: [Rule] = [
    .seeProfessional, .easeOff, .replaceWhatHurts, .beginAgain, .goUp, .lookBack,
  ]
}

extension Situation {
  /// All that the rules advise, the most important first.
  public var advice: [Advice] { Rule.all.flatMap { $0.advice(self) } }
}
