import Yams

/// One file being read: collects its faults, so that all are told at once.
package final class Reading {
  let file: String
  /// What is wrong with it, as far as it was read.
  package private(set) var faults: [Fault] = []
  /// The exercises that the file names, to be looked up when all are known.
  var mentions: [Mention] = []

  /// A file about to be read, by the name that its faults give it.
  package init(file: String) { self.file = file }

  func fault(at mark: Mark?, _ reason: String) {
    fault(line: mark?.line ?? 0, column: mark?.column ?? 0, reason)
  }

  func fault(line: Int, column: Int, _ reason: String) {
    faults.append(Fault(file: file, line: line, column: column, reason: reason))
  }

  /// The file's top-level mapping; `nil` after a fault that leaves nothing to read.
  ///
  /// - Parameter mayBeEmpty: Whether a file with nothing in it is a mapping without keys, and no fault.
  package func root(of text: String, keys: [String], mayBeEmpty: Bool = false) -> Fields? {
    guard let node = tree(of: text) else {
      guard faults.isEmpty else { return nil }
      if mayBeEmpty { return Fields(reading: self, mark: nil, values: [:]) }
      fault(at: nil, "is empty")
      return nil
    }
    return fields(node, keys: keys)
  }

  /// What the file holds; `nil` when that is nothing, or after a fault.
  func tree(of text: String) -> Node? {
    guard isPlain(text) else { return nil }
    do {
      // The basic resolver takes every word as it stands: no number, date or truth value is guessed.
      guard let node = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot() else {
        return nil
      }
      return isPlain(node) ? node : nil
    } catch let error as YamlError {
      fault(at: error.mark, error.reason)
    } catch {
      fault(at: nil, "is not valid YAML")
    }
    return nil
  }

  /// A mapping with only known keys; faults otherwise.
  func fields(_ node: Node, keys: [String]) -> Fields? {
    guard case .mapping(let mapping) = node else {
      fault(at: node.mark, "this should be a mapping (key: value) with \(keys[0]) and so on")
      return nil
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      guard let word = key.scalar?.string else {
        fault(at: key.mark, "a key should be a word")
        continue
      }
      values[word] = value
      guard !keys.contains(word) else { continue }
      let hint = word.nearest(among: keys).map { "; did you mean \"\($0)\"?" } ?? ""
      fault(at: key.mark, "unknown key \"\(word)\"\(hint)")
    }
    return Fields(reading: self, mark: mapping.mark, values: values)
  }
}
