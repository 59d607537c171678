import Screen
import Testing

@testable import Terminal

@Suite("A line that was typed")
struct LineTerminalTests {
  @Test(
    "is its characters, without what a terminal slipped in",
    arguments: [
      ("skip", "skip"), ("", ""), ("n\r", "n"), ("\r", ""), ("Été", "Été"), ("n\u{1B}[D", "n"),
      ("\u{1B}[M !!x", "x"), ("\u{1B}[200~q\u{1B}[201~x", "x"), ("a\tb", "a\tb"), ("\u{1B}]0;q\u{7}3", "3"),
    ])
  func characters(typed: String, line: String) {
    #expect(LineTerminal.inputs(Array(typed.utf8)) == [.line(line)])
  }

  @Test("is the key that alone stands in it")
  func key() {
    #expect(LineTerminal.inputs(Array("\u{1B}[A".utf8)) == [.meant(.up)])
    #expect(LineTerminal.inputs([27]) == [.meant(.escape)])
  }

  @Test(
    "says nothing where nothing of it is a key",
    arguments: ["\u{1B}q", "\u{1B}[<0;1;1M", "\u{0}", "\u{1B}[200~q"])
  func nothing(typed: String) { #expect(LineTerminal.inputs(Array(typed.utf8)).isEmpty) }

  @Test("is no longer than any answer")
  func long() {
    guard case .line(let line)? = LineTerminal.inputs(Array(repeating: 120, count: 5000)).first else {
      Issue.record("no line")
      return
    }
    #expect(line.count == 1024)
  }
}
