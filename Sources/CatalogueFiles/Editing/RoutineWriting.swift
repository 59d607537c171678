public import Catalogue
import Text

extension Routine {
  /// The routine as YAML, without carried exercises.
  public var text: String {
    var lines = Self.lines("name", name) + Self.lines("about", about)
    if !sources.isEmpty {
      lines.append("sources: [\(sources.map { "\"\($0.rawValue)\"" }.joined(separator: ", "))]")
    }
    if order != .max { lines.append("order: \(order)") }
    for block in Block.allCases {
      let entries = items(in: block).map { "  " + $0.entry }
      if !entries.isEmpty { lines += ["\(block.key):"] + entries }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A key with a text: on its line where it fits, else folded below it.
  static func lines(_ key: String, _ text: String) -> [String] {
    if text.isPlainScalar, text.utf8.count + key.utf8.count <= 90 { return ["\(key): \(text)"] }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard text.utf8.count > 90, !words.contains("") else { return ["\(key): \(text.quoted)"] }
    var lines = [""]
    for word in words {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + word.count < 100 {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return ["\(key): >-"] + lines.map { "  " + $0 }
  }
}

extension RoutineItem {
  /// The same exercise with other ranges, on other sides or in another block.
  public func with(block: Block? = nil, narrowing: Narrowing? = nil, side: Side?) -> RoutineItem {
    var item = RoutineItem(
      exercise: exercise, block: block ?? self.block, narrowing: narrowing ?? self.narrowing, side: side)
    item.limit = limit
    item.isConfirmed = isConfirmed
    return item
  }

  /// Its line in a file: the exercise alone, or with what is set for it.
  var entry: String {
    var parts = Measure.countedFirst.compactMap { measure in
      narrowing[measure].map { "\(measure.rawValue): \($0.written)" }
    }
    if let side { parts.append("side: \(side.rawValue)") }
    if isConfirmed { parts.append("confirmed: true") }
    let word = exercise.split(separator: "/").last.map(String.init) ?? exercise
    return parts.isEmpty ? "- \(word)" : "- {exercise: \(word), \(parts.joined(separator: ", "))}"
  }
}

extension String {
  /// Whether YAML reads it as it stands, and so does whoever guesses numbers and truth values.
  fileprivate var isPlainScalar: Bool {
    guard let first = unicodeScalars.first, first.properties.isAlphabetic, last != ":", last != " " else {
      return false
    }
    return !contains(": ") && !contains(" #") && !Self.guessed.contains(lowercased())
  }

  private static let guessed: Set<String> = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]

  /// In quotes, with what ends them marked.
  var quoted: String {
    "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
