/// Why no tone is heard.
public enum PlayerTrouble: Error, Hashable, Sendable {
  /// No player is installed.
  case missing
  /// They would sound at the machine that limber runs on, and the person sits at another.
  case elsewhere
  /// The last player that was left could not be started.
  case notStarted(program: String, reason: String)
  /// It ended badly.
  case died(program: String, reason: String)
  /// It did not end.
  case hung(program: String)

  /// What is wrong, in one sentence.
  public var sentence: String {
    switch self {
    case .missing: Wording.Tones.missing(PlayerProgram.Kind.allCases.map(\.rawValue))
    case .elsewhere: Wording.Tones.elsewhere
    case .notStarted(let name, let why): Wording.Tones.notStarted(name, why)
    case .died(let name, let how): Wording.Tones.failed(name, how)
    case .hung(let name): Wording.Tones.hung(name)
    }
  }
}
