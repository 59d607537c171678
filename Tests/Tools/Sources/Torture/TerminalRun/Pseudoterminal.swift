import Foundation

/// A terminal made by the system for a program, with this program at the other end of it.
final class Pseudoterminal {
  /// What stands on it, by all that was read.
  private(set) var display: Display
  private let path: String
  private var master: Int32
  private let slave: Int32
  private let found: [UInt8]
  /// Whether its answers come torn, some bytes at a time.
  var tearsAnswers = false
  /// How it answers what programs ask.
  var answersAs: Pictures.Kind {
    get { display.pictures.kind }
    set { display.pictures.kind = newValue }
  }

  /// A terminal; with no rows or columns where the system is told nothing of a size.
  ///
  /// - Parameter echoes: Whether what is typed is shown while no program reads it.
  init(rows: Int, columns: Int, echoes: Bool = true) throws {
    display = Display(rows: rows, columns: columns)
    // By hand, so that no program started meanwhile inherits either end.
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    var isLocked: Int32 = 0, number: UInt32 = 0
    guard master >= 0, ioctl(master, Self.lock, &isLocked) == 0, ioctl(master, Self.number, &number) == 0
    else {
      throw Lost(.trial, "no pseudoterminal: \(String(cString: strerror(errno)))")
    }
    path = "/dev/pts/\(number)"
    slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw Lost(.trial, "\(path): \(String(cString: strerror(errno)))") }
    if !echoes {
      var modes = termios()
      tcgetattr(slave, &modes)
      modes.c_lflag &= ~tcflag_t(ECHO)
      tcsetattr(slave, TCSANOW, &modes)
    }
    found = Self.modes(of: slave)
    resize(rows: rows, columns: columns)
  }

  /// `TIOCSPTLCK` and `TIOCGPTN`, macros that Swift does not see.
  private static let lock: UInt = 0x4004_5431, number: UInt = 0x8004_5430

  deinit {
    close(slave)
    hangUp()
  }

  func resize(rows: Int, columns: Int) {
    var size = winsize(
      ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    display.resize(rows: min(rows, 1000), columns: min(columns, 1000))
  }

  /// Types bytes; those that the terminal has no room for are lost, as with a real one.
  func type(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    _ = write(master, bytes, bytes.count)
  }

  /// Takes what the program has sent.
  ///
  /// - Returns: Whether there was anything.
  @discardableResult func read(atMost limit: Int = 1 << 16) -> Bool {
    defer { answer() }
    var block = [UInt8](repeating: 0, count: limit)
    let count = Glibc.read(master, &block, limit)
    guard count > 0 else { return false }
    display.take(block[..<count])
    return true
  }

  private func answer() {
    guard !display.pictures.answers.isEmpty else { return }
    let count = tearsAnswers ? min(3, display.pictures.answers.count) : display.pictures.answers.count
    type(display.pictures.answers.prefix(count))
    display.pictures.answers.removeFirst(count)
  }

  /// Closes the terminal, as somebody closes its window.
  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  var isHungUp: Bool { master < 0 }

  /// Whether the driver's modes are those that the program found.
  var isAsFound: Bool { Self.modes(of: slave) == found }

  private static func modes(of terminal: Int32) -> [UInt8] {
    var modes = termios()
    guard tcgetattr(terminal, &modes) == 0 else { return [] }
    return withUnsafeBytes(of: &modes) { Array($0) }
  }

  /// Starts a program on it, in a session of its own.
  func start(_ program: String, _ arguments: [String], environment: [String: String]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t(), attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var none = sigset_t(), all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let newSession: Int32 = 0x80  // POSIX_SPAWN_SETSID, which the C library shows to GNU programs only.
    posix_spawnattr_setflags(
      &attributes, Int16(Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF) | newSession))
    let words = ([program] + arguments).map { strdup($0) }
    let variables = environment.map { strdup("\($0)=\($1)") }
    defer { for text in words + variables { free(text) } }
    var identifier: pid_t = 0
    let code = posix_spawn(&identifier, program, &actions, &attributes, words + [nil], variables + [nil])
    try must(code == 0, .trial, "\(program) did not start: \(String(cString: strerror(code)))")
    return identifier
  }
}
