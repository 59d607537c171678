import Foundation
import Testing

/// What a person reads stands in one folder of each target, or in one file, so that another language is another such folder.
@Suite("Wording")
struct WordingTests {
  /// The targets of which this holds: all but those that speak to files and libraries in words as well.
  ///
  /// `Catalogue` and `CatalogueFiles` have keys of two words, `Journal` has SQL, and `limber` the help of its options, which the library
  /// reads where an option is declared.
  private static let targets = [
    "Advice", "Coach", "Cues", "Documents", "Engine", "Figure", "Screen", "Settings", "Statistics",
    "Terminal",
  ]

  /// Whether a literal is a sentence: two words and more.
  ///
  /// A name of a file, a field or an id is one word, however many hyphens it has. Markup is no sentence: it begins with a
  /// tag or holds an attribute.
  private static func isSentence(_ text: String) -> Bool {
    guard !text.hasPrefix("<"), !text.contains("=\"") else { return false }
    return text.split(whereSeparator: \.isWhitespace).count { $0.count(where: \.isLetter) >= 2 } >= 2
  }

  @Test("No sentence stands outside the folder of its target's words", arguments: targets)
  func inOnePlace(_ target: String) throws {
    var sentences = 0
    for file in try SourceFiles.swift(in: "Sources/\(target)") {
      let found = StringLiterals(in: file.text).all.filter { Self.isSentence($0.text) }
      if file.path.hasPrefix("Wording/") || file.path == "Wording.swift" {
        sentences += found.count
      } else {
        for literal in found {
          Issue.record("Sources/\(target)/\(file.path):\(literal.line): \"\(literal.text)\"")
        }
      }
    }
    #expect(sentences > 0)
  }

  @Test("Literals are found wherever they stand, and nothing else is one")
  func found() {
    let source = """
      /// A "comment" isn't one. /* nor "this"
      let a = "go \\(n == 1 ? "on (now)" : b("more"))." /* "no" */
      let c = #"raw \\("text")"#, d = "a \\"quote\\" // no comment"
      let e = \"\"\"
        two "lines"
        \"\"\"
      """
    let literals = StringLiterals(in: source).all
    let texts = literals.map { $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    #expect(
      texts == [
        "on (now)", "more", "go |.", #"raw \("text")"#, #"a "quote" // no comment"#, #"two "lines""#,
      ])
    #expect(literals.map(\.line) == [2, 2, 2, 3, 3, 4])
  }
}
