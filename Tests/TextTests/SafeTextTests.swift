import Testing
import Text

@Suite("Text from outside can be shown")
struct SafeTextTests {
  @Test(
    "What a terminal would obey is written out",
    arguments: [
      ("\u{1B}[2J", "\\u{1B}[2J"), ("a\nb", "a\\u{A}b"), ("\u{9B}1m", "\\u{9B}1m"), ("\u{7F}", "\\u{7F}"),
      ("\u{0}", "\\u{0}"), ("a\r\nb", "a\\u{D}\\u{A}b"),
    ])
  func control(text: String, printable: String) { #expect(text.printable == printable) }

  @Test(
    "What would turn or hide the text around it is written out",
    arguments: [
      ("\u{202E}abc", "\\u{202E}abc"), ("\u{2066}a\u{2069}", "\\u{2066}a\\u{2069}"),
      ("a\u{200B}b", "a\\u{200B}b"),
      ("\u{FEFF}", "\\u{FEFF}"), ("\u{2028}", "\\u{2028}"), ("\u{E0041}", "\\u{E0041}"),
      ("\u{FFFF}", "\\u{FFFF}"),
      ("e\u{202E}\u{301}", "e\\u{202E}\u{301}"),
    ])
  func invisible(text: String, printable: String) { #expect(text.printable == printable) }

  @Test("The tags of a flag stay, and those of nothing that Unicode calls a flag are written out")
  func flags() {
    func tags(_ word: String) -> String {
      String(String.UnicodeScalarView(word.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xE0000) }))
    }
    let end = "\u{E007F}", flag = "\u{1F3F4}"
    for word in ["gbsct", "usca", "abcde1"] {
      let text = "Hill \(flag)\(tags(word))\(end) walk"
      #expect(text.printable == text)
    }
    for text in [
      "a\(tags("gbsct"))\(end)", "\(flag)\(tags("gbsct"))", "\(flag)\(tags("gbsctxx"))\(end)",
      "\(flag)\(end)",
      "\(flag)\(tags("GB"))\(end)", "\(flag)a\(tags("b"))\(end)", tags("hidden words of any length"),
    ] {
      let safe = text.printable
      #expect(!safe.unicodeScalars.contains { $0.value > 0xE0000 }, "\(safe)")
    }
  }

  @Test(
    "Ordinary words of any script stay as they are",
    arguments: ["", "Bridge 10-15", "Krähe", "猫", "می\u{200C}خواهم", "👩\u{200D}🦰", "e\u{301}"])
  func ordinary(text: String) { #expect(text.printable == text) }

  @Test("Written out once, it stays the same")
  func stable() {
    let once = "\u{1B}\u{202E}x".printable
    #expect(once.printable == once)
  }
}
