/// Faults of YAML itself, before anything is known of what the file holds.
extension Wording.Diagnostics {
  static let empty = "is empty"
  static let notYAML = "is not valid YAML"
  static func notYAML(_ problem: String) -> String { "is not valid YAML: \(problem)" }
  static func keyTwice(_ key: String) -> String { "the key \"\(key)\" stands twice" }
  static let alias = "aliases (*name) are not taken; put text that begins with * in quotes"
  static let secondDocument = "a second document begins here; one file holds one"
  static let colonInText = "a colon cannot stand here; put text that holds one in quotes"
  static let cannotBegin =
    "this character cannot begin a value; indent with spaces, and put such text in quotes"
  static func tooDeep(_ levels: Int) -> String { "is nested more than \(levels) levels deep" }
  static func tag(_ tag: String) -> String { "tags (!name) are not taken; leave \"\(tag)\" out" }
  static let markedKey = "keys marked with \"?\" are not taken; write key: value"
  static let anchor = "anchors (&name) are not taken; in a sentence write \"and\""

  // MARK: Characters

  static func holds(_ character: String) -> String { "this line holds \(character)" }
  static func holds(_ key: String, _ character: String) -> String { "\"\(key)\" holds \(character)" }
  static let lineBreak = "a line break; write it on one line, or fold it with >-"
  static func invisible(_ number: String) -> String {
    "the invisible character U+\(number); take it out"
  }

  /// A space that YAML doesn't take for one.
  static func misplacedSpace(_ scalar: Unicode.Scalar) -> String {
    "\(name(ofSpace: scalar)) (U+\(scalar.hexadecimal)) stands here; replace it with an ordinary space"
  }

  private static func name(ofSpace scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\u{A0}": "a no-break space"
    case "\u{202F}": "a narrow no-break space"
    case "\u{3000}": "an ideographic space"
    default: "a space of another width"
    }
  }

  // MARK: Mappings

  static func noMapping(with key: String) -> String {
    "this should be a mapping (key: value) with \(key) and so on"
  }
  static let keyIsNoWord = "a key should be a word"
  static func unknownKey(_ key: String, meant: String?) -> String {
    "unknown key \"\(key)\"" + (meant.map { "; \(didYouMean($0))" } ?? "")
  }
  static func didYouMean(_ word: String) -> String { "did you mean \"\(word)\"?" }
  static func more(_ count: Int) -> String { "with \(count) more faults like these; mend them first" }
}
