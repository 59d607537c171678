/// Which pictures in pixels a screen takes.
public enum Pixels: Hashable, Sendable {
  /// None: figures are drawn in cells.
  case none
  /// Such as each stand for a whole pose, because none can be taken back.
  case posed
  /// Such as move.
  case moving
}
