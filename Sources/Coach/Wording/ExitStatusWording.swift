extension ExitStatus {
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
