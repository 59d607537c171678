package import Catalogue
import Yams

/// The text of a mapping that a person wrote, in which single values can be changed.
///
/// It is changed line by line: comments, order, blank lines and all that is not meant stay as they are.
package struct MappingText {
  /// The text as it stands now.
  package private(set) var text: String
  private let file: String

  /// A text, with the name of the file that faults give.
  package init(_ text: String, file: String) {
    self.text = text
    self.file = file
  }

  /// Gives a key one word as its value; a key that isn't there yet is put at the end.
  ///
  /// - Throws: The fault that keeps the text from being changed; it is then as it was.
  package mutating func set(_ key: String, to word: String) throws(Diagnostic) {
    try set(key, to: word, kind: Wording.Diagnostics.oneWord) { $0.scalar?.string == word }
  }

  /// Gives a key a list of words as its value, on one line; a key that isn't there yet is put at the end.
  ///
  /// - Throws: The fault that keeps the text from being changed; it is then as it was.
  package mutating func set(_ key: String, toList words: [String]) throws(Diagnostic) {
    try set(key, to: "[\(words.joined(separator: ", "))]", kind: Wording.Diagnostics.listInBrackets) {
      $0.sequence?.map { $0.scalar?.string } == words
    }
  }

  private mutating func set(_ key: String, to value: String, kind: String, says: (Node) -> Bool)
    throws(Diagnostic)
  {
    let before = try mapping(in: text)
    let entry = before.entry(key)
    // What was written is read again: only if it says what it should, and all else what it said, is it taken.
    guard let changed = TextLines(text).setting(key, to: value, in: before),
      let after = try? mapping(in: changed), after.entry(key).map({ says($0.value) }) == true,
      after.others(than: key) == before.others(than: key)
    else {
      let mark = entry?.key.mark
      throw Diagnostic(
        file: file, line: mark?.line ?? 0, column: mark?.column ?? 0,
        reason: entry == nil
          ? Wording.Diagnostics.notAtEnd(key)
          : Wording.Diagnostics.notOnOneLine(key, kind))
    }
    text = changed
  }

  /// The mapping that a text holds.
  private func mapping(in text: String) throws(Diagnostic) -> Node.Mapping {
    let document = YAMLDocument(file: file)
    guard let node = document.tree(of: text, mayBeEmpty: true) else {
      if let fault = document.diagnostics.first { throw fault }
      return Node.Mapping([])
    }
    guard case .mapping(let mapping) = node, !TextLines(text).begins(mapping, with: "{") else {
      throw Diagnostic(file: file, reason: Wording.Diagnostics.notByKey)
    }
    return mapping
  }
}

extension TextLines {
  /// Whether a character stands where a mapping begins; its style is not known from the parser.
  fileprivate func begins(_ mapping: Node.Mapping, with scalar: Unicode.Scalar) -> Bool {
    guard let mark = mapping.mark, lines.indices.contains(mark.line - 1) else { return false }
    return lines[mark.line - 1].unicodeScalars.dropFirst(mark.column - 1).first == scalar
  }

  /// The text with a value in the place of another, or on a line of its own at the end.
  ///
  /// - Returns: `nil` when the value isn't one that stands on one line.
  fileprivate func setting(_ key: String, to value: String, in mapping: Node.Mapping) -> String? {
    var changed = self
    guard let entry = mapping.entry(key) else {
      let indent = String(repeating: " ", count: (mapping.first?.key.mark?.column ?? 1) - 1)
      if lines.last?.isEmpty == true { changed.lines.removeLast() }
      changed.lines += [line("\(indent)\(key): \(value)"), ""]
      return changed.text
    }
    guard let mark = entry.value.mark, lines.indices.contains(mark.line - 1) else { return nil }
    // Marks count scalars.
    var scalars = Array(lines[mark.line - 1].unicodeScalars)
    let style = entry.value.scalar?.style
    let place = style.map { scalars.word(at: mark.column - 1, $0) } ?? scalars.list(at: mark.column - 1)
    guard let range = place else { return nil }
    scalars.replaceSubrange(range, with: ((range.isEmpty ? " " : "") + value).unicodeScalars)
    changed.lines[mark.line - 1] = String(String.UnicodeScalarView(scalars))
    return changed.text
  }
}

extension [Unicode.Scalar] {
  /// Where a word that begins at a column ends: at its closing quote, or before a comment.
  fileprivate func word(at start: Int, _ style: Node.Scalar.Style) -> Range<Int>? {
    guard (0...count).contains(start) else { return nil }
    switch style {
    case .singleQuoted, .doubleQuoted:
      let quote: Unicode.Scalar = style == .singleQuoted ? "'" : "\""
      guard start < count, let end = self[(start + 1)...].firstIndex(of: quote) else { return nil }
      return start..<(end + 1)
    case .plain, .any:
      var end = start
      for index in start..<count where !isBlank(index) {
        if self[index] == "#", index > start, isBlank(index - 1) { break }
        end = index + 1
      }
      return start..<end
    case .literal, .folded: return nil
    }
  }

  /// Where a list that begins at a column ends, at its closing bracket; `nil` for one over several lines.
  fileprivate func list(at start: Int) -> Range<Int>? {
    guard indices.contains(start), self[start] == "[", let end = self[start...].firstIndex(of: "]") else {
      return nil
    }
    return start..<(end + 1)
  }

  private func isBlank(_ index: Int) -> Bool { [" ", "\t", "\r"].contains(self[index]) }
}

extension Node.Mapping {
  /// The key and the value that go by a name.
  fileprivate func entry(_ name: String) -> (key: Node, value: Node)? {
    first { $0.key.scalar?.string == name }
  }

  /// All but one key.
  fileprivate func others(than name: String) -> [Node] {
    flatMap { $0.key.scalar?.string == name ? [] : [$0.key, $0.value] }
  }
}
