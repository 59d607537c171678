import Text

/// Faults of routines and the guide.
extension Wording.Diagnostics {
  static func ambiguous(_ word: String, _ ids: [String]) -> String {
    "\"\(word)\" is the name of several exercises; write \(ids.inWords(last: "or"))"
  }

  /// An exercise that there isn't.
  ///
  /// - Parameters:
  ///   - meant: The one that was most likely meant.
  ///   - isOwn: Whether the person who wrote it could bring one along.
  static func noExercise(_ word: String, meant: String?, isOwn: Bool) -> String {
    let own = "put its file into exercises/, or write it into the routine under \"exercises\""
    let hint = meant.map(didYouMean) ?? (isOwn ? own : nil)
    return "there is no exercise \"\(word)\"" + (hint.map { "; \($0)" } ?? "")
  }
  static func leftOut(_ word: String) -> String {
    "the exercise \"\(word)\" is left out, because its own file has faults"
  }
  static func noSides(_ word: String) -> String {
    "\"side\" does not apply to \(word), which works both sides together"
  }
  static func noMeasure(_ key: String, of word: String, among measures: [String]) -> String {
    "\"\(key)\" does not apply to \(word), which takes \(measures.inWords(last: "and"))"
  }
  static func outOfRange(
    _ key: String, _ wanted: ClosedRange<Int>, _ word: String, _ allowed: ClosedRange<Int>
  ) -> String {
    "\"\(key)\" is \(wanted.written), but \(word) takes \(allowed.written)"
  }
  static func tooLong(minutes: Int, most: Int) -> String {
    "takes \(minutes) minutes at level full; a routine takes at most \(most)"
  }
  static let gentlest =
    "cannot take the place of the routine that limber offers in strong pain; give it another name"

  // MARK: The guide

  static func signTwice(_ id: String) -> String { "the sign \"\(id)\" stands twice" }
  static let badSign = "\"sign\" is written like bladder-bowel, in small letters, digits and hyphens"
}
