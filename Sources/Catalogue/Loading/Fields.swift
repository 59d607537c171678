import Yams

/// One mapping of a file, read field by field.
///
/// Each method answers a harmless stand-in after a fault; the file is refused in the end because the fault stands.
struct Fields {
  let reading: Reading
  let mapping: Node.Mapping

  var mark: Mark? { mapping.mark }

  func has(_ key: String) -> Bool { mapping[Node(key)] != nil }

  /// Where a field stands, or the mapping that lacks it.
  func mark(of key: String) -> Mark? { mapping[Node(key)]?.mark ?? mark }

  func node(_ key: String) -> Node? {
    let node = mapping[Node(key)]
    if node == nil { reading.fault(at: mark, "\"\(key)\" is missing") }
    return node
  }

  // MARK: Words

  func text(_ key: String) -> String { node(key).map { text($0, key) } ?? "" }

  func optionalText(_ key: String) -> String? { has(key) ? text(key) : nil }

  func texts(_ key: String, atLeast least: Int = 1) -> [String] {
    let words = nodes(key).map { text($0, key) }
    if has(key), words.count < least {
      reading.fault(at: mark(of: key), "\"\(key)\" needs at least \(least), has \(words.count)")
    }
    return words
  }

  private func text(_ node: Node, _ key: String) -> String {
    guard let word = node.scalar?.string.trimmed, !word.isEmpty else {
      reading.fault(at: node.mark, "\"\(key)\" should be text")
      return ""
    }
    guard word.count <= 2000 else {
      reading.fault(at: node.mark, "\"\(key)\" is longer than 2000 characters")
      return ""
    }
    if let scalar = word.firstUnsafe { reading.fault(at: node.mark, Reading.unsafe(scalar)) }
    return word
  }

  // MARK: Words from a fixed list

  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String) -> Choice? {
    node(key).flatMap { choice($0, key) }
  }

  func choices<Choice: RawRepresentable<String> & CaseIterable>(_ key: String) -> [Choice] {
    nodes(key).compactMap { choice($0, key) }
  }

  private func choice<Choice: RawRepresentable<String> & CaseIterable>(_ node: Node, _ key: String) -> Choice?
  {
    let word = text(node, key)
    if let choice = Choice(rawValue: word) { return choice }
    let all = Choice.allCases.map(\.rawValue)
    let hint =
      word.nearest(among: all).map { "did you mean \"\($0)\"?" } ?? "one of \(all.joined(separator: ", "))"
    if !word.isEmpty { reading.fault(at: node.mark, "\"\(word)\" is no \(key); \(hint)") }
    return nil
  }

  // MARK: Numbers

  /// One whole number, or two with a hyphen between.
  func range(_ key: String, within limits: ClosedRange<Int>) -> ClosedRange<Int>? {
    guard let node = mapping[Node(key)] else { return nil }
    let word = text(node, key)
    let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { Int(strict: $0) }
    guard (1...2).contains(ends.count), let low = ends[0], let high = ends[ends.count - 1] else {
      reading.fault(
        at: node.mark, "\"\(key)\" should be a whole number or a range such as 8-12, not \"\(word)\"")
      return nil
    }
    guard low <= high else {
      reading.fault(
        at: node.mark, "\"\(key)\" has its range upside down: \(low)-\(high); write \(high)-\(low)")
      return nil
    }
    guard limits.contains(low), limits.contains(high) else {
      reading.fault(
        at: node.mark,
        "\"\(key)\" is \(word); it must lie between \(limits.lowerBound) and \(limits.upperBound)")
      return nil
    }
    return low...high
  }

  func integer(_ key: String, within limits: ClosedRange<Int>) -> Int? {
    guard let range = range(key, within: limits) else { return nil }
    guard range.lowerBound == range.upperBound else {
      reading.fault(at: mark(of: key), "\"\(key)\" should be one whole number, not a range")
      return nil
    }
    return range.lowerBound
  }

  // MARK: Lists and mappings inside

  func mappings(_ key: String, keys: [String]) -> [Fields] {
    nodes(key).compactMap { reading.fields($0, keys: keys) }
  }

  func fields(_ key: String, keys: [String]) -> Fields? {
    node(key).flatMap { reading.fields($0, keys: keys) }
  }

  /// The items of a list; faults unless it is one.
  func nodes(_ key: String) -> [Node] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let sequence) = node else {
      reading.fault(at: node.mark, "\"\(key)\" should be a list")
      return []
    }
    return Array(sequence)
  }
}

extension Int {
  /// One to five ASCII digits; nothing else that YAML would take for a number.
  fileprivate init?(strict word: Substring) {
    guard (1...5).contains(word.utf8.count), word.utf8.allSatisfy({ (48...57).contains($0) }) else {
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
