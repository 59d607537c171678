import Screen
import Testing

@testable import Terminal

@Suite("Keys in the bytes of a terminal")
struct KeyBytesTests {
  private func keys(_ text: String) -> [Key] { KeyBytes.keys(in: Array(text.utf8)).keys }

  @Test(
    "are what was pressed, whichever way a terminal sends it",
    arguments: [
      ("x", Key.character("x")), ("é", .character("é")), ("脚", .character("脚")), ("\r", .enter),
      ("\u{7f}", .backspace), ("\u{1b}", .escape),
      ("\u{1b}[A", .up), ("\u{1b}OA", .up), ("\u{1b}[1;5B", .down), ("\u{1b}[C", .right), ("\u{1b}OD", .left),
      ("\u{1b}[H", .home), ("\u{1b}[1~", .home), ("\u{1b}[7~", .home), ("\u{1b}[F", .end),
      ("\u{1b}[4~", .end),
      ("\u{1b}[8~", .end), ("\u{1b}[5~", .pageUp), ("\u{1b}[6~", .pageDown), ("\u{1b}[15~", .f5),
      ("\u{1b}[28~", .f5), ("\u{1b}[[E", .f5), ("\u{1b}OM", .enter), ("\u{1b}[99~", .other),
    ])
  func known(sent: String, key: Key) { #expect(keys(sent) == [key]) }

  @Test("come one after the other, and what is no whole key yet waits for the rest")
  func halves() {
    #expect(keys("n\u{1b}[Bq") == [.character("n"), .down, .character("q")])
    for half in ["\u{1b}[", "\u{1b}[1;", "\u{1b}O"] {
      #expect(KeyBytes.keys(in: Array(half.utf8)) == (keys: [], rest: Array(half.utf8)))
    }
    let letter = Array("脚".utf8)
    #expect(KeyBytes.keys(in: Array(letter.prefix(2))).rest == Array(letter.prefix(2)))
  }

  @Test("are one where a sequence is not known, so that nothing of it leaves a screen")
  func unknown() {
    #expect(KeyBytes.joining([.escape, .character("["), .character("9"), .character("~")]) == [.other])
    #expect(
      KeyBytes.joining([.escape, .character("["), .character("F"), .character("n")]) == [
        .end, .character("n"),
      ])
    #expect(KeyBytes.joining([.escape]) == [.escape])
    #expect(KeyBytes.joining([.escape, .character("q")]) == [.escape, .character("q")])
    // What goes on for long is no key either.
    let long = "\u{1b}[" + String(repeating: "1", count: 20)
    #expect(keys(long) == [.other])
  }
}
