import Foundation

/// The signals that ask for the end, held back until what is being made is put away.
struct HeldSignals {
  /// Those that whoever started limber didn't turn off, as nohup does.
  private let held = [SIGINT, SIGTERM, SIGHUP, SIGQUIT].filter { !Self.isIgnored($0) }

  /// Holds them back from now on; programs that are started meanwhile get theirs.
  init() {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in held { sigaddset(&set, signal) }
    sigprocmask(SIG_BLOCK, &set, nil)
  }

  /// The one that has come, if any.
  var asked: Int32? {
    var set = sigset_t()
    sigpending(&set)
    return held.first { sigismember(&set, $0) == 1 }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    let before = signal(number, SIG_IGN)
    signal(number, before)
    return unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
