import Catalogue
import Yams

extension YamlError {
  /// Where the parser stopped.
  var mark: Mark? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark
    case .duplicatedKeysInMapping(_, let context): context.mark
    default: nil
    }
  }

  /// What is wrong: in plain words where the parser's own say little to someone who writes a routine.
  var reason: String {
    switch self {
    case .duplicatedKeysInMapping(let keys, _):
      "the key \"\(keys.first ?? "")\" stands twice"
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _),
      .reader(let problem, _, _, _):
      Self.plainWords.first { problem.hasPrefix($0.problem) }?.words ?? "is not valid YAML: \(problem)"
    default: "is not valid YAML"
    }
  }

  private static let plainWords: [(problem: String, words: String)] = [
    ("found undefined alias", "aliases (*name) are not taken; put text that begins with * in quotes"),
    ("but found another document", "a second document begins here; one file holds one"),
    ("Maximum nesting level", YAMLDocument.tooDeep),
    ("mapping values are not allowed", "a colon cannot stand here; put text that holds one in quotes"),
    (
      "found character that cannot start",
      "this character cannot begin a value; indent with spaces, and put such text in quotes"
    ),
  ]
}
