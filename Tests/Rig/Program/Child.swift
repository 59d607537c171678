import Foundation

/// A program started by the tests, with nothing on its input.
///
/// Started by the system's own call: what Foundation offers for it is known to crash now and then on Linux.
struct Child: Sendable {
  let identifier: Int32

  struct NotStarted: Error {
    let program: String
    let code: Int32
  }

  /// Starts a program, looked for in the tests' own PATH; what it says goes to open files, or nowhere.
  init(
    _ program: String, _ arguments: [String], environment: [String: String], output: Int32? = nil,
    errors: Int32? = nil
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    for (own, given) in [(STDOUT_FILENO, output), (STDERR_FILENO, errors)] {
      if let given {
        posix_spawn_file_actions_adddup2(&actions, given, own)
      } else {
        posix_spawn_file_actions_addopen(&actions, own, "/dev/null", O_WRONLY, 0)
      }
    }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t(), all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    let words = ([program] + arguments).map { strdup($0) }
    let variables = environment.map { strdup("\($0)=\($1)") }
    defer { for text in words + variables { free(text) } }
    var identifier: pid_t = 0
    let code = posix_spawnp(&identifier, program, &actions, &attributes, words + [nil], variables + [nil])
    guard code == 0 else { throw NotStarted(program: program, code: code) }
    self.identifier = identifier
  }

  /// Waits for its end without holding up anything else, and gives its exit status, or 128 and its signal.
  func end() async -> Int32 {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7f
        continuation.resume(returning: signal == 0 ? status >> 8 & 0xff : 128 + signal)
      }
    }
  }

  /// Asks it to end, and waits until it has.
  func stop() async {
    kill(identifier, SIGTERM)
    _ = await end()
  }
}
