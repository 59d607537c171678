import Catalogue
import Foundation
import Testing

@Suite(
  "A file that means harm, or that is no file of limber's at all, is refused at once", .timeLimit(.minutes(1))
)
struct HostileFileTests {
  @Test(
    "What is not plain YAML",
    arguments: [
      Spoilt("empty", .topic, "", "", ": is empty"),
      Spoilt("only a comment", .topic, "", "# nothing\n", ": is empty"),
      Spoilt(
        "a list", .topic, "", "- a\n", ":1:1: this should be a mapping (key: value) with title and so on"),
      Spoilt(
        "a word", .topic, "", "hello", ":1:1: this should be a mapping (key: value) with title and so on"),
      Spoilt(
        "not YAML", .topic, "", "title: [a\nb: c", ":2:2: is not valid YAML: did not find expected ',' or ']'"
      ),
      Spoilt(
        "indented with a tab", .topic, "  - {", "\t- {",
        ":4:1: this character cannot begin a value; indent with spaces, and put such text in quotes"),
      Spoilt(
        "colon in the text", .topic, "Keep them.", "Rules: keep them.",
        ":2:15: a colon cannot stand here; put text that holds one in quotes"),
      Spoilt(
        "the same key twice", .topic, "summary: Keep them.", "summary: Keep them.\nsummary: Or not.",
        ":2:1: the key \"summary\" stands twice"),
      Spoilt(
        "two documents", .topic, "entries:", "---\nentries:",
        ":3:1: a second document begins here; one file holds one"),
      Spoilt(
        "anchor", .topic, "Keep them.", "&them Keep them.",
        ":2:10: anchors (&name) are not taken; in a sentence write \"and\""),
      Spoilt(
        "alias", .topic, "Keep them.", "*them",
        ":2:10: aliases (*name) are not taken; put text that begins with * in quotes"),
      Spoilt(
        "tag", .topic, "Keep them.", "!!binary aGk=",
        ":2:10: tags (!name) are not taken; leave \"tag:yaml.org,2002:binary\" out"),
      Spoilt(
        "key marked as one", .topic, "summary: Keep them.", "? summary\n: Keep them.",
        ":2:1: keys marked with \"?\" are not taken; write key: value"),
      Spoilt(
        "key that is a list", .topic, "summary: Keep them.", "summary: Keep them.\n[a, b]: c",
        ":3:1: a key should be a word"),
      Spoilt(
        "half a surrogate", .topic, "Keep them.", "\"\\ud800\"",
        ":2:13: is not valid YAML: found invalid Unicode character escape code"),
    ])
  func notPlain(spoilt: Spoilt) throws { try spoilt.check() }

  @Test(
    "What a terminal could obey, or what could turn the text round",
    arguments: [
      Spoilt(
        "raw escape", .topic, "Keep them.", "Keep \u{1B}[2Jthem.",
        ":2:15: this line holds the invisible character U+001B; take it out"),
      Spoilt(
        "raw right-to-left", .topic, "Keep them.", "Keep \u{202E}them.",
        ":2:15: this line holds the invisible character U+202E; take it out"),
      Spoilt(
        "byte order mark within", .topic, "title: Rules", "title\u{FEFF}: Rules",
        ":1:6: this line holds the invisible character U+FEFF; take it out"),
      Spoilt(
        "in a comment", .topic, "entries:", "# \u{9B}31m\nentries:",
        ":3:3: this line holds the invisible character U+009B; take it out"),
      Spoilt(
        "no character at all", .topic, "Keep them.", "Keep \u{FFFF}them.",
        ":2:15: this line holds the invisible character U+FFFF; take it out"),
      Spoilt(
        "carriage return inside a line", .topic, "Keep them.", "Keep\r them.",
        ":2:14: this line holds the invisible character U+000D; take it out"),
      Spoilt(
        "written escape", .topic, "Keep them.", "\"Keep \\x1b[2Jthem.\"",
        ":2:10: \"summary\" holds the invisible character U+001B; take it out"),
      Spoilt(
        "written right-to-left", .topic, "Keep them.", "\"Keep \\u202ethem.\"",
        ":2:10: \"summary\" holds the invisible character U+202E; take it out"),
      Spoilt(
        "written null", .topic, "Keep them.", "\"Keep \\0 them.\"",
        ":2:10: \"summary\" holds the invisible character U+0000; take it out"),
      Spoilt("in a key", .topic, "entries:", "\"\\x1b]0;\": x\nentries:", ":3:1: unknown key \"\\u{1B}]0;\""),
      Spoilt(
        "in an exercise's id", .routine, "- bridge", "- \"bridge\\x07\"",
        ":4:5: \"main\" holds the invisible character U+0007; take it out",
        ":4:5: there is no exercise \"bridge\\u{7}\"; did you mean \"bridge\"?"),
    ])
  func unsafeCharacters(spoilt: Spoilt) throws { try spoilt.check() }

  @Test("Lines that end as on Windows are read as any other")
  func windowsLines() throws {
    let scratch = try Scratch()
    let file = Specimen.topic.rawValue
    try scratch.write(Specimen.topic.text.replacingOccurrences(of: "\n", with: "\r\n"), to: file)
    #expect(scratch.complaints() == [])
    try scratch.write("title: a\r\nsummary: b\u{7}\r\n", to: file)
    #expect(
      scratch.complaints() == ["\(file):2:11: this line holds the invisible character U+0007; take it out"])
  }

  @Test("An ampersand, a star or a question mark in a sentence is fine")
  func punctuation() throws {
    let scratch = try Scratch()
    let text = "Really?? Yes - no? & so on, R&D, a *b* c? [really]"
    try scratch.write(
      Specimen.topic.text.replacingOccurrences(of: "Keep them.", with: text), to: Specimen.topic.rawValue)
    #expect(try scratch.load().topics.first?.summary == text)
  }

  /// Twelve levels of nine aliases each: some 300 000 million words, if anyone spelt them out.
  private static let bomb =
    "a: &a [x, x, x, x, x, x, x, x, x]\n"
    + zip("abcdefghijkl", "bcdefghijklm").map { inner, outer in
      "\(outer): &\(outer) [\(Array(repeating: "*\(inner)", count: 9).joined(separator: ", "))]\n"
    }.joined()

  @Test(
    "A bomb of aliases does not go off, neither as a value nor as a key",
    arguments: ["", "{*m : 1}\n", "? *m\n: 1\n"])
  func aliasBomb(fuse: String) throws {
    let scratch = try Scratch()
    try scratch.write(Self.bomb + fuse, to: Specimen.topic.rawValue)
    let started = ContinuousClock.now
    let first = try #require(scratch.complaints().first)
    #expect(started.duration(to: .now) < .seconds(5))
    #expect(first == "Guide/rules.yaml:1:4: anchors (&name) are not taken; in a sentence write \"and\"")
  }

  @Test(
    "However deep it goes, it is refused before it costs time",
    arguments: [
      ("[", 17, "]"), ("[", 2000, "]"), ("[", 2000, ""), ("{a: ", 2000, "}"), ("- ", 2000, ""),
      ("- ", 900, ""),
      ("- ", 17, "x"), ("[a: ", 500, ""), ("{", 200, "}"),
    ])
  func nesting(opening: String, depth: Int, closing: String) throws {
    let scratch = try Scratch()
    let text =
      String(repeating: opening, count: depth) + String(repeating: closing, count: closing == "x" ? 1 : depth)
    try scratch.write("title:\n  \(text)", to: Specimen.topic.rawValue)
    let started = ContinuousClock.now
    let complaints = scratch.complaints()
    #expect(started.duration(to: .now) < .seconds(5))
    #expect(complaints.count == 1)
    #expect(complaints.first?.hasSuffix(": is nested more than 16 levels deep") == true, "\(complaints)")
  }

  @Test(
    "Keys within keys, which a parser compares over and over, cost no time", arguments: ["? ", "[?", "{? "])
  func keysWithinKeys(opening: String) throws {
    let scratch = try Scratch()
    let leaves = String(repeating: "x,", count: 25_000)
    try scratch.write(String(repeating: opening, count: 900) + "[\(leaves)]", to: Specimen.topic.rawValue)
    let started = ContinuousClock.now
    let first = try #require(scratch.complaints().first)
    #expect(started.duration(to: .now) < .seconds(5))
    #expect(first.hasSuffix("keys marked with \"?\" are not taken; write key: value"))
  }

  @Test("A file of thousands of unknown keys is read to the end in a moment, and not all of them are told")
  func manyKeys() throws {
    let scratch = try Scratch()
    try scratch.write((0..<8000).map { "k\($0):\n" }.joined(), to: Specimen.topic.rawValue)
    let started = ContinuousClock.now
    let complaints = scratch.complaints()
    #expect(complaints.count == 100 + 1)
    #expect(complaints.last == "Guide/rules.yaml:100:1: with 7903 more faults like these; mend them first")
    #expect(started.duration(to: .now) < .seconds(20))
  }

  @Test("A file that is not UTF-8 is told by its first bad line")
  func notUTF8() throws {
    let scratch = try Scratch()
    try scratch.write(Data("title: Rules\nsummary: caf".utf8) + [0xE9, 0x0A], to: Specimen.topic.rawValue)
    #expect(scratch.complaints() == ["Guide/rules.yaml:2: is not UTF-8 text; save the file in UTF-8"])
  }

  @Test("A file of 64 KiB is read, and one byte more is not")
  func tooLarge() throws {
    let scratch = try Scratch()
    let text = Specimen.topic.text
    let full = text + "#" + String(repeating: "-", count: 64 * 1024 - text.utf8.count - 1)
    try scratch.write(full, to: Specimen.topic.rawValue)
    #expect(scratch.complaints() == [])
    try scratch.write(full + "-", to: Specimen.topic.rawValue)
    #expect(scratch.complaints() == ["Guide/rules.yaml: is larger than 64 KiB"])
  }
}
