/// The string literals of a Swift source, those within interpolations as well; what stands in comments is none.
struct StringLiterals {
  struct Literal: Hashable {
    let line: Int
    /// What it says, with each interpolation as one bar.
    let text: String
  }

  private(set) var all: [Literal] = []
  private let source: [UInt8]
  private var place = 0
  private var line = 1

  init(in source: String) {
    self.source = Array(source.utf8)
    readCode()
  }

  private var isAtEnd: Bool { place >= source.count }

  private func isHere(_ byte: Unicode.Scalar, after offset: Int = 0) -> Bool {
    place + offset < source.count && source[place + offset] == UInt8(ascii: byte)
  }

  /// Whether some equal bytes stand here, and after them some hashes.
  private func areHere(_ byte: Unicode.Scalar, _ times: Int, _ hashes: Int) -> Bool {
    (0..<times).allSatisfy { isHere(byte, after: $0) }
      && (0..<hashes).allSatisfy { isHere("#", after: times + $0) }
  }

  private mutating func skip(_ count: Int = 1) {
    for _ in 0..<count where !isAtEnd {
      if isHere("\n") { line += 1 }
      place += 1
    }
  }

  /// Up to the end, or in an interpolation up to the parenthesis that closes it.
  private mutating func readCode() {
    var depth = 0
    while !isAtEnd {
      if isHere("/"), isHere("/", after: 1) {
        while !isAtEnd, !isHere("\n") { skip() }
      } else if isHere("/"), isHere("*", after: 1) {
        skipComment()
      } else if let hashes = hashesBeforeQuote {
        readLiteral(hashes)
      } else {
        if isHere("(") { depth += 1 }
        if isHere(")") {
          guard depth > 0 else { return }
          depth -= 1
        }
        skip()
      }
    }
  }

  private mutating func skipComment() {
    var depth = 0
    repeat {
      let begins = isHere("/") && isHere("*", after: 1), ends = isHere("*") && isHere("/", after: 1)
      depth += begins ? 1 : ends ? -1 : 0
      skip(begins || ends ? 2 : 1)
    } while depth > 0 && !isAtEnd
  }

  /// How many hashes a literal that begins here has before its quote; `nil` where none begins.
  private var hashesBeforeQuote: Int? {
    var hashes = 0
    while isHere("#", after: hashes) { hashes += 1 }
    return isHere("\"", after: hashes) ? hashes : nil
  }

  private mutating func readLiteral(_ hashes: Int) {
    let first = line
    skip(hashes)
    let quotes = isHere("\"", after: 1) && isHere("\"", after: 2) ? 3 : 1
    skip(quotes)
    var text: [UInt8] = []
    while !isAtEnd, !areHere("\"", quotes, hashes) {
      if areHere("\\", 1, hashes) {
        skip(1 + hashes)
        if isHere("(") {
          skip()
          readCode()
          text.append(UInt8(ascii: "|"))
        } else if !isAtEnd {
          text.append(source[place])
        }
      } else {
        text.append(source[place])
      }
      skip()
    }
    skip(quotes + hashes)
    all.append(Literal(line: first, text: String(decoding: text, as: UTF8.self)))
  }
}
