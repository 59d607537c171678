import Foundation
import Rig

/// Somebody at a terminal with limber in it, in a home of their own.
final class TerminalRun {
  let home: Home
  let terminal: Pseudoterminal
  private let process: pid_t
  private let isFollowed: Bool
  private(set) var drill = Drill()
  private var status: Int32?
  /// Whether the person looks, so that the terminal takes what the program sends.
  var isWatched = true

  /// How limber is started.
  struct Setting {
    var arguments = Setting.drill(40)
    var rows = 24
    var columns = 80
    /// Variables other than usual.
    var environment: [String: String?] = [:]
    /// A shell's words before limber's own, such as `ulimit -f 0; exec "$@"`; `$@` is limber with its arguments.
    var shell: String?
    /// Whether keys are answered by the terminal's driver before and after the program.
    var echoes = true
    /// How the terminal answers what limber asks of pictures, and whether torn.
    var answersAs = Pictures.Kind.silent
    var tearsAnswers = false
    /// Whether what is done can be told from what is shown, because nobody skips anything.
    var isFollowed = true

    /// A drill at so many times its pace: over in two seconds at 40, in seven at 10.
    static func drill(_ speed: Int) -> [String] { ["start", "drill", "--speed", "\(speed)"] }
  }

  init(_ setting: Setting, in home: Home) throws {
    self.home = home
    terminal = try Pseudoterminal(rows: setting.rows, columns: setting.columns, echoes: setting.echoes)
    terminal.answersAs = setting.answersAs
    terminal.tearsAnswers = setting.tearsAnswers
    isFollowed = setting.isFollowed && setting.arguments.contains("drill")
    let environment = home.environment.merging(["TERM": "xterm-256color"]) { $1 }
      .changed(by: setting.environment)
    let limber = Limber.folder + "/limber"
    if let shell = setting.shell {
      process = try terminal.start(
        "/bin/sh", ["-c", shell, "sh", limber] + setting.arguments, environment: environment)
    } else {
      process = try terminal.start(limber, setting.arguments, environment: environment)
    }
  }

  deinit {
    guard status == nil else { return }
    kill(process, SIGKILL)
    var ending: Int32 = 0
    waitpid(process, &ending, 0)
  }

  // MARK: Doing

  func send(_ signal: Int32) { if status == nil { kill(process, signal) } }

  func type(_ text: String) { terminal.type(text.utf8) }

  /// Lets time pass.
  func wait(_ time: Duration) async throws {
    let deadline = ContinuousClock.now + time
    repeat {
      look()
      try await Task.sleep(for: .milliseconds(5))
    } while ContinuousClock.now < deadline
  }

  // MARK: Seeing

  /// What stands on the terminal.
  var text: String { terminal.display.text.joined(separator: "\n") }

  /// Looks at the terminal once.
  func look() {
    guard isWatched, !terminal.isHungUp else { return }
    var isNew = false
    while terminal.read() { isNew = true }
    if isNew, isFollowed { drill.see(terminal.display) }
  }

  /// Looks at no more than some bytes.
  func sip(_ bytes: Int) {
    if terminal.read(atMost: bytes), isFollowed { drill.see(terminal.display) }
  }

  /// Waits for a text on the screen.
  func see(_ wanted: String, within time: Duration = .seconds(20)) async throws {
    try await see(wanted, within: time) { $0.text.contains(wanted) }
  }

  /// Waits for something to be true of the screen, or of all else.
  func see(_ what: String, within time: Duration = .seconds(20), _ isThere: (TerminalRun) -> Bool)
    async throws
  {
    let deadline = ContinuousClock.now + time
    while ContinuousClock.now < deadline {
      look()
      if isThere(self) { return }
      if hasEnded {
        look()
        if isThere(self) { return }
        throw Lost(.words, "it ended with \(status ?? -1) before \"\(what)\" came\n\(text)")
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    throw Lost(.end, "no \"\(what)\" within \(time)\n\(text)")
  }

  /// Waits until the program has begun to draw.
  func seeScreen() async throws { try await see("a full screen") { $0.terminal.display.isAlternate } }

  // MARK: Ending

  var hasEnded: Bool {
    if status != nil { return true }
    var ending: Int32 = 0
    guard waitpid(process, &ending, WNOHANG) == process else { return false }
    status = ending & 0x7f == 0 ? ending >> 8 & 0xff : 128 + ending & 0x7f
    return true
  }

  /// Waits for the end, by any of some exit statuses; one above 128 is that of the signal, whoever made a number of it.
  @discardableResult
  func ends(_ wanted: Int32..., within time: Duration = .seconds(10)) async throws -> Int32 {
    let deadline = ContinuousClock.now + time
    while !hasEnded {
      try must(ContinuousClock.now < deadline, .end, "still running after \(time)\n\(text)")
      look()
      try await Task.sleep(for: .milliseconds(5))
    }
    isWatched = true
    look()
    let status = status ?? -1
    if status == 0, isFollowed { drill.complete() }
    try must(wanted.isEmpty || wanted.contains(status), .status, "status \(status), not \(wanted)\n\(text)")
    return status
  }

  /// Whether the terminal is as it was found; nothing to ask of one that is gone.
  ///
  /// - Parameter isXterm: Whether what was sent is for a terminal that can be read here.
  func checkTerminal(isXterm: Bool) throws {
    guard !terminal.isHungUp, status != 128 + SIGKILL else { return }
    try must(terminal.isAsFound, .terminal, "its modes are not those that were found")
    guard isXterm else { return }
    let display = terminal.display
    try must(display.odd.isEmpty, .terminal, "it was sent \(display.odd.prefix(5))")
    try must(
      display.isGivenBack, .terminal,
      "full screen \(display.isAlternate), cursor \(display.isCursorShown), keypad \(display.hasKeypad), "
        + "styled \(display.isStyled), sends \(display.sends), pictures \(display.pictures.held.sorted())")
  }
}
