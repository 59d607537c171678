import Rig
import Testing

@Suite("Another window size", .timeLimit(.minutes(6)))
struct ResizeTests {
  private static let sizes = [(1, 1), (200, 60), (40, 12)]

  @Test("A session is drawn right in every size, and just as before when the window is as before")
  func session() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("limber start first-steps --level gentle --cleared --pain 1")
      try await terminal.see(title: "Pelvic tilt")
      try await terminal.type(" ")
      let before = try await terminal.see("PAUSED")
      for (columns, rows) in Self.sizes {
        try await terminal.resize(columns: columns, rows: rows)
        try await terminal.see("session at \(columns)x\(rows)") {
          $0.rows.count == rows && (columns == 1 || Self.isWhole($0, columns: columns))
        }
      }
      try await terminal.resize(columns: 80, rows: 24)
      try await terminal.see("the screen from before") { $0 == before }
    }
  }

  @Test("A running session goes on through every size, and its keys still work")
  func running() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("limber start first-steps --level gentle --cleared --pain 1")
      try await terminal.see(title: "Pelvic tilt")
      for (columns, rows) in Self.sizes { try await terminal.resize(columns: columns, rows: rows) }
      let small = try await terminal.see("session at 40x12") {
        $0.rows.count == 12 && Self.isWhole($0, columns: 40)
      }
      #expect(small.has("GET READY"))
      try await terminal.type("n")
      try await terminal.see(title: "Knee-to-chest stretch")
    }
  }

  @Test("Home looks after all resizing as it does when opened in that size")
  func home() async throws {
    try await Home.lend { home in
      try home.write("motion: still\n", to: "config/limber/config.yaml")
      try await TerminalSession.lend(in: home) { terminal in
        try await terminal.enter("limber")
        try await terminal.see(title: "limber")
        for (columns, rows) in Self.sizes + [(100, 30)] {
          try await terminal.resize(columns: columns, rows: rows)
        }
        let resized = try await terminal.see("home at 100x30") {
          $0.rows.count == 30 && $0.heading.hasPrefix(" limber") && $0.footer.contains("quit")
        }
        try await terminal.type("q")
        try await terminal.enter("clear; limber")
        try await terminal.see("the same screen") { $0 == resized }
      }
    }
  }

  @Test("A window too small for a session shows one line that says so")
  func tooSmall() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter("limber start first-steps --level gentle --cleared --pain 1")
      try await terminal.see(title: "Pelvic tilt")
      try await terminal.resize(columns: 30, rows: 8)
      let small = try await terminal.see("limber: needs 40x6")
      #expect(small.linesInUse.count == 1)
      try await terminal.resize(columns: 60, rows: 5)
      let low = try await terminal.see("limber: needs 40x6, is 60x5")
      #expect(low.linesInUse.count == 1)
      try await terminal.resize(columns: 60, rows: 12)
      try await terminal.see("session at 60x12") { Self.isWhole($0, columns: 60) }
    }
  }

  /// Title, status, routine bar and keys in their rows and nowhere else, each as wide as the window.
  private static func isWhole(_ screen: Screen, columns: Int) -> Bool {
    let rows = screen.rows
    guard rows.count >= 12 else { return false }
    // What is done is a ground without ink.
    let bar = rows[rows.count - 2].dropFirst()
    return screen.heading.hasPrefix(" Pelvic tilt") && screen.heading.count == columns - 1
      && rows[rows.count - 3].hasSuffix(" left") && rows[rows.count - 3].count == columns - 1
      && bar.count == columns - 2 && bar.allSatisfy(" ░│".contains) && screen.footer.contains("this hurts")
      && rows.filter { $0.contains("Pelvic tilt") }.count == 1
      && rows.filter { $0.contains("░") }.count == 1
  }
}
