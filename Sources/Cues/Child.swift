import Foundation

/// A program started as a child, by its path and with an array of arguments: no shell reads any of it.
///
/// It has a session and so a process group of its own, and no terminal; its input and its output are given descriptors or
/// nothing, it inherits no other descriptor, and its signals are as a fresh program expects them.
struct Child {
  /// How a child ended.
  enum Exit: Hashable, Sendable {
    case exited(Int32)
    case killed(Int32)
    /// Somebody else has heard of its end.
    case unknown

    var isSuccess: Bool { self == .exited(0) || self == .unknown }

    var words: String {
      switch self {
      case .exited(let status): Wording.Child.exited(status)
      case .killed(let signal): Wording.Child.killed(by: signal)
      case .unknown: Wording.Child.ended
      }
    }
  }

  /// The error number of a start that failed.
  struct NotStarted: Error, Hashable {
    let code: Int32
    var words: String { String(cString: strerror(code)) }
  }

  let pid: pid_t

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - input: What it reads; `nil` for nothing.
  ///   - output: Where its output goes; `nil` for nowhere.
  ///   - variables: What it is told besides, where the person's own variables don't say otherwise.
  init(
    _ path: String, _ arguments: [String], input: Int32? = nil, output: Int32? = nil,
    variables: [String: String] = [:]
  ) throws(NotStarted) {
    var actions = Self.noActions, attributes = Self.noAttributes
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, 0)
    } else {
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    if let output {
      posix_spawn_file_actions_adddup2(&actions, output, 1)
    } else {
      posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    }
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    for other in Self.inheritable where other != input { posix_spawn_file_actions_addclose(&actions, other) }
    var all = sigset_t(), none = sigset_t()
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    let flags = Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK) | Self.newSession
    posix_spawnattr_setflags(&attributes, Int16(flags))
    // What a person told limber through its own variables is no other program's.
    let environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("LIMBER_") }
      .merging(variables) { own, _ in own }.map { "\($0.key)=\($0.value)" }
    var pid: pid_t = 0
    let code = Self.withStrings([path] + arguments) { arguments in
      Self.withStrings(environment) { posix_spawn(&pid, path, &actions, &attributes, arguments, $0) }
    }
    guard code == 0 else { throw NotStarted(code: code) }
    self.pid = pid
  }

  /// Starts a program that reads one line.
  ///
  /// - Parameters:
  ///   - line: Short enough for a pipe to hold, which is 4096 bytes at the least.
  ///   - variables: What it is told besides.
  init(_ path: String, _ arguments: [String], reading line: String, variables: [String: String] = [:])
    throws(NotStarted)
  {
    guard let pipe = Pipe() else { throw NotStarted(code: errno) }
    defer { close(pipe.reading) }
    let bytes = Array((line + "\n").utf8)
    // The reading end is open here, so this neither waits nor fails for want of a reader.
    let written = write(pipe.writing, bytes, bytes.count)
    let code = errno
    close(pipe.writing)
    guard written == bytes.count else { throw NotStarted(code: code) }
    try self.init(path, arguments, input: pipe.reading, variables: variables)
  }

  /// How it ended, if it has; asked again after that it is unknown.
  func ending() -> Exit? {
    var status: Int32 = 0
    var answer = waitpid(pid, &status, WNOHANG)
    while answer < 0, errno == EINTR { answer = waitpid(pid, &status, WNOHANG) }
    guard answer != 0 else { return nil }
    guard answer == pid else { return .unknown }
    let signal = status & 0x7f
    return signal == 0 ? .exited((status >> 8) & 0xff) : .killed(signal)
  }

  /// Sends a signal to it and to all that it started; not to be asked for once its end was told.
  func send(_ signal: Int32) { kill(-pid, signal) }

  // MARK: C

  #if canImport(Darwin)
    private static var noActions: posix_spawn_file_actions_t? { nil }
    private static var noAttributes: posix_spawnattr_t? { nil }
  #else
    private static var noActions: posix_spawn_file_actions_t { posix_spawn_file_actions_t() }
    private static var noAttributes: posix_spawnattr_t { posix_spawnattr_t() }
  #endif

  #if canImport(Darwin)
    private static let newSession = Int32(POSIX_SPAWN_SETSID)
  #else
    /// `POSIX_SPAWN_SETSID`, which the C library shows to GNU programs only.
    private static let newSession: Int32 = 0x80
  #endif

  /// The open descriptors that a child would get without being meant to.
  private static var inheritable: [Int32] {
    (3..<256).filter { descriptor in
      let flags = fcntl(descriptor, F_GETFD)
      return flags >= 0 && flags & FD_CLOEXEC == 0
    }
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}

/// A pipe whose ends no other program inherits.
struct Pipe {
  let reading: Int32
  let writing: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }
}
