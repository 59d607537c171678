import Catalogue

/// Finds the spaces that YAML does not take for any where it needs one: such as a no-break space behind a dash.
///
/// Inside a sentence they are spaces like others; see ``Yams/Node/word``.
struct OddSpaces {
  /// How far in the key of a text in several lines (`>-`, `|`) stands: what stands further in is sentences.
  private var textIndent: Int?

  /// The first misplaced one in the next line of a file: where it is, and what to do.
  mutating func misplaced(in line: ArraySlice<Unicode.Scalar>) -> (place: Int, reason: String)? {
    let indent = line.prefix { $0 == " " }.count
    if let textIndent {
      if indent == line.count || indent > textIndent { return nil }
      self.textIndent = nil
    }
    if line.beginsText { textIndent = indent }
    for place in line.indices where line[place].isOddSpace && line.needsSpace(at: place, indent) {
      return (place, Wording.Diagnostics.misplacedSpace(line[place]))
    }
    return nil
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Whether YAML needs a space at a place of the line: in its indentation, behind a dash or behind a key's colon.
  fileprivate func needsSpace(at place: Int, _ indent: Int) -> Bool {
    let before = self[..<place], rest = self[place...].drop(while: \.isAnySpace)
    let words = before.split(whereSeparator: \.isAnySpace)
    // A sentence may go on with such a space, further in than its key.
    if words.isEmpty { return indent == 0 || rest.isEmpty || rest.beginsSyntax }
    if words.allSatisfy({ Array($0) == ["-"] }) { return true }
    return before.last == ":" && before.dropLast().endsInKey
  }

  /// Whether it can be no sentence that goes on: an entry of a list, a key or a comment.
  private var beginsSyntax: Bool {
    if first == "#" { return true }
    if first == "-" { return dropFirst().first?.isAnySpace ?? true }
    let rest = drop(while: \.isKeyLetter)
    return rest.startIndex > startIndex && rest.first == ":" && rest.dropFirst().first?.isAnySpace ?? true
  }

  /// Whether a key stands at its end: alone in its line, behind a dash, or in braces.
  private var endsInKey: Bool {
    guard let end = lastIndex(where: { !$0.isKeyLetter }) else { return !isEmpty }
    guard index(after: end) < endIndex else { return false }
    let before = self[...end].split(whereSeparator: \.isAnySpace)
    if before.allSatisfy({ Array($0) == ["-"] }) { return true }
    return contains("{") && before.last?.last.map { $0 == "{" || $0 == "," } ?? false
  }

  /// Whether the lines below it are one text: it ends in `>` or `|`, with or without how it ends.
  fileprivate var beginsText: Bool {
    guard contains(">") || contains("|") else { return false }
    let words = split(separator: " ").prefix { $0.first != "#" }
    guard let last = words.last, let mark = last.first, mark == ">" || mark == "|",
      last.dropFirst().allSatisfy({ "+-123456789".unicodeScalars.contains($0) })
    else { return false }
    return words.dropLast().last?.last.map { $0 == ":" || $0 == "-" } ?? false
  }
}

extension Unicode.Scalar {
  /// Whether it is a space that YAML does not take for one.
  var isOddSpace: Bool { value > 0x7F && properties.generalCategory == .spaceSeparator }

  fileprivate var isAnySpace: Bool { self == " " || self == "\t" || isOddSpace }

  fileprivate var isKeyLetter: Bool { ("a"..."z").contains(self) || self == "_" }

  /// Its number as Unicode writes it.
  var hexadecimal: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension String {
  /// The text with every kind of space as an ordinary one.
  var withPlainSpaces: String {
    guard unicodeScalars.contains(where: \.isOddSpace) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.isOddSpace ? " " : $0 }))
  }
}
