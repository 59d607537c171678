import Engine
import Screen

/// A session that nobody can answer for: the input is at its end, or there was none.
extension Model {
  /// Goes on as far as it can without an answer.
  mutating func goOnAlone(_ moment: Moment) -> [Effect] {
    var effects: [Effect] = []
    while isAlone, !effects.contains(.quit) {
      if let question = questionOfSafety {
        unanswered = question
        return effects + [.quit]
      }
      guard let key = keyAlone else { break }
      effects += press(key, moment)
    }
    return effects
  }

  /// What nobody may decide in a person's place.
  private var questionOfSafety: Unanswered? {
    switch places.last {
    case .redFlags(_, .some): .redFlags
    case .flagged(_, .some): .flagged
    case .offer: .strongPain
    default: nil
    }
  }

  /// The key that leads on; `nil` while the session goes on by itself.
  private var keyAlone: Key? {
    switch scene {
    // Unsaid is an answer.
    case .pain: .enter
    case .page(_, _, .unsaved): .character("y")
    case .list, .page, .exercise, .beside, .history, .story: .escape
    case .session(let session):
      switch (session.question, session.snapshot.activity) {
      case (.ending, _): .enter
      case (.hurting, _): .character("q")
      case (nil, .paused): .character(" ")
      default: session.snapshot.isCounting ? .character("c") : nil
      }
    }
  }
}

/// A question that has to be answered by the person, and wasn't.
public enum Unanswered: Hashable, Sendable {
  /// Whether a red flag holds.
  case redFlags
  /// Whether somebody for whom one holds has been cleared.
  case flagged
  /// Whether to go gently in strong pain, or to rest.
  case strongPain
}
