import Testing

@testable import Catalogue
@testable import CatalogueFiles

@Suite("A value changed in a text that a person wrote")
struct MappingTextTests {
  private func changed(_ text: String, _ key: String = "level", to word: String = "full") throws -> String {
    var mapping = MappingText(text, file: "config.yaml")
    try mapping.set(key, to: word)
    return mapping.text
  }

  private func refusal(_ text: String, _ key: String = "level") -> String? {
    var mapping = MappingText(text, file: "config.yaml")
    do {
      try mapping.set(key, to: "full")
      return nil
    } catch {
      // Whoever is refused keeps what was there.
      return mapping.text == text ? error.description : "the text was changed"
    }
  }

  @Test("leaves comments, order, blank lines, quotes and unknown keys as they are")
  func keepsTheRest() throws {
    let text = """
      # My settings
      voice: "on"   # loud

      level: gentle # after the op
      mine:
        - 'kept'    # a list
      bell:   off
      """
    #expect(try changed(text) == text.replacing("level: gentle #", with: "level: full #"))
    #expect(
      try changed(text, "bell", to: "on") == text.replacing("bell:   off", with: "bell:   on"))
    #expect(try changed(text, "voice", to: "off") == text.replacing("\"on\" ", with: "off "))
  }

  @Test("can be a list in brackets on one line, and is left alone where it is over several")
  func lists() throws {
    func changed(_ text: String, to words: [String]) throws -> String {
      var mapping = MappingText(text, file: "config.yaml")
      try mapping.set("ill", toList: words)
      return mapping.text
    }
    #expect(try changed("ill: [a]  # yes\nbell: on\n", to: ["a", "b"]) == "ill: [a, b]  # yes\nbell: on\n")
    #expect(try changed("ill: [\"a\", b]", to: []) == "ill: []")
    #expect(try changed("ill:\n", to: ["a"]) == "ill: [a]\n")
    #expect(try changed("bell: on\n", to: ["a"]) == "bell: on\nill: [a]\n")
    #expect(throws: Diagnostic.self) { try changed("ill:\n  - a\n", to: ["b"]) }
    #expect(throws: Diagnostic.self) { try changed("ill: [a,\n  b]\n", to: ["b"]) }
  }

  @Test("puts a key that isn't there on a line of its own at the end")
  func adds() throws {
    #expect(try changed("") == "level: full\n")
    #expect(try changed("# nothing yet") == "# nothing yet\nlevel: full\n")
    #expect(try changed("bell: on\n") == "bell: on\nlevel: full\n")
    #expect(try changed("bell: on") == "bell: on\nlevel: full\n")
    #expect(try changed("mine:\n  - one\n\n# end\n") == "mine:\n  - one\n\n# end\nlevel: full\n")
    #expect(try changed("  bell: on\n  cues: few\n") == "  bell: on\n  cues: few\n  level: full\n")
    #expect(try changed("note: |\n  two\n  lines\n") == "note: |\n  two\n  lines\nlevel: full\n")
  }

  @Test(
    "finds the old value however it is written",
    arguments: [
      ("level: gentle", "level: full"), ("level: 'gentle'\n", "level: full\n"),
      ("level:\n", "level: full\n"), ("level:   # which?\n", "level: full   # which?\n"),
      ("level:\n  gentle # soft\n", "level:\n  full # soft\n"),
      ("\"level\": a#b c  \n", "\"level\": full  \n"),
      ("level: gentle\r\nbell: on\r\n", "level: full\r\nbell: on\r\n"),
      ("ключ: да # й\nlevel: sanft – ja # ü\n", "ключ: да # й\nlevel: full # ü\n"),
      ("level: full\n", "level: full\n"),
    ])
  func oldValues(text: String, after: String) throws {
    #expect(try changed(text) == after)
  }

  @Test("keeps the line ends of the file")
  func lineEnds() throws {
    #expect(try changed("bell: on\r\n") == "bell: on\r\nlevel: full\r\n")
  }

  @Test(
    "is refused where it can't be done line by line, and says where",
    arguments: [
      ("{level: gentle, bell: on}", "config.yaml: should have a line for each key, as in \"level: gentle\""),
      ("- level\n", "config.yaml: should have a line for each key, as in \"level: gentle\""),
      (
        "level: |\n  gentle\n",
        "config.yaml:1:1: \"level\" can't be changed, because it is not one word on the line of its key"
      ),
      (
        "level: gentle\n  and more\n",
        "config.yaml:1:1: \"level\" can't be changed, because it is not one word on the line of its key"
      ),
      (
        "level: 'it''s'\n",
        "config.yaml:1:1: \"level\" can't be changed, because it is not one word on the line of its key"
      ),
      ("bell: on\n...\n", "config.yaml: \"level\" can't be put at its end"),
      ("bell: on\nbell: off\n", "config.yaml:1:1: the key \"bell\" stands twice"),
      (
        "bell: on\nlevel: &a gentle\n",
        "config.yaml:2:8: anchors (&name) are not taken; in a sentence write \"and\""
      ),
    ])
  func refused(text: String, sentence: String) {
    #expect(refusal(text) == sentence)
  }

  @Test(
    "is refused for a value that would read as something else", arguments: ["a # b", "[x]", "a: b", "x\ny"])
  func value(word: String) {
    #expect(throws: Diagnostic.self) { try changed("level: gentle\n", to: word) }
  }
}
