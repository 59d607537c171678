import Foundation
import Rig
import Testing

@Suite("What no finger meant", .timeLimit(.minutes(6)))
struct FingerTests {
  private static let session = "limber start first-steps --level gentle --cleared --pain 1"

  /// Sends what does no harm, and then a pause that shows that it was read.
  private func harmless(_ sent: [String], in terminal: TerminalSession) async throws {
    for text in sent {
      try await terminal.paste(Data(text.utf8))
      // What lacks its end is given up after a while.
      try await Task.sleep(for: .milliseconds(600))
    }
    let screen = try await terminal.screen()
    #expect(screen.heading.hasPrefix(" Pelvic tilt"), "\(screen)")
    for word in ["PAUSED", "STOPPED", "End the session?"] { #expect(!screen.has(word), "\(screen)") }
    try await terminal.type(" ")
    try await terminal.see("PAUSED")
  }

  @Test("Mouse, focus, answers of the terminal, letters with Alt and pasted text leave a session as it is")
  func bytes() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter(Self.session)
      try await terminal.see(title: "Pelvic tilt")
      try await harmless(
        [
          "\u{1B}[M !!\u{1B}[M#qq\u{1B}[<0;10;10M\u{1B}[<0;10;10m\u{1B}[I\u{1B}[O",
          "\u{1B}]11;rgb:0000/0000/0000\u{7}\u{1B}P1+r71=78\u{1B}\\\u{1B}[?62;c\u{1B}[24;80R",
          "\u{1B}q\u{1B}n\u{1B}x\u{1B}\r\u{1B}\u{1B}[C\u{1B}[1;3C",
          "\u{1B}[200~q\rnx \u{1B}[C\u{1B}[201~", "quit now\rnext\r",
        ], in: terminal)
    }
  }

  @Test("A wheel that is turned neither pauses nor counts a rep, and a key that is held skips one exercise")
  func bursts() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter(Self.session)
      try await terminal.see(title: "Pelvic tilt")
      let down = String(repeating: "\u{1B}[B", count: 3), up = String(repeating: "\u{1B}OA", count: 3)
      try await harmless([down, up, down + down], in: terminal)
      try await terminal.paste(Data(String(repeating: "n", count: 20).utf8))
      try await terminal.see(title: "Knee-to-chest stretch")
      try await terminal.paste(Data("skip".utf8))
      try await terminal.see(title: "Cat-cow")
    }
  }

  @Test(
    "With Caps Lock on, and on a Russian keyboard, what hurts is marked; q does not answer its own question")
  func capitals() async throws {
    try await TerminalSession.lend { terminal in
      try await terminal.enter(Self.session)
      try await terminal.see(title: "Pelvic tilt")
      try await terminal.type("X")
      try await terminal.see("STOPPED")
      try await terminal.type(" ")
      try await terminal.see("going on") { !$0.has("STOPPED") }
      try await terminal.type("ч")
      try await terminal.see("STOPPED")
      try await terminal.type("N")
      try await terminal.see("Rest until it has settled.")
      try await terminal.type("т")
      try await terminal.see(title: "Knee-to-chest stretch")
      for _ in 1...3 { try await terminal.type("q") }
      #expect(try await terminal.see("End the session?").has("What you have done is kept."))
      try await terminal.press("Escape")
      try await terminal.see("going on") { !$0.has("End the session?") }
      try await terminal.press("F1")
      try await terminal.see("? shows the keys")
      #expect(try await terminal.limber.json("last")["outcome"]?.text == "interrupted")
    }
  }

  @Test("In plain lines on a terminal a dictated word is its command")
  func dictated() async throws {
    try await TerminalSession.lend(columns: 100, rows: 50) { terminal in
      try await terminal.enter(Self.session + " --plain")
      try await terminal.see("Keys: Enter pauses")
      try await terminal.press("Enter")
      try await terminal.see("Begin. Flatten")
      try await terminal.type("pause")
      try await terminal.see("Paused.")
      try await terminal.type("continue")
      try await terminal.type("Next")
      try await terminal.see("Next: Knee-to-chest stretch")
      try await terminal.type("whatever")
      try await terminal.see("? shows the keys")
      #expect(try await terminal.history().components(separatedBy: "Next: ").count == 2)
    }
  }
}
