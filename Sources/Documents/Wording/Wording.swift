/// Everything that documents that come back are told to a person in; nothing else of this target holds a sentence.
enum Wording {
  /// What is wrong in an archive; each reads on from its place.
  enum Faults {
    static let missing = "is missing"
    static let null = "is null"
    static func otherType(than type: String) -> String { "is no \(type)" }
    static let number = "number"
    static let text = "text"
    static let truth = "true or false"
    static let list = "list"
    static let object = "object"

    static let empty = "is empty"
    static func tooLong(most: Int) -> String { "is longer than \(most) characters" }
    static let unprintable = "has characters that can't be printed"
    static let hyphen = "begins with a hyphen"
    static func unknownWord(_ word: String, among known: [String]) -> String {
      "is \"\(word)\", which is none of \(known.joined(separator: ", "))"
    }
    static let noWholeNumber = "is no whole number"
    static func outOfRange(_ number: Int, _ range: ClosedRange<Int>) -> String {
      "is \(number), not between \(range.lowerBound) and \(range.upperBound)"
    }
    static func noSeconds(most: Int) -> String { "is not between 0 and \(most) seconds" }
    static let noDate = "is no date such as 2026-11-21T07:30:00.000+01:00"
    static let noDay = "is no day such as 2026-11-21"
    static let aheadOfClock = "is more than a day ahead of this machine's clock"

    static func sameID(at first: Int, and second: Int) -> String {
      "has the same id at \(first) and \(second)"
    }
    static let sameMoment = "has the same moment twice"
    static let space = "has an id with a space in it"
    static let samePlace = "has the same slot and side twice"
    static let otherThanAmended = "makes something else of what was first written than stands there"
    static let notAmended = "is missing though something was set right"
    static let bothWays = "names an exercise that stands under hurt as well"
    static let noSigns = "is no list of different signs such as night-pain"

    static let noJSON = "this is no JSON"
    static let keyTwice = "this key stands twice, or is not in plain letters"
    static let unreadable = "can't be read"
  }

  /// Where something is wrong in an archive.
  enum Places {
    static let file = "the file"
    static let document = "the document"
    static func position(line: Int, column: Int) -> String { "line \(line), column \(column)" }
  }
}
