public import Foundation

/// A terminal with somebody at it: keys go in, a screen comes out.
public struct TerminalSession: Sendable {
  /// The home that its shell runs in.
  public let home: Home
  /// The server that it is in.
  public let tmux: Tmux
  /// The program in the same home, for what is asked without a terminal.
  public let limber: Limber
  private let fingers = Fingers()

  /// Lends a terminal with a shell in it, in a home folder.
  ///
  /// - Parameters:
  ///   - changes: Variables that the shell has other than usual.
  ///   - command: What runs in it instead of a shell; after its end the keys go nowhere.
  public static func lend(
    in home: Home, columns: Int = 80, rows: Int = 24, with changes: [String: String?] = [:],
    running command: String? = nil, _ use: (TerminalSession) async throws -> Void
  ) async throws {
    try await Tmux.lend(in: home) { tmux in
      let shell = ["PS1": "status $? > ", "ENV": "", "HISTFILE": ""]
      let environment = home.environment.merging(shell) { $1 }.changed(by: changes)
      let program = command.map { ["sh", "-c", "trap : INT; \($0); echo $? > ended; exec cat > /dev/null"] }
      try await tmux(
        ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", home.path, "env", "-i"]
          + environment.map { "\($0)=\($1)" } + (program ?? ["sh", "-i"]))
      let terminal = TerminalSession(home: home, tmux: tmux, limber: Limber(home: home))
      if command == nil { try await terminal.prompt() }
      try await use(terminal)
    }
  }

  /// Lends a terminal in a home folder that nobody has used yet.
  public static func lend(
    columns: Int = 80, rows: Int = 24, with changes: [String: String?] = [:],
    _ use: (TerminalSession) async throws -> Void
  ) async throws {
    try await Home.lend { home in
      try await lend(in: home, columns: columns, rows: rows, with: changes, use)
    }
  }

  // MARK: Keys

  /// Types characters, all at once, a finger's time after the last.
  public func type(_ text: String) async throws {
    try await fingers.rest()
    try await tmux("send-keys", "-l", "--", text)
    await fingers.lift()
  }

  /// Presses a key by its name, such as `Enter` or `C-z`, a finger's time after the last.
  public func press(_ key: String) async throws {
    try await fingers.rest()
    try await tmux("send-keys", key)
    await fingers.lift()
  }

  /// Gives the shell a command once it waits for one.
  public func enter(_ command: String) async throws {
    try await prompt()
    try await tmux("send-keys", "-l", "--", command)
    _ = try await eventually("echo of \(command)", last: picture) {
      try await screen().prompt == nil ? true : nil
    }
    try await tmux("send-keys", "Enter")
  }

  /// Sends bytes as they are.
  public func paste(_ bytes: Data) async throws {
    let file = home.path + "/paste"
    try bytes.write(to: URL(fileURLWithPath: file))
    try await tmux("load-buffer", file)
    try await tmux("paste-buffer", "-r")
  }

  /// Gives the terminal another size.
  public func resize(columns: Int, rows: Int) async throws {
    try await tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  // MARK: What can be seen

  /// What stands on the screen now.
  public func screen() async throws -> Screen { Screen(try await tmux("capture-pane", "-p")) }

  /// All that was printed, with what has gone off the screen and without the breaks of long lines.
  public func history() async throws -> String { try await tmux("capture-pane", "-p", "-J", "-S", "-") }

  /// What stands on the screen now, with its colours and attributes as escape sequences.
  public func colouredScreen() async throws -> String { try await tmux("capture-pane", "-p", "-e") }

  /// Waits for a screen on which something holds.
  @discardableResult public func see(
    _ what: String, within time: Duration = .seconds(50), where holds: (Screen) -> Bool
  ) async throws -> Screen {
    try await eventually(what, within: time, last: picture) {
      let screen = try await screen()
      return holds(screen) ? screen : nil
    }
  }

  /// Waits for a text.
  @discardableResult public func see(_ text: String, within time: Duration = .seconds(50)) async throws
    -> Screen
  {
    try await see("\"\(text)\"", within: time) { $0.has(text) }
  }

  /// Waits for a screen with a title that is drawn down to its last row.
  @discardableResult public func see(title: String) async throws -> Screen {
    try await see("title \"\(title)\"") {
      $0.heading.hasPrefix(" " + title) && !$0.footer.isEmpty
    }
  }

  /// Waits for the shell, and gives the exit status of the last command.
  @discardableResult public func prompt(within time: Duration = .seconds(50)) async throws -> Int32 {
    try await eventually("prompt", within: time, last: picture) { try await screen().prompt }
  }

  /// Whether the full screen is on, and whether the cursor is hidden, as `1 0`.
  public func modes() async throws -> String {
    try await tmux("display-message", "-p", "#{alternate_on} #{cursor_flag}")
      .trimmingCharacters(in: .newlines)
  }

  /// The exit status of the command that ran instead of a shell; `nil` while it runs.
  public func end() -> Int32? {
    (try? home.read("ended")).flatMap { Int32($0.trimmingCharacters(in: .newlines)) }
  }

  /// What the terminal driver says of itself, asked from the shell.
  public func settings() async throws -> String {
    try await enter("clear; stty -a > settings")
    try await prompt()
    return try home.read("settings")
  }

  /// The limber that runs in this home.
  public func running() async throws -> RunningProgram {
    try await eventually("running limber") { RunningProgram(named: "limber", in: home) }
  }

  private func picture() async throws -> String { try await screen().description }
}

/// What presses the keys, no faster than a person does: the same key sooner is the same press to limber.
private actor Fingers {
  private var last = ContinuousClock.now

  func rest() async throws { try await Task.sleep(until: last + .milliseconds(500)) }

  /// Takes note that a key has been sent: on a busy machine that takes its time.
  func lift() { last = .now }
}
