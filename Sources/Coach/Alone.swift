import Engine
import Screen

/// A session that nobody can answer for: the input is at its end, or there was none.
extension Model {
  /// Goes on as far as it can without an answer.
  mutating func goOnAlone(_ moment: MessageTime) -> [Effect] {
    var effects: [Effect] = []
    while isAlone, !effects.contains(.quit) {
      guard let top = navigation.top else { return effects + [.quit] }
      if let question = top.questionOfSafety {
        unanswered = question
        return effects + [.quit]
      }
      guard let key = top.keyAlone(self) else { break }
      effects += press(key, moment)
    }
    return effects
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
