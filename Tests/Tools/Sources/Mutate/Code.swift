/// Which bytes of a Swift source are code, and which stand in comments, in strings or on lines for the compiler.
struct Code {
  private let source: [UInt8]
  private(set) var isCode: [Bool]
  private var place = 0

  init(_ text: String) {
    source = Array(text.utf8)
    isCode = Array(repeating: true, count: source.count)
    while place < source.count { step() }
  }

  private func isHere(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    return place + count <= source.count
      && (0..<count).allSatisfy { source[place + $0] == text.utf8Start[$0] }
  }

  private mutating func skip(_ count: Int = 1) {
    for _ in 0..<count where place < source.count {
      isCode[place] = false
      place += 1
    }
  }

  private mutating func step() {
    if isHere("//") {
      while place < source.count, !isHere("\n") { skip() }
    } else if isHere("/*") {
      skip(2)
      while place < source.count, !isHere("*/") { skip() }
      skip(2)
    } else if isHere("\"\"\"") {
      skip(3)
      skipString(to: "\"\"\"")
    } else if isHere("\"") {
      skip()
      skipString(to: "\"")
    } else if isHere("#if") || isHere("#elseif") {
      while place < source.count, !isHere("\n") { skip() }
    } else {
      place += 1
    }
  }

  /// Up to the end of a string, its interpolations as well.
  private mutating func skipString(to end: StaticString) {
    while place < source.count, !isHere(end) {
      if isHere("\\(") {
        let start = place
        skip(2)
        var depth = 1
        while place < source.count, depth > 0 {
          if isHere("(") { depth += 1 }
          if isHere(")") { depth -= 1 }
          step()
        }
        for index in start..<place { isCode[index] = false }
      } else {
        skip(isHere("\\") ? 2 : 1)
      }
    }
    skip(end.utf8CodeUnitCount)
  }
}
