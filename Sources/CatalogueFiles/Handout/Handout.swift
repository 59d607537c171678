public import Catalogue

/// What a physiotherapist wrote down, line by line, and what limber takes each line for.
public struct Handout: Equatable, Sendable {
  /// All lines with something on them, in order.
  public private(set) var lines: [HandoutLine] = []

  /// Reads lines as people write them: nothing is an error, and no line is dropped.
  ///
  /// - Parameters:
  ///   - text: The lines.
  ///   - catalogue: The exercises that are known.
  public init(_ text: String, in catalogue: Catalogue) {
    let reader = LineReader(catalogue)
    var block = Block.main
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !text.isEmpty else { continue }
      add(reader.read(String(line), in: block), index + 1, text, &block, reader)
    }
    // A routine needs something between warm-up and cool-down.
    if !entries.contains(where: { $0.block == .main }) { change { $0.block = .main } }
  }

  /// The exercises, in order.
  public var entries: [HandoutEntry] {
    lines.compactMap { if case .exercise(let entry) = $0.kind { entry } else { nil } }
  }

  private mutating func add(
    _ reading: LineReader.Reading, _ number: Int, _ text: String, _ block: inout Block, _ reader: LineReader
  ) {
    var kinds: [HandoutLine.Kind]
    switch reading {
    case .exercises(let entries): kinds = entries.map { .exercise($0) }
    case .heading(let next):
      block = next
      kinds = [.remark]
    case .dose(let dose): kinds = [append(dose, in: block, reader) ? .more : .remark]
    case .remark: kinds = [.remark]
    }
    if kinds.isEmpty { kinds = [.remark] }
    lines += kinds.map { HandoutLine(number: number, text: text, kind: $0) }
  }

  /// Gives a dose that stands alone to the exercise above it.
  ///
  /// - Returns: Whether there is one.
  private mutating func append(_ dose: WrittenDose, in block: Block, _ reader: LineReader) -> Bool {
    guard let last = lines.lastIndex(where: { $0.kind != .more }) else { return false }
    switch lines[last].kind {
    case .exercise(let entry):
      guard !entry.dose.hasAmount || dose.isMore(than: entry.dose) else { return false }
      let all = entry.dose.joined(with: dose)
      lines[last].kind = .exercise(
        reader.entry(entry.exercise, entry.name, all, in: entry.block, entry.isNameGuess))
      return true
    case .remark where dose.hasAmount:
      guard let name = LineReader.nameAlone(lines[last].text) else { return false }
      lines[last].kind = .exercise(reader.entry(nil, name, dose, in: block))
      return true
    default: return false
    }
  }

  private mutating func change(_ change: (inout HandoutEntry) -> Void) {
    for index in lines.indices {
      guard case .exercise(var entry) = lines[index].kind else { continue }
      change(&entry)
      lines[index].kind = .exercise(entry)
    }
  }
}

extension WrittenDose {
  /// Whether it says something that another one leaves open.
  fileprivate func isMore(than other: WrittenDose) -> Bool {
    sets != nil && other.sets == nil || reps != nil && other.reps == nil
      || (hold ?? seconds) != nil && (other.hold ?? other.seconds) == nil || rest != nil && other.rest == nil
      || !hasAmount && (isEachSide || side != nil)
  }
}
