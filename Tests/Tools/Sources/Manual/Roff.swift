/// A page in the language of `man`.
struct Roff {
  private(set) var text: String

  init(title: String, date: String, version: String) {
    text = ".TH \(title.uppercased()) 1 \"\(date)\" \"\(title) \(version)\"\n"
  }

  mutating func section(_ heading: String) { text += ".SH \"\(Self.escaped(heading.uppercased()))\"\n" }
  mutating func subsection(_ heading: String) { text += ".SS \"\(Self.escaped(heading))\"\n" }
  mutating func paragraph(_ words: String) { text += ".PP\n\(Self.line(words))\n" }

  /// A term with what it means.
  mutating func term(_ term: String, _ meaning: String) {
    text += ".TP\n\\fB\(Self.escaped(term))\\fR\n\(Self.line(meaning))\n"
  }

  /// Lines that stay as they are.
  mutating func example(_ lines: [String]) {
    text += ".PP\n.nf\n" + lines.map { "    \(Self.line($0))\n" }.joined() + ".fi\n"
  }

  /// A backslash and a hyphen mean themselves, and not what they mean to roff.
  private static func escaped(_ words: String) -> String {
    words.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\"", with: "\\(dq")
  }

  /// A line of words: one that begins with a dot or a quote would be a command.
  private static func line(_ words: String) -> String {
    let words = escaped(words)
    return words.hasPrefix(".") || words.hasPrefix("'") ? "\\&" + words : words
  }
}
