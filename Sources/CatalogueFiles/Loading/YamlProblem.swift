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
      Wording.Diagnostics.keyTwice(keys.first ?? "")
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _),
      .reader(let problem, _, _, _):
      Self.plainWords.first { problem.hasPrefix($0.problem) }?.words
        ?? Wording.Diagnostics.notYAML(problem)
    default: Wording.Diagnostics.notYAML
    }
  }

  private static let plainWords: [(problem: String, words: String)] = [
    ("found undefined alias", Wording.Diagnostics.alias),
    ("but found another document", Wording.Diagnostics.secondDocument),
    ("Maximum nesting level", YAMLDocument.tooDeep),
    ("mapping values are not allowed", Wording.Diagnostics.colonInText),
    ("found character that cannot start", Wording.Diagnostics.cannotBegin),
  ]
}
