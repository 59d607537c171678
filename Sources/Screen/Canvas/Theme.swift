/// How the roles of a screen are told apart.
///
/// The background is always the terminal's own.
public enum Theme: String, CaseIterable, Hashable, Sendable {
  /// By colours for the background that the terminal tells.
  case automatic
  /// By colours for a dark background.
  case dark
  /// By colours for a light background.
  case light
  /// In the terminal's own ink, by weight, underline and reverse; colour only for what works in a figure.
  case contrast
  /// The same without any colour.
  case plain
}
