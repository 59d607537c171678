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
}
