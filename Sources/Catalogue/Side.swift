/// A side of the body.
public enum Side: String, CaseIterable, Hashable, Sendable {
  case left, right
}
