/// A program of the machine that plays a sound.
public struct PlayerProgram: Hashable, Sendable {
  /// Which program it is, the best first.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case pipeWire = "pw-play"
    case pulseAudio = "paplay"
    case alsa = "aplay"
    case macOS = "afplay"
  }

  /// Which program it is.
  public let kind: Kind
  /// Where it is.
  public let path: String

  /// Those that a search path has, the best first.
  ///
  /// - Parameter path: The value of `$PATH`.
  public static func all(in path: String?) -> [PlayerProgram] {
    Kind.allCases.compactMap { kind in
      Programs.find(kind.rawValue, in: path).map { PlayerProgram(kind: kind, path: $0) }
    }
  }

  /// The arguments that make it play the sound it reads.
  ///
  /// Where it knows of roles it says that this is a notification: whether music gives way to it is the person's to set.
  var arguments: [String] {
    switch kind {
    case .pipeWire: ["--media-role=Notification", "--latency=30ms", Self.sound]
    case .pulseAudio: ["--property=media.role=event", "--latency-msec=30", Self.sound]
    case .alsa: ["-q", Self.sound]
    case .macOS: [Self.sound]
    }
  }

  /// Its own input by a name, for none of them takes it without one.
  private static let sound = "/dev/stdin"
}
