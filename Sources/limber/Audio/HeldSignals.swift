import Foundation

/// The signals that ask for the end, held back until what is being made is put away.
struct HeldSignals {
  private static let all = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// Holds them back from now on; programs that are started meanwhile get theirs.
  init() {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in Self.all { sigaddset(&set, signal) }
    sigprocmask(SIG_BLOCK, &set, nil)
  }

  /// The one that has come, if any.
  var asked: Int32? {
    var set = sigset_t()
    sigpending(&set)
    return Self.all.first { sigismember(&set, $0) == 1 }
  }
}
