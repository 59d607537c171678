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

  /// Those that would be heard by whoever sits at the terminal, the best first.
  ///
  /// Over ssh a sound would be at the other machine, unless the person has it sent along, which PulseAudio can do.
  ///
  /// - Parameter environment: What limber was told of its surroundings: `PATH`, `SSH_CONNECTION`, `PULSE_SERVER`.
  /// - Throws: ``PlayerTrouble`` where there are none.
  public static func audible(in environment: [String: String]) throws(PlayerTrouble) -> [PlayerProgram] {
    func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    let all = all(in: environment["PATH"])
    guard !all.isEmpty else { throw .missing }
    guard isSet("SSH_CONNECTION") else { return all }
    let sending = isSet("PULSE_SERVER") ? all.filter { $0.kind == .pulseAudio } : []
    guard !sending.isEmpty else { throw .elsewhere }
    return sending
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
