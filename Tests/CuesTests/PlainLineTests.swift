import Cues
import Engine
import Testing

@Suite("Plain lines")
struct PlainLineTests {
  private func line(_ text: String?) -> String? {
    PlainLine.text(Cue(text, .turn, at: .zero, patience: .zero, tone: .begin))
  }

  @Test("A cue is a line as it stands, and one that only rings is none")
  func plain() {
    #expect(line("Hold. Plank. 15 seconds.") == "Hold. Plank. 15 seconds.")
    #expect(line("Étirement à gauche, 15 s") == "Étirement à gauche, 15 s")
    #expect(line(nil) == nil)
    #expect(line(" \n\t ") == nil)
  }

  @Test("No line moves a cursor, rings, or turns the text around")
  func hostile() {
    #expect(line("Hold\u{1B}[2J\u{7}now") == "Hold [2J now")
    #expect(line("one\r\ntwo\u{2028}three\u{A0}\u{3000}four") == "one two three four")
    #expect(line("a\u{202E}b\u{200B}c\u{9B}d\u{E000}e") == "abc de")
  }
}
