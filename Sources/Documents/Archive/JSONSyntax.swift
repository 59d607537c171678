import Foundation

/// Finds the place where a document stops being JSON, which Foundation's decoder doesn't tell, or says something twice.
struct JSONSyntax {
  private let bytes: [UInt8]
  private var index = 0
  private var reason = Wording.Faults.noJSON

  /// The decoder goes no deeper either.
  private static let deepest = 512

  /// The first byte that can't stand where it stands, or the end of a document that breaks off, and why; `nil` for JSON.
  static func firstFault(in json: Data) -> (index: Int, reason: String)? {
    var syntax = JSONSyntax(bytes: Array(json))
    syntax.skipSpace()
    guard syntax.value(depth: 0) else { return (syntax.index, syntax.reason) }
    syntax.skipSpace()
    return syntax.index < syntax.bytes.count ? (syntax.index, syntax.reason) : nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 { index += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) -> Bool {
    guard depth < Self.deepest else { return false }
    switch next.map({ Unicode.Scalar($0) }) {
    case "{":
      var keys: Set<ArraySlice<UInt8>> = []
      return list(until: "}") { $0.key(among: &keys) && $0.spaced(":") && $0.value(depth: depth + 1) }
    case "[": return list(until: "]") { $0.value(depth: depth + 1) }
    case "\"": return string()
    case "t": return word("true")
    case "f": return word("false")
    case "n": return word("null")
    default: return number()
    }
  }

  /// A key that is new in its object, in plain letters: who reads two of a name may take either.
  private mutating func key(among keys: inout Set<ArraySlice<UInt8>>) -> Bool {
    let start = index
    guard string() else { return false }
    let key = bytes[start..<index]
    guard !key.contains(UInt8(ascii: "\\")), keys.insert(key).inserted else {
      reason = Wording.Faults.keyTwice
      index = start
      return false
    }
    return true
  }

  private mutating func spaced(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard take(character) else { return false }
    skipSpace()
    return true
  }

  private mutating func list(until end: Unicode.Scalar, _ element: (inout JSONSyntax) -> Bool) -> Bool {
    index += 1
    skipSpace()
    if take(end) { return true }
    while true {
      guard element(&self) else { return false }
      skipSpace()
      if take(end) { return true }
      guard spaced(",") else { return false }
    }
  }

  private mutating func word(_ word: String) -> Bool { word.unicodeScalars.allSatisfy { take($0) } }

  private mutating func string() -> Bool {
    guard take("\"") else { return false }
    while let next {
      if take("\"") { return true }
      guard next >= 0x20 else { return false }
      index += 1
      guard next == UInt8(ascii: "\\") else { continue }
      guard let escape = self.next, "\"\\/bfnrtu".utf8.contains(escape) else { return false }
      index += 1
      guard escape == UInt8(ascii: "u") else { continue }
      for _ in 0..<4 {
        guard let digit = self.next, Character(Unicode.Scalar(digit)).isHexDigit else { return false }
        index += 1
      }
    }
    return false
  }

  private mutating func digits() -> Bool {
    let start = index
    while let next, (0x30...0x39).contains(next) { index += 1 }
    return index > start
  }

  private mutating func number() -> Bool {
    _ = take("-")
    guard take("0") || digits() else { return false }
    if take("."), !digits() { return false }
    guard take("e") || take("E") else { return true }
    _ = take("+") || take("-")
    return digits()
  }
}
