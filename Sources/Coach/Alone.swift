import Engine
import Screen

/// A session that nobody can answer for: the input is at its end, or there was none.
extension Model {
  /// Goes on as far as it can without an answer.
  mutating func goOnAlone(_ moment: Moment) -> [Effect] {
    var effects: [Effect] = []
    while isAlone, !effects.contains(.quit) {
      if let question = navigation.top?.questionOfSafety {
        unanswered = question
        return effects + [.quit]
      }
      guard let key = keyAlone else { break }
      effects += press(key, moment)
    }
    return effects
  }

  /// The key that leads on; `nil` while the session goes on by itself.
  private var keyAlone: Key? {
    switch scene {
    // Unsaid is an answer.
    case .pain: .enter
    case .page(_, _, .unsaved): .character("y")
    case .page(_, _, .offer): .enter
    case .list, .page, .exercise, .beside, .signs, .history, .story: .escape
    case .session(let session):
      switch (session.question, session.snapshot.activity) {
      case (.ending, _): .enter
      case (.sharp, _): .character("n")
      case (.hurting, _): .character("q")
      case (nil, .paused): .character(" ")
      default: session.snapshot.isCounting ? .character("c") : nil
      }
    }
  }
}

/// A question that has to be answered by the person, and wasn't.
public enum Unanswered: Hashable, Sendable {
  /// Whether a warning sign applies.
  case signs
  /// Whether somebody for whom one applies has been cleared.
  case flagged
  /// Whether to go gently in strong pain, or to rest; the pain, 0 to 10.
  case strongPain(Int)
}
