import Foundation

/// Something a person does with limber that should cost the same however long they have used it.
enum Task: String, CaseIterable {
  case home = "start to the first screen"
  case history = "start to the history screen"
  case last = "limber last"

  struct NotStarted: Error {}

  /// How long it takes, in seconds.
  func time(_ limber: String, home: String) throws -> Double {
    let start = ContinuousClock.now
    switch self {
    case .last:
      let program = try Program(limber, ["last"], home: home, onTerminal: false)
      program.wait()
      return start.seconds
    case .home, .history:
      let program = try Program(limber, [], home: home, onTerminal: true)
      defer { program.end() }
      let shown = program.lastOutput()
      guard self == .history else { return shown.seconds(since: start) }
      // What a person takes to press the key is left out, and that a letter waits for a word.
      let pressed = ContinuousClock.now
      program.type("h")
      return shown.seconds(since: start) + program.lastOutput().seconds(since: pressed) - 0.05
    }
  }
}

extension ContinuousClock.Instant {
  fileprivate var seconds: Double { ContinuousClock.now.seconds(since: self) }

  fileprivate func seconds(since other: ContinuousClock.Instant) -> Double { (self - other) / .seconds(1) }
}

/// A limber that runs, on a terminal of its own or into nothing.
struct Program {
  private let identifier: pid_t
  private let terminal: Int32

  init(_ path: String, _ arguments: [String], home: String, onTerminal: Bool) throws {
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    var inner: Int32 = -1, outer: Int32 = -1
    guard openpty(&outer, &inner, nil, nil, &size) == 0 else { throw Task.NotStarted() }
    terminal = outer
    defer { close(inner) }
    _ = fcntl(outer, F_SETFD, FD_CLOEXEC)
    _ = fcntl(inner, F_SETFD, FD_CLOEXEC)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO] {
      if onTerminal {
        posix_spawn_file_actions_adddup2(&actions, inner, descriptor)
      } else {
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
      }
    }
    let words = ([path] + arguments).map { strdup($0) }
    let environment: [String] = [
      "HOME=\(home)", "XDG_DATA_HOME=\(home)/data", "XDG_CONFIG_HOME=\(home)/config", "TERM=xterm",
      "LANG=C.UTF-8",
      "PATH=/usr/bin:/bin", "TZ=UTC",
    ]
    let variables = environment.map { strdup($0) }
    defer { for text in words + variables { free(text) } }
    var identifier: pid_t = 0
    guard posix_spawn(&identifier, path, &actions, nil, words + [nil], variables + [nil]) == 0 else {
      throw Task.NotStarted()
    }
    self.identifier = identifier
  }

  /// When something was written to the terminal last, before nothing more came for a while.
  func lastOutput() -> ContinuousClock.Instant {
    var last = ContinuousClock.now
    var block = [UInt8](repeating: 0, count: 65_536)
    var hasSeen = false
    while true {
      var ready = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, hasSeen ? 150 : 5000) > 0, read(terminal, &block, block.count) > 0 else {
        return last
      }
      last = ContinuousClock.now
      hasSeen = true
    }
  }

  func type(_ key: String) { _ = key.withCString { write(terminal, $0, strlen($0)) } }

  func wait() {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    close(terminal)
  }

  func end() {
    kill(identifier, SIGKILL)
    wait()
  }
}
