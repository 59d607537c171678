import Text

/// Why a text can't be changed as it was asked.
extension Wording.Diagnostics {
  static let changedMeanwhile = "was changed by another program meanwhile"
  static let noRoutine = "is not a routine"
  static let notByLine = "can't be changed line by line"
  static func notByLine(_ block: String) -> String {
    "\"\(block)\" can't be changed line by line, because its exercises don't stand one a line, "
      + "as in \"- bridge\""
  }
  static func notAtEnd(_ key: String) -> String { "\"\(key)\" can't be put at its end" }
  static func notOnOneLine(_ key: String, _ kind: String) -> String {
    "\"\(key)\" can't be changed, because it is not \(kind) on the line of its key"
  }
  static let oneWord = "one word"
  static let listInBrackets = "a list in brackets"
  static let notByKey = "should have a line for each key, as in \"level: gentle\""
}

extension Wording {
  /// Why a file was not written, in a sentence.
  enum NotWritten {
    static func cannotWrite(_ path: String, _ why: String) -> String {
      "\(path.printable) can't be written: \(why)."
    }
    static func isLink(_ path: String) -> String {
      "\(path.printable) is a link; name the file itself."
    }
    static func notReplaceable(_ path: String) -> String {
      "\(path.printable) is not a file that can be replaced."
    }
    static func notWhole(_ path: String) -> String {
      "\(path.printable) can't be written whole: the disk does not take it."
    }
    static func cannotReplace(_ path: String, _ why: String) -> String {
      "\(path.printable) can't be replaced: \(why)."
    }
    static func othersLink(_ path: String) -> String { "\(path.printable) is somebody else's link." }
    static func cannotMakeFolder(_ path: String, _ why: String) -> String {
      "the folder \(path.printable) can't be made: \(why)."
    }
    static func inTheWay(_ path: String) -> String { "\(path.printable) is in the way." }
  }
}
