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
