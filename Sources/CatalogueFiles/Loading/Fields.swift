import Catalogue
import Text
import Yams

/// One mapping of a file, read field by field.
///
/// Each method answers a harmless stand-in after a fault; the file is refused in the end because the fault stands.
package struct Fields {
  private static let mostEntries = 100
  private static let mostCharacters = 2000

  let document: YAMLDocument
  let mark: Mark?
  let values: [String: Node]

  /// Whether the mapping has a key.
  package func has(_ key: String) -> Bool { values[key] != nil }

  /// Whether a field is exactly one word.
  package func isWord(_ key: String, _ word: String) -> Bool { values[key]?.word == word }

  /// Where a field stands, or the mapping that lacks it.
  func mark(of key: String) -> Mark? { values[key]?.mark ?? mark }

  func fault(at key: String, _ reason: String) { document.fault(at: mark(of: key), reason) }

  private func node(_ key: String) -> Node? {
    if !has(key) { document.fault(at: mark, Wording.Diagnostics.missing(key)) }
    return values[key]
  }

  // MARK: Words

  func text(_ key: String) -> String { node(key).map { text($0, key) } ?? "" }

  /// A text where there is one; `nil` without.
  package func optionalText(_ key: String) -> String? { has(key) ? text(key) : nil }

  package func texts(_ key: String, atLeast least: Int = 1) -> [String] {
    nodes(key, atLeast: least).map { text($0, key) }
  }

  func text(_ node: Node, _ key: String) -> String {
    guard let word = node.word, !word.isEmpty else {
      document.fault(at: node.mark, Wording.Diagnostics.noText(key, node.found))
      return ""
    }
    if node.isInTypographicQuotes {
      document.fault(at: node.mark, Wording.Diagnostics.typographicQuotes(key))
    }
    guard word.count <= Self.mostCharacters else {
      document.fault(at: node.mark, Wording.Diagnostics.tooLong(key, most: Self.mostCharacters))
      return ""
    }
    if let scalar = word.firstUnsafe {
      document.fault(at: node.mark, Wording.Diagnostics.holds(key, scalar.described))
    }
    return word
  }

  // MARK: Words from a fixed list

  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String) -> Choice? {
    word(key, among: Choice.allCases.map(\.rawValue)).flatMap(Choice.init)
  }

  func choices<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, atLeast least: Int = 0
  ) -> [Choice] {
    words(key, among: Choice.allCases.map(\.rawValue), atLeast: least).compactMap(Choice.init)
  }

  /// One word of those known; `nil` after a fault.
  package func word(_ key: String, among known: [String]) -> String? {
    node(key).flatMap { word($0, key, among: known) }
  }

  package func words(_ key: String, among known: [String], atLeast least: Int = 0) -> [String] {
    nodes(key, atLeast: least).compactMap { word($0, key, among: known) }
  }

  /// On or off, in any of the words that YAML has for it; `nil` after a fault.
  package func isOn(_ key: String) -> Bool? {
    let word = values[key]?.word?.lowercased() ?? ""
    if Self.wordsForOn.contains(word) { return true }
    if Self.wordsForOff.contains(word) { return false }
    return self.word(key, among: ["on", "off"]).map { $0 == "on" }
  }

  private static let wordsForOn = ["on", "yes", "true"]
  private static let wordsForOff = ["off", "no", "false"]

  private func word(_ node: Node, _ key: String, among known: [String]) -> String? {
    let word = text(node, key)
    guard !known.contains(word), !word.isEmpty else { return word.isEmpty ? nil : word }
    // Of a few words all are told; among many, only the one that was meant.
    let meant = known.count > 4 ? word.nearest(among: known) : nil
    document.fault(
      at: node.mark, Wording.Diagnostics.unknownWord(word, of: key, among: known, meant: meant))
    return nil
  }

  // MARK: Numbers

  /// One whole number, or two with a hyphen or a dash between.
  func range(_ key: String, within limits: ClosedRange<Int>) -> ClosedRange<Int>? {
    guard let node = values[key] else { return nil }
    let word = node.word ?? ""
    let ends = word.split(omittingEmptySubsequences: false, whereSeparator: Self.dashes.contains)
      .map { Int(strict: String($0).trimmed) }
    guard (1...2).contains(ends.count), let low = ends[0], let high = ends[ends.count - 1] else {
      fault(at: key, Wording.Diagnostics.noRange(key, node.found))
      return nil
    }
    guard low <= high else {
      fault(at: key, Wording.Diagnostics.upsideDown(key, low: low, high: high, word))
      return nil
    }
    return isWithin(limits, low...high, key) ? low...high : nil
  }

  /// One whole number; `other` is a word that may stand in its place.
  package func integer(_ key: String, within limits: ClosedRange<Int>, or other: String? = nil) -> Int? {
    guard let node = values[key] else { return nil }
    guard let number = Int(strict: node.word ?? "") else {
      fault(at: key, Wording.Diagnostics.noNumber(key, or: other, node.found))
      return nil
    }
    return isWithin(limits, number...number, key) ? number : nil
  }

  /// The hyphens, dashes and the minus that keyboards and word processors write between two numbers.
  private static let dashes: Set<Character> = ["-", "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "−", "－"]

  private func isWithin(_ limits: ClosedRange<Int>, _ range: ClosedRange<Int>, _ key: String) -> Bool {
    if limits.contains(range.lowerBound), limits.contains(range.upperBound) { return true }
    fault(at: key, Wording.Diagnostics.outOfLimits(key, range, limits))
    return false
  }

  // MARK: Lists and mappings inside

  func mappings(_ key: String, keys: [String], atLeast least: Int = 1) -> [Fields] {
    nodes(key, atLeast: least).compactMap { document.fields($0, keys: keys) }
  }

  /// The mappings of a mapping that has ids for keys.
  func named(_ key: String) -> [(id: String, node: Node)] {
    guard let node = node(key) else { return [] }
    guard case .mapping(let mapping) = node, mapping.count <= Self.mostEntries else {
      document.fault(
        at: node.mark,
        Wording.Diagnostics.noMapping(key, most: Self.mostEntries, node.found))
      return []
    }
    return mapping.compactMap { name, node in
      if let id = name.scalar?.string, id.isID { return (id, node) }
      document.fault(at: name.mark, Wording.Diagnostics.badID)
      return nil
    }
  }

  func fields(_ key: String, keys: [String]) -> Fields? {
    node(key).flatMap { document.fields($0, keys: keys) }
  }

  /// The items of a list; faults unless it is one, neither too short nor too long.
  func nodes(_ key: String, atLeast least: Int) -> [Node] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let sequence) = node else {
      document.fault(at: node.mark, Wording.Diagnostics.noList(key, node.found))
      return []
    }
    if sequence.count < least {
      document.fault(at: node.mark, Wording.Diagnostics.tooFew(key, sequence.count, least: least))
    }
    guard sequence.count <= Self.mostEntries else {
      document.fault(
        at: node.mark, Wording.Diagnostics.tooMany(key, sequence.count, most: Self.mostEntries))
      return []
    }
    return Array(sequence)
  }
}

extension Node {
  /// The words that stand in the file, with every kind of space as an ordinary one; `nil` for a mapping or a list.
  var word: String? { scalar?.string.withPlainSpaces.trimmed }

  /// Whether it stands in quotes that YAML takes for letters.
  fileprivate var isInTypographicQuotes: Bool {
    guard let scalar, scalar.style == .plain, let word, let first = word.first, let last = word.last,
      word.count > 1
    else { return false }
    return "“”„‟«»‘’‚‛".contains(first) && "“”‟«»‘’‛\"'".contains(last)
      && !word.dropFirst().dropLast().contains(where: "“”„‟«»".contains)
  }

  /// What stands in the file, as far as a fault tells it.
  fileprivate var found: Wording.Diagnostics.Found {
    switch self {
    case .scalar(let scalar):
      let word = String(scalar.string.withPlainSpaces.trimmed.prefix(40))
      return scalar.string.trimmed.isEmpty
        ? .nothing : isInTypographicQuotes ? .quoted(word) : .word(word)
    case .mapping: return .mapping
    case .sequence: return .list
    case .alias: return .alias
    }
  }
}

extension Int {
  /// One to nine ASCII digits; nothing else that YAML would take for a number.
  fileprivate init?(strict word: String) {
    guard (1...9).contains(word.utf8.count), word.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    self.init(word)
  }
}

extension String {
  fileprivate var trimmed: String {
    let kept = drop(while: \.isWhitespace)
    guard let last = kept.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(kept[...last])
  }
}
