import Foundation

/// A program of the machine that does one thing unseen: it has no terminal, and what it says is told to nobody.
public enum UnseenProgram {
  /// How it went.
  public enum Ending: Hashable, Sendable {
    /// It did what it was asked for.
    case done
    /// It didn't, for a reason in words such as `it ended with status 1`.
    case failed(String)
    /// It took longer than anybody waits, and was ended.
    case late
    /// It was to stop, and was ended.
    case stopped

    /// How it went, in words.
    public var words: String {
      switch self {
      case .done, .stopped: Wording.Child.ended
      case .failed(let words): words
      case .late: Wording.Child.late
      }
    }
  }

  /// How long to wait before the program is asked again, in microseconds.
  private static let pollInterval: UInt32 = 10_000

  /// Runs a program to its end, or ends it.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - patience: How long it may take.
  ///   - goesOn: Asked again and again; once it says no, the program is ended.
  public static func run(
    _ path: String, _ arguments: [String], patience: Duration = .seconds(10),
    while goesOn: () -> Bool = { true }
  ) -> Ending {
    let child: Child
    do throws(Child.NotStarted) {
      child = try Child(path, arguments)
    } catch {
      return .failed(Wording.Child.notStarted(error.words))
    }
    let limit = ContinuousClock.now + patience
    while true {
      if let ending = child.ending() { return ending.isSuccess ? .done : .failed(ending.words) }
      let isLate = ContinuousClock.now >= limit
      guard !isLate, goesOn() else {
        child.send(SIGKILL)
        _ = child.ending()
        return isLate ? .late : .stopped
      }
      usleep(pollInterval)
    }
  }
}
