/// What limber tells a script when it ends.
public enum ExitStatus: Int32, CaseIterable, Sendable {
  case done = 0
  case failure = 1
  case usage = 64
  case badData = 65
  case notFound = 66
  case noTerminal = 69
  case journal = 74
  case hangUp = 129
  case interrupt = 130
  case quit = 131
  case closedPipe = 141
  case terminated = 143

  /// What it means, in a few words.
  public var meaning: String {
    switch self {
    case .done: "done"
    case .failure: "failure"
    case .usage: "usage: the command line asks for something that isn't possible"
    case .badData: "a data file with faults"
    case .notFound: "no such routine, exercise, topic, session or file"
    case .noTerminal: "no usable terminal or helper program"
    case .journal: "the journal can't be opened or written"
    case .hangUp: "the terminal was closed; what was done is saved"
    case .interrupt: "ended by ^C, after saving"
    case .quit: "ended by ^\\, after saving"
    case .closedPipe: "the reader of its output has gone, after saving"
    case .terminated: "ended from outside, after saving"
    }
  }

  /// All of them, as help tells them.
  public static var sentence: String {
    "Exit status: " + allCases.map { "\($0.rawValue) \($0.meaning)" }.joined(separator: "; ") + "."
  }
}
