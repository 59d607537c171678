import Testing

@testable import Text

@Suite("The width of a text")
struct TextWidthTests {
  @Test(
    "is what a terminal gives it",
    arguments: [
      ("", 0), ("bridge", 6), ("über", 4), ("u\u{308}ber", 4), ("漢字", 4), ("한국", 4), ("\u{1112}\u{1161}", 2),
      ("ｗｉｄｅ", 8), ("e\u{301}\u{302}", 1), ("\u{301}", 0), ("a\u{200D}b", 2), ("ก้", 1), ("→█░│", 4),
      ("⣿⠿", 2), ("。", 2), ("🧘", 2), ("a\u{7}b", 2), ("\u{202E}abc", 3),
    ])
  func columns(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test(
    "is two for what is one picture, and what its letters take for what a script joins",
    arguments: [
      ("\u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{200D}\u{1F466}", 2), ("\u{1F44D}\u{1F3FD}", 2),
      ("\u{261D}\u{1F3FD}", 2), ("\u{1F321}", 1), ("\u{1F321}\u{FE0F}", 2), ("\u{1F5A5}\u{FE0F}", 2),
      ("\u{1F6E0}\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2), ("1\u{20E3}", 1), ("\u{1F1E9}\u{1F1EA}", 2),
      ("\u{1F1E9}\u{1F1EA}\u{1F1EB}\u{1F1F7}", 4),
      ("\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", 2), ("\u{1F195}", 2),
      ("\u{1F197}", 2), ("\u{1F18E}", 2), ("\u{1F202}", 2), ("\u{1F251}", 2), ("\u{1FA8F}", 2),
      ("क", 1), ("क्ष", 2), ("क्ष्म", 3), ("तो", 2), ("नि", 2), ("กำ", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
      ("á\u{323}\u{30A}\u{31B}\u{340}", 1), ("\u{2FFC}", 2), ("\u{4DC0}", 2), ("\u{3FFFD}", 2),
      ("\u{3FFFE}", 1),
    ])
  func joined(text: String, columns: Int) {
    #expect(text.columns == columns)
    #expect("a\(text)b".columns == columns + 2)
  }

  @Test("has its ranges in order, each apart from the next")
  func ranges() {
    let all = WideRanges.all
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.upperBound + 1 < $1.lowerBound })
  }

  @Test("counts pictographs that Unicode calls wide as two", arguments: ["⌚", "✅", "⭐", "⚡", "🚀", "🩹"])
  func pictographs(text: String) {
    #expect(text.columns == 2)
  }

  @Test("is kept when it is wrapped, and no word is lost", arguments: 1...40)
  func wrapped(width: Int) {
    let text = "Lie down with your back on the mat, knees bent, 漢字漢字 soles on the supercalifragilistic floor."
    let lines = text.wrapped(to: width)
    #expect(lines.allSatisfy { $0.columns <= max(2, width) })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(!lines.contains(""))
  }

  @Test("breaks at spaces, and inside a word only where it must")
  func breaks() {
    #expect("one two three".wrapped(to: 7) == ["one two", "three"])
    #expect("one two three".wrapped(to: 13) == ["one two three"])
    #expect("abcdefgh ij".wrapped(to: 3) == ["abc", "def", "gh", "ij"])
    #expect("漢字漢字".wrapped(to: 5) == ["漢字", "漢字"])
    #expect("".wrapped(to: 5) == [""])
    #expect("   ".wrapped(to: 5) == [""])
    #expect("text".wrapped(to: 0).isEmpty)
    #expect("text".wrapped(to: -1).isEmpty)
  }

  @Test("is kept by lines that are folded, which keep their words, their columns and their spaces")
  func folded() {
    let table = "bridge     on your back   Bridge\n\n  plank    on your forearms   Plank (yours)\nx"
    #expect(table.folded(to: 100) == table)
    #expect(
      table.folded(to: 25)
        == "bridge     on your back\n  Bridge\n\n  plank    on your\n    forearms   Plank\n    (yours)\nx")
    #expect("supercalifragilistic 漢字漢字 x".folded(to: 8) == "supercalifragilistic\n  漢字漢字\n  x")
    #expect("".folded(to: 8) == "")
  }
}
