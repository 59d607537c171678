import Catalogue

/// A text as its lines, with what a person wrote beside and between what is read.
struct TextLines {
  var lines: [String]
  private let ending: String

  init(_ text: String) {
    // By scalars: a line break with a carriage return before it is one character.
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    ending = lines.first?.unicodeScalars.last == "\r" ? "\r" : ""
  }

  var text: String { lines.joined(separator: "\n") }

  /// Whether it is empty or a comment alone.
  func isBeside(_ index: Int) -> Bool { lines[index].isBlank || lines[index].isComment }

  /// The place behind the last line of a stretch that is neither empty nor a comment.
  func contentEnd(of stretch: Range<Int>) -> Int {
    (stretch.last { !isBeside($0) } ?? stretch.lowerBound) + 1
  }

  /// A new line, which ends as the others do.
  func line(_ text: String) -> String { text + ending }
}

extension String {
  var isBlank: Bool { unicodeScalars.allSatisfy(Self.blanks.contains) }

  var isComment: Bool { unicodeScalars.first { !Self.blanks.contains($0) } == "#" }

  /// The spaces that it begins with.
  var indent: Int { unicodeScalars.prefix { $0 == " " }.count }

  private static let blanks: Set<Unicode.Scalar> = [" ", "\t", "\r"]

  /// The comment at its end, with the space before it; empty without one.
  var comment: String {
    let scalars = Array(unicodeScalars)
    var quote: Unicode.Scalar?, end = 0
    for (index, scalar) in scalars.enumerated() {
      let begins = index == 0 || " \t{[,:".unicodeScalars.contains(scalars[index - 1])
      if let open = quote {
        if scalar == open { quote = nil }
      } else if begins, scalar == "'" || scalar == "\"" {
        quote = scalar
      } else if begins, scalar == "#" {
        return scalars[end...].reduce(into: "") { if $1 != "\r" { $0.unicodeScalars.append($1) } }
      }
      if !Self.blanks.contains(scalar) { end = index + 1 }
    }
    return ""
  }

  /// The line moved to the right or to the left.
  func moved(by columns: Int) -> String {
    if isBlank { return self }
    if columns >= 0 { return String(repeating: " ", count: columns) + self }
    return String(unicodeScalars.dropFirst(Swift.min(-columns, indent)))
  }
}
