import Rig
import Testing

@Suite("Terminals and locales", .timeLimit(.minutes(6)))
struct AppearanceTests {
  private static let start = "limber start first-steps --level gentle --cleared --pain 1"

  @Test("A locale without UTF-8 gets a session, a summary and a home in ASCII only")
  func ascii() async throws {
    try await TerminalSession.lend(with: ["LANG": "C"]) { terminal in
      try await terminal.enter(Self.start)
      try await terminal.see(title: "Pelvic tilt")
      // Getting ready is shown, then a rep with its breath, then the pause.
      #expect(try await Self.isASCII(terminal.see("<> GET READY")))
      try await terminal.type("---")
      #expect(try await Self.isASCII(terminal.see("rep ")))
      try await terminal.type(" ")
      #expect(try await Self.isASCII(terminal.see("|| PAUSED")))
      try await terminal.type("q")
      try await terminal.press("Enter")
      try await terminal.see("And now, after the session?")
      try await terminal.press("Enter")
      #expect(try await Self.isASCII(terminal.see("Session ended early.")))
      try await terminal.press("Enter")
      #expect(try await terminal.prompt() == 0)
      #expect(try await Self.isASCII(terminal.screen()))
      try await terminal.enter("clear; limber")
      #expect(try await Self.isASCII(terminal.see(title: "limber")))
    }
  }

  @Test("A locale with UTF-8 gets blocks for its digits")
  func unicode() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter(Self.start)
      try await terminal.see("◇ GET READY")
      try await terminal.see("▀")
    }
  }

  @Test("NO_COLOR sends no colour, and empty it means nothing")
  func noColour() async throws {
    try await TerminalSession.lend(with: ["NO_COLOR": "1"]) { terminal in
      try await terminal.enter(Self.start)
      try await terminal.see(title: "Pelvic tilt")
      #expect(Self.colours(in: try await terminal.colouredScreen()) == [])
    }
    try await TerminalSession.lend(with: ["NO_COLOR": ""]) { terminal in
      try await terminal.enter(Self.start)
      try await terminal.see(title: "Pelvic tilt")
      #expect(Self.colours(in: try await terminal.colouredScreen()) != [])
    }
  }

  @Test(
    "Every common terminal type shows the session and gives back a visible cursor",
    arguments: ["linux", "xterm", "xterm-256color", "vt100", "screen"])
  func terminalType(name: String) async throws {
    try await TerminalSession.lend(with: ["TERM": name]) { terminal in
      try await terminal.enter(Self.start)
      let screen = try await terminal.see(title: "Pelvic tilt")
      #expect(screen.has("GET READY"))
      #expect(screen.footer.contains("pause"))
      try await terminal.type("n")
      try await terminal.see(title: "Knee-to-chest stretch")
      try await terminal.press("C-c")
      try await terminal.see("status 130 >")
      #expect(try await terminal.modes() == "0 1")
    }
  }

  @Test("Exported LINES and COLUMNS neither shrink the screen nor keep it from following the window")
  func exportedSize() async throws {
    try await TerminalSession.lend(with: ["LINES": "5", "COLUMNS": "10"]) { terminal in
      try await terminal.enter(Self.start)
      let screen = try await terminal.see(title: "Pelvic tilt")
      #expect(screen.footer.contains("pause"))
      try await terminal.resize(columns: 100, rows: 30)
      try await terminal.see("session at 100x30") {
        $0.rows.count == 30 && $0.footer.contains("pause") && $0.heading.count == 99
      }
    }
  }

  private static func isASCII(_ screen: Screen) -> Bool { screen.text.utf8.allSatisfy { $0 < 128 } }

  /// The colours that a screen's escape sequences ask for, beyond the terminal's own.
  private static func colours(in screen: String) -> Set<Int> {
    let parameters = screen.matches(of: /\u{1b}\[([\d;]*)m/).flatMap { $0.1.split(separator: ";") }
    return Set(parameters.compactMap { Int($0) }).subtracting([39, 49]).intersection(
      Array(30...49) + Array(90...107))
  }
}
