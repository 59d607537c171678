import Text

/// What a person can choose about a voice.
public struct VoiceSettings: Hashable, Sendable {
  /// Percent of the ordinary pace, from 50 to 200.
  public var rate: Int
  /// The name that the helper knows a voice by; `nil` for its English one.
  public var voice: String?

  /// A program of the person's own that speaks in place of those that limber knows, with its arguments; none where it is
  /// empty.
  ///
  /// It gets the text on its standard input. Where an argument holds ``file``, it writes a WAV file there.
  public var command: [String]

  /// What stands in an argument for the file that a program is to write.
  public static let file = "{wav}"

  /// Settings, the ordinary ones unless said otherwise.
  public init(rate: Int = 100, voice: String? = nil, command: [String] = []) {
    self.rate = rate
    self.voice = voice
    self.command = command
  }
}
