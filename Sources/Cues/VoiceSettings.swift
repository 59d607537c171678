import Text

/// What a person can choose about a voice.
public struct VoiceSettings: Hashable, Sendable {
  /// Percent of the ordinary pace, from 50 to 200.
  public var rate: Int
  /// The name that the helper knows a voice by; `nil` for its English one.
  public var voice: String?

  /// Settings, the ordinary ones unless said otherwise.
  public init(rate: Int = 100, voice: String? = nil) {
    self.rate = rate
    self.voice = voice
  }
}
