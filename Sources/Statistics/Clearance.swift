/// What a person's answer about the warning signs comes to.
public enum Clearance: String, CaseIterable, Hashable, Sendable {
  /// No emergency sign and none that somebody has to look at first.
  case clear
  /// At least one of those.
  case flagged
  /// There was one, and a professional has cleared the person since.
  case cleared

  /// Whether a session may begin.
  public var allowsSessions: Bool { self != .flagged }
}
