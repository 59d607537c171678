import Yams

/// One file being read: collects its faults, so that all are told at once.
final class Reading {
  let file: String
  private(set) var faults: [Fault] = []

  init(file: String) { self.file = file }

  func fault(at mark: Mark?, _ reason: String) {
    fault(line: mark?.line ?? 0, column: mark?.column ?? 0, reason)
  }

  private func fault(line: Int, column: Int, _ reason: String) {
    faults.append(Fault(file: file, line: line, column: column, reason: reason))
  }

  /// The file's top-level mapping; `nil` after a fault that leaves nothing to read.
  func root(of text: String, keys: [String]) -> Fields? {
    if text.firstUnsafe(except: ["\n", "\r", "\t"]) != nil {
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if let scalar = String(line).firstUnsafe(except: ["\r", "\t"]) {
          fault(line: number + 1, column: 1, Self.unsafe(scalar))
        }
      }
      return nil
    }
    do {
      // The parser owns the anchors that nodes only point to, so it has to outlive the check of them.
      let parser = try Parser(yaml: text, encoding: .utf8)
      return try withExtendedLifetime(parser) {
        guard let node = try parser.singleRoot() else {
          fault(at: nil, "is empty")
          return nil
        }
        guard isPlain(node, depth: 0) else { return nil }
        return fields(node, keys: keys)
      }
    } catch let error as YamlError {
      let (mark, problem) = error.place
      fault(at: mark, "is not valid YAML: \(problem)")
    } catch {
      fault(at: nil, "is not valid YAML")
    }
    return nil
  }

  /// A mapping with only known keys; faults otherwise.
  func fields(_ node: Node, keys: [String]) -> Fields? {
    guard case .mapping(let mapping) = node else {
      fault(at: node.mark, "should be a mapping of \(keys.prefix(3).joined(separator: ", ")) ...")
      return nil
    }
    for (key, _) in mapping where !keys.contains(key.scalar?.string ?? "") {
      let word = key.scalar?.string ?? ""
      let hint = word.nearest(among: keys).map { "; did you mean \"\($0)\"?" } ?? ""
      fault(at: key.mark, "unknown key \"\(word)\"\(hint)")
    }
    return Fields(reading: self, mapping: mapping)
  }

  /// Aliases, anchors and tags have no use here and can make a small file huge, so none is taken.
  private func isPlain(_ node: Node, depth: Int) -> Bool {
    guard depth < 16 else {
      fault(at: node.mark, "is nested more than 16 levels deep")
      return false
    }
    if case .alias = node {
      fault(at: node.mark, "aliases (*name) are not taken")
      return false
    }
    if node.anchor != nil {
      fault(at: node.mark, "anchors (&name) are not taken")
      return false
    }
    switch node {
    case .mapping(let mapping):
      return mapping.allSatisfy { isPlain($0.key, depth: depth + 1) && isPlain($0.value, depth: depth + 1) }
    case .sequence(let sequence): return sequence.allSatisfy { isPlain($0, depth: depth + 1) }
    case .scalar, .alias: return true
    }
  }

  static func unsafe(_ scalar: Unicode.Scalar) -> String {
    "holds the invisible character U+\(String(scalar.value, radix: 16, uppercase: true)); take it out"
  }
}

extension String {
  fileprivate func firstUnsafe(except allowed: Set<Unicode.Scalar>) -> Unicode.Scalar? {
    unicodeScalars.first { $0.isUnsafe && !allowed.contains($0) }
  }
}

extension YamlError {
  /// Where the parser stopped, and its words.
  fileprivate var place: (Mark?, String) {
    switch self {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (mark, problem)
    case .duplicatedKeysInMapping(let duplicates, let context):
      (context.mark, "the key \"\(duplicates.first ?? "")\" stands twice")
    case .reader(let problem, _, _, _): (nil, problem)
    default: (nil, "it cannot be parsed")
    }
  }
}
