import Catalogue
import Text
import Yams

/// A word in a file that is the id of something other than an exercise, to be looked up when all are known.
struct Mention {
  /// What is named.
  enum Kind {
    case routine, programme, topic
  }

  let kind: Kind
  let word: String
  let mark: Mark?

  /// A fault unless it is there.
  func check(among ids: [Kind: Set<String>], _ document: YAMLDocument) {
    let known = ids[kind, default: []]
    guard !known.contains(word) else { return }
    document.fault(at: mark, Wording.Diagnostics.nothing(kind, word, meant: word.nearest(among: known)))
  }
}
