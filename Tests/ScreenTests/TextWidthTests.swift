import Testing

@testable import Screen

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

  @Test("is cut with an ellipsis, and never in the middle of a wide character")
  func cut() {
    #expect("Knee-to-chest stretch".cut(to: 10, .unicode) == "Knee-to-c…")
    #expect("Knee-to-chest stretch".cut(to: 10, .ascii) == "Knee-to...")
    #expect("Bridge".cut(to: 6, .unicode) == "Bridge")
    #expect("漢字漢字".cut(to: 6, .unicode) == "漢字…")
    #expect((3...12).allSatisfy { "漢字漢字漢字漢".cut(to: $0, .unicode).columns <= $0 })
    #expect((1...12).allSatisfy { "Knee-to-chest stretch".cut(to: $0, .ascii).columns <= $0 })
  }

  @Test("is what a paragraph keeps to, its further lines below its first")
  func paragraph() {
    let page = Page(
      title: "", body: [.init("one two three four", mark: "1.", indent: 1), .init(""), .init("five")])
    #expect(page.lines(width: 13).map(\.text) == [" 1. one two", "    three", "    four", "", "five"])
  }
}
