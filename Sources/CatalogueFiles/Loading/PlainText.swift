import Catalogue
import Text
import Yams

/// What is taken of YAML: mappings, lists and words. Nothing hidden, and nothing that makes a small file huge.
extension YAMLDocument {
  fileprivate static let mostLevels = 16
  static let tooDeep = Wording.Diagnostics.tooDeep(mostLevels)

  /// Whether the text is free of what the parser itself must not meet; faults otherwise.
  ///
  /// The parser compares whole keys, so a key built of aliases, or of keys within keys, would keep it busy for ever.
  func isPlain(_ text: String) -> Bool {
    let lines = Array(text.unicodeScalars).split(separator: "\n", omittingEmptySubsequences: false)
    let before = count
    var spaces = OddSpaces()
    for (index, line) in lines.enumerated() {
      let bare = line.last == "\r" ? line.dropLast() : line
      if let (place, reason) = bare.firstOddity ?? spaces.misplaced(in: bare) {
        fault(line: index + 1, column: place - bare.startIndex + 1, reason)
      }
    }
    return count == before
  }

  /// Whether the tree is one of plain mappings, lists and words; faults otherwise.
  func isPlain(_ node: Node, level: Int = 1) -> Bool {
    guard level <= Self.mostLevels else {
      fault(at: node.mark, Self.tooDeep)
      return false
    }
    guard Self.plainTags.contains(node.tag.rawValue) else {
      fault(at: node.mark, Wording.Diagnostics.tag(node.tag.rawValue))
      return false
    }
    switch node {
    case .mapping(let mapping):
      return mapping.allSatisfy { isPlain($0.key, level: level + 1) && isPlain($0.value, level: level + 1) }
    case .sequence(let sequence): return sequence.allSatisfy { isPlain($0, level: level + 1) }
    case .scalar, .alias: return true
    }
  }

  private static let plainTags = [Tag.Name.str, .map, .seq].map(\.rawValue)
}

extension ArraySlice<Unicode.Scalar> {
  /// The first character of a line that is not taken: where it is, and what is wrong.
  fileprivate var firstOddity: (place: Int, reason: String)? {
    guard mayHoldOddity else { return nil }
    /// The last character that is neither a space nor a tab; `nil` at the beginning of the line.
    var last: Unicode.Scalar?
    var open = 0
    // What a line that begins with "#" holds is never syntax: a comment, or part of a text.
    let isComment = first { $0 != " " && $0 != "\t" } == "#"
    for (index, scalar) in zip(indices, self) {
      let isBlank = scalar == " " || scalar == "\t"
      if !isBlank, isUnsafe(at: index) { return (index, Wording.Diagnostics.holds(scalar.described)) }
      if isComment { continue }
      if scalar == "?", last.map(Self.opening.contains) ?? true {
        return (index, Wording.Diagnostics.markedKey)
      }
      if scalar == "&", begins(at: index), !isLoose(at: index) {
        return (index, Wording.Diagnostics.anchor)
      }
      if scalar == "[" || scalar == "{" { open += 1 }
      if scalar == "]" || scalar == "}" { open = Swift.max(0, open - 1) }
      if open > YAMLDocument.mostLevels { return (index, YAMLDocument.tooDeep) }
      if !isBlank { last = scalar }
    }
    return nil
  }

  /// Whether a closer look is needed: most lines hold nothing but letters.
  private var mayHoldOddity: Bool {
    for scalar in self {
      switch scalar {
      case "?", "&", "[", "{", ..."\u{1F}", "\u{7F}"...: return true
      default: continue
      }
    }
    return false
  }

  /// Whether a value can begin here.
  private func begins(at index: Int) -> Bool {
    index == startIndex || Self.blank.contains(self[index - 1]) || Self.opening.contains(self[index - 1])
  }

  private func isLoose(at index: Int) -> Bool {
    index + 1 == endIndex || Self.blank.contains(self[index + 1])
  }

  private static let blank: Set<Unicode.Scalar> = [" ", "\t"]
  /// What stands before a value.
  private static let opening: Set<Unicode.Scalar> = ["-", ":", ",", "[", "{"]
}

extension Unicode.Scalar {
  /// An invisible character, as a fault names it.
  var described: String {
    self == "\n" ? Wording.Diagnostics.lineBreak : Wording.Diagnostics.invisible(hexadecimal)
  }
}
