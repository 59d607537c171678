import Foundation
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

  /// Which program it is; `nil` for one of the person's own.
  public let kind: Kind?
  /// Where it is.
  public let path: String

  /// What it is called.
  public var name: String { kind?.rawValue ?? (path as NSString).lastPathComponent }

  /// The person's own program, or else the first one that a search path has.
  ///
  /// - Parameters:
  ///   - path: The value of `$PATH`.
  ///   - own: The person's own program with its arguments; none where it is empty.
  public static func find(in path: String?, own: [String] = []) -> VoiceHelper? {
    if let program = own.first {
      // One that isn't there is told when it is to speak.
      let found = program.contains("/") ? program : Programs.find(program, in: path)
      return VoiceHelper(kind: nil, path: found ?? program)
    }
    for kind in Kind.allCases {
      if let path = Programs.find(kind.rawValue, in: path) { return VoiceHelper(kind: kind, path: path) }
    }
    return nil
  }

  /// The arguments that make it say what it reads and end when it has said it.
  ///
  /// The text is none of them: everybody on the machine can read a program's arguments.
  ///
  /// - Parameter file: Where a program of the person's own writes what it says, if it writes.
  public func arguments(_ settings: VoiceSettings, file: String = "") -> [String] {
    let rate = min(max(settings.rate, 50), 200)
    let voice = settings.voice.map(PlainLine.printable).flatMap { $0.isEmpty ? nil : $0 }
    var options: [String]
    switch kind {
    case nil: options = settings.command.dropFirst().map { $0.replacing(VoiceSettings.file, with: file) }
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

  /// Whether it writes what it says into a file instead of saying it.
  func writes(_ settings: VoiceSettings) -> Bool {
    kind == nil && settings.command.dropFirst().contains { $0.contains(VoiceSettings.file) }
  }

  /// What tells a sound server that it is a voice: whether music gives way to it is the person's to set.
  static let variables = ["PULSE_PROP": "media.role=a11y"]

  /// A calm pace.
  private static let wordsPerMinute = 165
}
