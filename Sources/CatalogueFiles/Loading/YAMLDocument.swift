package import Catalogue
import Text
import Yams

/// One file being read: collects its faults, so that all are told at once.
package final class YAMLDocument {
  let file: String
  /// What is usual, against which a person's own file is held; `nil` for a file that comes with limber.
  let usual: UsualRanges?
  /// The first faults; nobody mends more of them at once, and whole books of them must cost no time.
  private(set) var found: [Diagnostic] = []
  private(set) var count = 0
  /// The exercises that the file names, to be looked up when all are known.
  var references: [ExerciseReference] = []
  /// What else the file names.
  var mentions: [Mention] = []

  /// The id of a routine that brings exercises along.
  var carrier = ""
  /// The ids of the exercises that the file itself brings along, once they are known.
  var carried: [String] = []
  /// Whether all of the file is said to be meant as it stands, however far above the usual.
  var isConfirmed = false

  init(file: String, usual: UsualRanges?) {
    self.file = file
    self.usual = usual
  }

  /// A file about to be read, by the name that its faults give it.
  package convenience init(file: String) { self.init(file: file, usual: nil) }

  /// The id in the catalogue of an exercise that the file brings along.
  func idOfCarried(_ word: String) -> String { "\(carrier)/\(word)" }

  /// Whether it is a person's own.
  var isOwn: Bool { usual != nil }

  private static let most = 100

  /// The faults, with a last word for those beyond the first hundred.
  package var diagnostics: [Diagnostic] {
    guard count > found.count, let last = found.last else { return found }
    let more = Wording.Diagnostics.more(count - found.count)
    return found + [Diagnostic(file: file, line: last.line, column: last.column, reason: more)]
  }

  func fault(at mark: Mark?, _ reason: @autoclosure () -> String) {
    fault(line: mark?.line ?? 0, column: mark?.column ?? 0, reason())
  }

  func fault(line: Int, column: Int, _ reason: @autoclosure () -> String) {
    count += 1
    guard count <= Self.most else { return }
    found.append(Diagnostic(file: file, line: line, column: column, reason: reason()))
  }

  /// The file's top-level mapping; `nil` after a fault that leaves nothing to read.
  ///
  /// - Parameter mayBeEmpty: Whether a file with nothing in it is a mapping without keys, and no fault.
  package func root(of text: String, keys: [String], mayBeEmpty: Bool = false) -> Fields? {
    if let node = tree(of: text, mayBeEmpty: mayBeEmpty) { return fields(node, keys: keys) }
    return mayBeEmpty && found.isEmpty ? Fields(document: self, mark: nil, values: [:]) : nil
  }

  /// What the file holds; `nil` when that is nothing, or after a fault.
  ///
  /// - Parameter mayBeEmpty: Whether it is no fault to hold nothing.
  func tree(of text: String, mayBeEmpty: Bool = false) -> Node? {
    guard isPlain(text) else { return nil }
    do {
      // The basic resolver takes every word as it stands: no number, date or truth value is guessed.
      guard let node = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot() else {
        if !mayBeEmpty { fault(at: nil, Wording.Diagnostics.empty) }
        return nil
      }
      return isPlain(node) ? node : nil
    } catch let error as YamlError {
      fault(at: error.mark, error.reason)
    } catch {
      fault(at: nil, Wording.Diagnostics.notYAML)
    }
    return nil
  }

  /// A mapping with only known keys; faults otherwise.
  func fields(_ node: Node, keys: [String]) -> Fields? {
    guard case .mapping(let mapping) = node else {
      fault(at: node.mark, Wording.Diagnostics.noMapping(with: keys[0]))
      return nil
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      guard let word = key.scalar?.string else {
        fault(at: key.mark, Wording.Diagnostics.keyIsNoWord)
        continue
      }
      values[word] = value
      guard !keys.contains(word) else { continue }
      fault(at: key.mark, Wording.Diagnostics.unknownKey(word, meant: word.nearest(among: keys)))
    }
    return Fields(document: self, mark: mapping.mark, values: values)
  }
}
