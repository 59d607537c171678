import Text

/// A program of the machine that speaks.
public struct VoiceHelper: Hashable, Sendable {
  /// Which program it is, the best first.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case speechDispatcher = "spd-say"
    case espeakNG = "espeak-ng"
    case espeak
    case say
  }

  /// Which program it is.
  public let kind: Kind
  /// Where it is.
  public let path: String

  /// The first one that a search path has.
  ///
  /// - Parameter path: The value of `$PATH`.
  public static func find(in path: String?) -> VoiceHelper? {
    for kind in Kind.allCases {
      if let path = Programs.find(kind.rawValue, in: path) { return VoiceHelper(kind: kind, path: path) }
    }
    return nil
  }

  /// The arguments that make it say what it reads and end when it has said it.
  ///
  /// The text is none of them: everybody on the machine can read a program's arguments.
  public func arguments(_ settings: VoiceSettings) -> [String] {
    let rate = min(max(settings.rate, 50), 200)
    let voice = settings.voice.map(PlainLine.printable).flatMap { $0.isEmpty ? nil : $0 }
    var options: [String]
    switch kind {
    case .speechDispatcher:
      // A later text takes the place of an earlier one: stopping this client alone would not silence it.
      options = ["-e", "-w", "-P", "text", "-l", "en"]
      if rate != 100 { options += ["-r", String(rate < 100 ? (rate - 100) * 2 : rate - 100)] }
      if let voice { options += ["-y", voice] }
    case .espeakNG, .espeak:
      options = ["--stdin", "-s", String(Self.wordsPerMinute * rate / 100), "-v", voice ?? "en"]
    case .say:
      options = ["-f", "-", "-r", String(Self.wordsPerMinute * rate / 100)]
      if let voice { options += ["-v", voice] }
    }
    return options
  }

  /// What tells a sound server that it is a voice: whether music gives way to it is the person's to set.
  static let variables = ["PULSE_PROP": "media.role=a11y"]

  /// A calm pace.
  private static let wordsPerMinute = 165
}
