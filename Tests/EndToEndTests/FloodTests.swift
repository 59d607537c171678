import Foundation
import Rig
import Testing

@Suite("A cat on the keyboard", .timeLimit(.minutes(6)))
struct FloodTests {
  private static let program = "limber start daily --level gentle --cleared --pain 1"

  @Test(
    "Random keys that don't ask for the end leave it alive, in its right screen, and open to keys",
    arguments: [1, 2] as [UInt64])
  func alive(seed: UInt64) async throws {
    try await Home.lend { home in
      try await TerminalSession.lend(in: home, running: Self.program) { terminal in
        try await terminal.see("the session") { $0.footer.contains("pause") }
        // Left out are q and Escape, Enter, and what the driver makes signals of: ^C, ^Z and ^\.
        try await terminal.paste(Self.flood(seed: seed, without: "q\u{1b}\r\n\u{3}\u{1a}\u{1c}"))
        // Escape and Enter lead out from wherever it ended up, by way of the summary.
        let end = try await eventually("way out", last: { try await terminal.screen().description }) {
          if let end = terminal.end() { return end }
          guard try await !terminal.screen().has("End the session?") else {
            try await terminal.press("Enter")
            return nil
          }
          // Pressed again before its question is seen it would take it back.
          try await terminal.press("Escape")
          for _ in 1...10 where try await !terminal.screen().has("End the session?") {}
          return nil
        }
        #expect(end == 0)
        let last = try await Limber(home: home).json("last")
        #expect(["ended", "completed"].contains(last["outcome"]?.text))
      }
    }
  }

  @Test(
    "A key that the terminal's description does not know leaves no screen, and a known one works all the same"
  )
  func unknownKeys() async throws {
    try await TerminalSession.lend(with: ["TERM": "vt100"]) { terminal in
      try await terminal.enter("limber")
      try await terminal.see("Today:")
      for sequence in ["\u{1b}[25;2~", "\u{1b}[1;5R", "\u{1b}[3~", "\u{1b}OP", "\u{1b}[4~"] {
        try await terminal.paste(Data(sequence.utf8))
      }
      try await terminal.see("the last line chosen") { $0.text.contains("▸ Stronger") }
      try await terminal.press("Escape")
      #expect(try await terminal.prompt() == 0)
    }
  }

  @Test("Whatever is thrown at it, it ends when asked to and never crashes", arguments: [3, 4] as [UInt64])
  func anything(seed: UInt64) async throws {
    try await Home.lend { home in
      try await TerminalSession.lend(in: home, running: Self.program) { terminal in
        try await terminal.see("the session") { $0.footer.contains("pause") }
        try await terminal.paste(Self.flood(seed: seed, without: "\u{3}\u{1a}\u{1c}"))
        try await terminal.press("C-c")
        let end = try await eventually("end", last: { try await terminal.screen().description }) {
          terminal.end()
        }
        // By then the keys themselves may have led out.
        #expect(end == 0 || end == 130)
        #expect(try await Limber(home: home).json("last")["routine"] == .text("daily"))
      }
    }
  }

  /// The same random bytes for the same seed.
  private static func flood(seed: UInt64, without left: String) -> Data {
    var state = seed
    let bytes = (0..<20_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    return Data(bytes.filter { !left.utf8.contains($0) })
  }
}
