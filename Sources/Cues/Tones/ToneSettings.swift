/// What a person can choose about tones.
public struct ToneSettings: Hashable, Sendable {
  /// What marks the instants of a session.
  public enum Choice: String, CaseIterable, Hashable, Sendable {
    /// Tones, where a program of the machine plays them; else the bell.
    case on
    /// The terminal's bell.
    case bell
    /// Nothing.
    case off
  }

  /// What marks the instants of a session.
  public var choice: Choice
  /// Percent, from 10 to 100; at 100 they are still softer than the voice.
  public var volume: Int

  /// Settings, the ordinary ones unless said otherwise.
  public init(choice: Choice = .on, volume: Int = 100) {
    self.choice = choice
    self.volume = volume
  }
}
