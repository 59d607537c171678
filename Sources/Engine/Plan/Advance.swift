/// How work begins once the time before it is over: getting ready, changing sides, resting.
public enum Advance: String, CaseIterable, Hashable, Sendable {
  /// By itself.
  case automatic
  /// When the person says so.
  case wait
}
