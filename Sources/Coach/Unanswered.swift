import Engine
import Screen

/// A question that has to be answered by the person, and wasn't.
public enum Unanswered: Hashable, Sendable {
  /// Whether a warning sign applies.
  case signs
  /// Whether somebody for whom one applies has been cleared.
  case flagged
  /// Whether to go gently in strong pain, or to rest; the pain, 0 to 10.
  case strongPain(Int)
  /// What is to become of the breaks that ring.
  case breaks
}
