import Testing
import Text

@Suite("A number and its noun")
struct PluralTests {
  @Test(
    "agree by the rules of spelling",
    arguments: [
      (1, "set", "1 set"), (0, "set", "0 sets"), (2, "day", "2 days"), (2, "entry", "2 entries"),
      (1, "entry", "1 entry"), (3, "stretch", "3 stretches"), (2, "box", "2 boxes"),
      (1, "minute", "1 minute"),
    ])
  func agree(number: Int, noun: String, words: String) { #expect(number.counted(noun) == words) }
}
