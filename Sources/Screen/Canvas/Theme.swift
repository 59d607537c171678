/// How the roles of a screen are told apart.
///
/// The background is always the terminal's own.
public enum Theme: String, CaseIterable, Hashable, Sendable {
  /// By colour and weight.
  case colour
  /// By colour and weight, with nothing dimmed and whatever matters reversed or underlined.
  case contrast
  /// By weight alone.
  case plain
}
