import Text

/// Faults of single fields: what one should be, and what stands there instead.
extension Wording.Diagnostics {
  static func missing(_ key: String) -> String { "\"\(key)\" is missing" }
  static func missing(_ key: String, _ what: String) -> String { "\"\(key)\" is missing: \(what)" }

  // MARK: Words

  static func noText(_ key: String, _ found: Found) -> String {
    "\"\(key)\" should be text, but is \(found.words)"
  }
  static func typographicQuotes(_ key: String) -> String { "\"\(key)\" \(quotesHint)" }
  private static let quotesHint =
    "stands in typographic quotes; write straight ones (\") or none"
  static func tooLong(_ key: String, most: Int) -> String {
    "\"\(key)\" is longer than \(most) characters"
  }

  /// A word that is none of those known.
  ///
  /// - Parameter meant: The one that was most likely meant; without it all are told.
  static func unknownWord(_ word: String, of key: String, among known: [String], meant: String?) -> String {
    let hint = meant.map(didYouMean) ?? "it takes \(known.inWords(last: "or"))"
    return "\"\(key)\" does not take \"\(word)\"; \(hint)"
  }
  static let badID = "an id is written like cat-cow, in small letters, digits and hyphens"

  // MARK: Numbers

  static func noRange(_ key: String, _ found: Found) -> String {
    instead(key, "a whole number or a range such as 8-12", found)
  }
  static func noNumber(_ key: String, or other: String?, _ found: Found) -> String {
    instead(key, "a whole number" + (other.map { " or \($0)" } ?? ""), found)
  }
  static func noNumber(_ key: String, from low: Int, to high: Int, _ word: String) -> String {
    "\"\(key)\" should be a number from \(low) to \(high), not \"\(word)\""
  }
  static func upsideDown(_ key: String, low: Int, high: Int, _ word: String) -> String {
    "\"\(key)\" has its range upside down: write \(high)-\(low), not \(word)"
  }
  static func outOfLimits(_ key: String, _ range: ClosedRange<Int>, _ limits: ClosedRange<Int>) -> String {
    "\"\(key)\" is \(range.written), but must lie between \(limits.lowerBound) and \(limits.upperBound)"
  }
  private static func instead(_ key: String, _ right: String, _ found: Found) -> String {
    if case .quoted = found { return typographicQuotes(key) }
    return "\"\(key)\" should be \(right), not \(found.words)"
  }

  // MARK: Lists and mappings

  static func noMapping(_ key: String, most: Int, _ found: Found) -> String {
    "\"\(key)\" should be a mapping of at most \(most) ids, but is \(found.words)"
  }
  static func noList(_ key: String, _ found: Found) -> String {
    "\"\(key)\" should be a list, but is \(found.words)"
  }
  static func tooFew(_ key: String, _ count: Int, least: Int) -> String {
    let entries = count == 0 ? "is an empty list" : "has \(count) of them"
    return "\"\(key)\" \(entries), but needs at least \(least)"
  }
  static func tooMany(_ key: String, _ count: Int, most: Int) -> String {
    "\"\(key)\" has \(count) of them, but takes at most \(most)"
  }

  /// What stands in a file.
  enum Found {
    case nothing, mapping, list, alias
    case word(String)
    /// A word in quotes that YAML takes for letters.
    case quoted(String)

    fileprivate var words: String {
      switch self {
      case .nothing: "empty"
      case .word(let word), .quoted(let word): "\"\(word)\""
      case .mapping: "a mapping"
      case .list: "a list"
      case .alias: "an alias"
      }
    }
  }
}
