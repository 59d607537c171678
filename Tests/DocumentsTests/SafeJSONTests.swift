import Documents
import Foundation
import Testing

@Suite("JSON that is handed out")
struct SafeJSONTests {
  @Test(
    "holds nothing that a terminal could obey or that turns text, and reads back as what it was",
    arguments: [
      "\u{1B}[2J", "a\u{9B}31m", "\u{202E}drawkcab", "\u{2028}", "\u{E0001}", "\u{7F}", "\u{FEFF}x",
      "\u{2066}", "\u{85}",
    ])
  func unsafe(text: String) throws {
    let json = try SafeJSON.text(["note": text])
    #expect(json.allSatisfy { $0 == "\n" || ($0.isASCII && !$0.isNewline) })
    #expect(!json.utf8.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F })
    #expect(try JSONDecoder().decode([String: String].self, from: Data(json.utf8)) == ["note": text])
  }

  @Test(
    "keeps words of every script, and flags",
    arguments: ["Rückenübung", "क्ष", "👩‍👧", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "a/b \"c\"", "می‌خواهم"])
  func words(text: String) throws {
    let json = try SafeJSON.text([text])
    #expect(json.contains(text) || text.contains("\""))
    #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == [text])
  }
}
