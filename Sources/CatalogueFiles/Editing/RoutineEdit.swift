import Catalogue
import Yams

/// The lines of a routine on the way from one form to another.
struct RoutineEdit {
  /// One exercise as it stands in the text.
  private struct ItemLines {
    let item: RoutineItem
    /// Comments and empty lines above it, which go where it goes.
    var lead: [String]
    let lines: [String]
    let indent: Int
  }

  /// A block as it stands in the text.
  private struct Part {
    let lines: Range<Int>
    let indent: Int
    /// The line of its key without an empty list behind it.
    let heading: String
    /// What stands behind its last exercise.
    var tail: [String]
    /// The places of its exercises among all entries.
    let entries: Range<Int>
  }

  private let source: TextLines
  private let keys: [(name: String, line: Int)]
  private let mapping: Node.Mapping
  private var parts: [Block: Part] = [:]
  private var entries: [ItemLines] = []
  private var isPlaced: [Bool] = []
  private var changes: [(range: Range<Int>, lines: [String])] = []

  init(_ source: TextLines, _ mapping: Node.Mapping) {
    self.source = source
    self.mapping = mapping
    keys = mapping.compactMap { key, _ in
      key.scalar.flatMap { scalar in key.mark.map { (scalar.string, $0.line - 1) } }
    }
  }

  /// The lines of a key, up to the next one.
  private func lines(of name: String) -> Range<Int>? {
    guard let start = keys.first(where: { $0.name == name })?.line, source.lines.indices.contains(start)
    else {
      return nil
    }
    let next = keys.map(\.line).filter { $0 > start }.min() ?? source.lines.count
    return start..<next
  }

  /// Takes a block apart.
  ///
  /// - Returns: Whether its exercises stand one a line.
  mutating func take(_ block: Block, _ items: [RoutineItem]) -> Bool {
    guard let range = lines(of: block.key) else { return items.isEmpty }
    guard case .sequence(let sequence)? = mapping[block.key], sequence.count == items.count else {
      return false
    }
    let starts = sequence.compactMap { node in node.mark.flatMap { dash(before: $0) } }
    guard starts.count == items.count, starts == starts.sorted(), Set(starts).count == starts.count,
      starts.allSatisfy({ range.dropFirst().contains($0) })
    else { return false }
    let first = entries.count
    var end = range.lowerBound + 1
    for (index, start) in starts.enumerated() {
      let next = index + 1 < starts.count ? starts[index + 1] : range.upperBound
      let last = source.contentEnd(of: start..<next)
      entries.append(
        ItemLines(
          item: items[index], lead: Array(source.lines[end..<start]),
          lines: Array(source.lines[start..<last]),
          indent: source.lines[start].indent))
      end = last
    }
    isPlaced += items.map { _ in false }
    let key = source.lines[range.lowerBound]
    parts[block] = Part(
      lines: range, indent: entries.dropFirst(first).first?.indent ?? 2,
      heading: items.isEmpty ? source.line("\(block.key):\(key.comment)") : key,
      tail: Array(source.lines[end..<range.upperBound]), entries: first..<entries.count)
    return true
  }

  /// The line of the dash before a value, where nothing but spaces stands before it.
  private func dash(before mark: Mark) -> Int? {
    let line = mark.line - 1
    guard source.lines.indices.contains(line) else { return nil }
    let before = source.lines[line].unicodeScalars.prefix(mark.column - 1).filter { $0 != " " }
    return String(String.UnicodeScalarView(before)) == "-" ? line : nil
  }

  /// Puts exercises into a block in place of what is there.
  mutating func put(_ items: [RoutineItem], in block: Block) {
    let indent = parts[block]?.indent ?? usualIndent
    let chosen = items.map { item in
      let exact = entries.indices.first { !isPlaced[$0] && entries[$0].item.sameEntry(as: item) }
      let found =
        exact ?? entries.indices.first { !isPlaced[$0] && entries[$0].item.exercise == item.exercise }
      if let found { isPlaced[found] = true }
      return (item: item, entry: found, isExact: exact != nil)
    }
    let body = chosen.flatMap { item, index, isExact -> [String] in
      guard let entry = index.map({ entries[$0] }) else { return [line(item, indent, "")] }
      let lead = entry.lead.map { $0.moved(by: indent - entry.indent) }
      if isExact { return lead + entry.lines.map { $0.moved(by: indent - entry.indent) } }
      let comments = entry.lines.map(\.comment)
      if comments.count == 1 { return lead + [line(item, indent, comments[0])] }
      return lead + comments.filter { !$0.isEmpty }.map { own($0, indent) } + [line(item, indent, "")]
    }
    pending.append((block, body))
  }

  /// The new lines of each block, laid once it is known which entries remain.
  private var pending: [(block: Block, body: [String])] = []

  private func line(_ item: RoutineItem, _ indent: Int, _ comment: String) -> String {
    source.line(String(repeating: " ", count: indent) + item.entry + comment)
  }

  private func own(_ comment: String, _ indent: Int) -> String {
    source.line(String(repeating: " ", count: indent) + comment.drop { $0 == " " || $0 == "\t" })
  }

  /// How far the exercises of the main block stand in.
  private var usualIndent: Int {
    guard let main = lines(of: Block.main.key),
      let first = main.dropFirst().first(where: { !source.isBeside($0) })
    else { return 2 }
    return source.lines[first].indent
  }

  /// Puts a text in place of a key's.
  mutating func put(_ key: String, _ text: String) {
    guard let range = lines(of: key) else { return }
    let end = source.contentEnd(of: range)
    var lines = Routine.lines(key, text)
    if end == range.lowerBound + 1, lines.count == 1 { lines[0] += source.lines[range.lowerBound].comment }
    changes.append((range.lowerBound..<end, lines.map(source.line)))
  }

  /// The text with all that was put.
  var text: String {
    var result = source
    // From the end on, so that places stay true; what is put before a line after what takes that line's place.
    let changes = (changes + pending.compactMap(change)).sorted {
      ($0.range.lowerBound, $0.range.upperBound) > ($1.range.lowerBound, $1.range.upperBound)
    }
    for change in changes { result.lines.replaceSubrange(change.range, with: change.lines) }
    return result.text
  }

  private func change(_ block: Block, _ body: [String]) -> (range: Range<Int>, lines: [String])? {
    guard let part = parts[block] else { return body.isEmpty ? nil : addition(block, body) }
    // No line of a person's is lost: comments above and within an exercise that is gone stay.
    let orphans = part.entries.filter { !isPlaced[$0] }
      .flatMap { (entries[$0].lead + entries[$0].lines).filter(\.isComment) }
    var tail = orphans + part.tail
    let last = pending.first { $0.block == .coolDown && parts[.coolDown] == nil && !$0.body.isEmpty }
    if block == .main, let last {
      let place = tail.firstIndex(where: \.isBlank) ?? tail.count
      tail.insert(contentsOf: lines(of: last.block, last.body), at: place)
    }
    if !body.isEmpty { return (part.lines, [part.heading] + body + tail) }
    let comment = part.heading.comment
    return (part.lines, (comment.isEmpty ? [] : [own(comment, 0)]) + tail)
  }

  /// A block that the text lacks: a warm-up before the main block, a cool-down behind it.
  private func addition(_ block: Block, _ body: [String]) -> (range: Range<Int>, lines: [String])? {
    guard let main = lines(of: Block.main.key) else { return nil }
    guard block == .warmUp else {
      // A main block that is written anew brings it along.
      if parts[.main] != nil { return nil }
      let end = source.contentEnd(of: main)
      let place = main.first { $0 >= end && source.lines[$0].isBlank } ?? main.upperBound
      return (place..<place, lines(of: block, body))
    }
    var place = main.lowerBound
    while place > 0, source.lines[place - 1].isComment { place -= 1 }
    if parts.values.contains(where: { $0.lines.contains(place) }) { place = main.lowerBound }
    return (place..<place, lines(of: block, body))
  }

  /// A block that is new, with an empty line towards the main block where the text has such.
  private func lines(of block: Block, _ body: [String]) -> [String] {
    let lines = [source.line("\(block.key):")] + body,
      space = self.lines(of: Block.main.key).map(spaced) ?? []
    return block == .warmUp ? lines + space : space + lines
  }

  /// An empty line where the text has one before its main block.
  private func spaced(_ main: Range<Int>) -> [String] {
    guard main.lowerBound > 0 else { return [] }
    return source.lines[..<main.lowerBound].last { !$0.isComment }?.isBlank == true ? [source.line("")] : []
  }
}

extension RoutineItem {
  /// Whether the same line says both, in whatever block.
  fileprivate func sameEntry(as other: RoutineItem) -> Bool { entry == other.entry }
}
