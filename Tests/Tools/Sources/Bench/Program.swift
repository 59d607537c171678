import Foundation

/// A program that runs on a terminal of its own, 100 columns by 30 rows.
final class Program {
  struct NotStarted: Error { let path: String }

  private let identifier: pid_t
  private let terminal: Int32
  /// How many bytes it has sent.
  private(set) var bytes = 0
  /// When it has rung the bell.
  private(set) var bells: [ContinuousClock.Instant] = []
  /// When it sent something last.
  private(set) var lastOutput = ContinuousClock.now

  init(_ command: [String], home: String) throws {
    var size = winsize(ws_row: 30, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0)
    var inner: Int32 = -1, outer: Int32 = -1
    guard openpty(&outer, &inner, nil, nil, &size) == 0 else { throw NotStarted(path: command[0]) }
    terminal = outer
    defer { close(inner) }
    for end in [outer, inner] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for own in [STDIN_FILENO, STDOUT_FILENO] { posix_spawn_file_actions_adddup2(&actions, inner, own) }
    let words = command.map { strdup($0) }
    let environment: [String] = [
      "HOME=\(home)", "XDG_DATA_HOME=\(home)/data", "XDG_CONFIG_HOME=\(home)/config", "TERM=xterm-256color",
      "LANG=C.UTF-8", "PATH=/usr/bin:/bin", "TZ=UTC",
    ]
    let variables = environment.map { strdup($0) }
    defer { for text in words + variables { free(text) } }
    var identifier: pid_t = 0
    guard posix_spawn(&identifier, command[0], &actions, nil, words + [nil], variables + [nil]) == 0 else {
      throw NotStarted(path: command[0])
    }
    self.identifier = identifier
  }

  func type(_ key: Character) { _ = String(key).withCString { write(terminal, $0, strlen($0)) } }

  /// Reads what all of some programs send, until an instant.
  static func read(_ programs: [Program], until end: ContinuousClock.Instant) {
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let left = Int32((end - .now) / .milliseconds(1))
      var ready = programs.map { pollfd(fd: $0.terminal, events: Int16(POLLIN), revents: 0) }
      guard left > 0, poll(&ready, nfds_t(ready.count), left) >= 0 else { return }
      let now = ContinuousClock.now
      for (program, place) in zip(programs, ready) where place.revents & Int16(POLLIN) != 0 {
        let count = Glibc.read(program.terminal, &block, block.count)
        guard count > 0 else { continue }
        program.bytes += count
        program.lastOutput = now
        for byte in block[..<count] where byte == 7 { program.bells.append(now) }
      }
      // One that has gone would be ready for ever.
      if ready.contains(where: { $0.revents & Int16(POLLHUP) != 0 }) { usleep(10_000) }
    }
  }

  /// Reads until its first picture is whole: until nothing has come for a while.
  func readFirstPicture() {
    var seen = 0
    repeat {
      seen = bytes
      Program.read([self], until: (bytes == 0 ? .now : lastOutput) + .milliseconds(60))
    } while bytes == 0 || bytes != seen
  }

  var isRunning: Bool {
    var information = siginfo_t()
    return waitid(P_PID, id_t(identifier), &information, WEXITED | WNOHANG | WNOWAIT) == 0
      && information.si_signo == 0
  }

  /// Ends it as ^C does, so that it leaves nothing behind.
  func end() {
    kill(identifier, SIGINT)
    var status: Int32 = 0
    for attempt in 0..<200 {
      Program.read([self], until: .now + .milliseconds(5))
      if waitpid(identifier, &status, WNOHANG) != 0 { break }
      if attempt == 100 { kill(identifier, SIGKILL) }
    }
    close(terminal)
  }

  /// What it has used so far.
  var usage: Usage { Usage(of: identifier) }
}

/// What a program has used, as the system counts it.
struct Usage {
  /// Processor time, in seconds.
  let processor: Double
  /// How often each of its threads slept and was woken.
  private let wakes: [String: Int]
  /// The most memory it ever had, in KiB.
  let peak: Int

  init(of identifier: pid_t) {
    var clock: clockid_t = 0, time = timespec()
    processor =
      clock_getcpuclockid(identifier, &clock) == 0 && clock_gettime(clock, &time) == 0
      ? Double(time.tv_sec) + Double(time.tv_nsec) / 1e9 : .nan
    let tasks = "/proc/\(identifier)/task"
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
    let counts = threads.map { ($0, Self.number("voluntary_ctxt_switches", in: "\(tasks)/\($0)/status")) }
    wakes = Dictionary(counts) { $1 }
    peak = Self.number("VmHWM", in: "/proc/\(identifier)/status")
  }

  /// How often it was woken since, all threads together; one that has ended meanwhile is not known of any more.
  func wakes(since earlier: Usage) -> Int {
    wakes.reduce(0) { $0 + max(0, $1.value - (earlier.wakes[$1.key] ?? 0)) }
  }

  private static func number(_ name: String, in path: String) -> Int {
    let lines = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let line = lines.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return line.flatMap { Int($0.dropFirst(name.count + 1).filter(\.isNumber)) } ?? 0
  }
}
