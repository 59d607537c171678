import TestSupport

extension Dice {
  /// One of some inputs with a few changes.
  mutating func change(_ corpus: [[UInt8]]) -> [UInt8] {
    var bytes = corpus.randomElement(using: &self) ?? []
    for _ in 0...Int.random(in: 0...5, using: &self) { change(&bytes, corpus) }
    return Array(bytes.prefix(100_000))
  }

  private mutating func change(_ bytes: inout [UInt8], _ corpus: [[UInt8]]) {
    let place = Int.random(in: 0...bytes.count, using: &self)
    let end = min(bytes.count, place + Int.random(in: 0...20, using: &self))
    switch Int.random(in: 0...6, using: &self) {
    case 0: bytes.replaceSubrange(place..<end, with: [UInt8.random(in: 0...255, using: &self)])
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &self))
    case 3: bytes.removeSubrange(place...)
    case 4:
      // A piece of another input.
      let other = corpus.randomElement(using: &self) ?? []
      let start = Int.random(in: 0...other.count, using: &self)
      bytes.insert(contentsOf: other[start...].prefix(60), at: place)
    case 5:
      bytes.replaceSubrange(place..<end, with: Array((Self.words.randomElement(using: &self) ?? "").utf8))
    default: changeNumber(&bytes, after: place)
    }
  }

  /// Puts a number that nobody would write in the place of one that somebody wrote.
  private mutating func changeNumber(_ bytes: inout [UInt8], after place: Int) {
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    guard let start = bytes[place...].firstIndex(where: isDigit) else { return }
    let end = bytes[start...].firstIndex { !isDigit($0) } ?? bytes.count
    bytes.replaceSubrange(start..<end, with: Array((Self.numbers.randomElement(using: &self) ?? "").utf8))
  }

  private static let numbers = [
    "0", "-1", "1", "99", "9223372036854775807", "-9223372036854775808", "99999999999999999999", "1e999",
    ".nan",
    "0.5", "1-0", "1-9223372036854775807", "null",
  ]
  private static let words = [
    "\n", "\n  ", ": ", "- ", "{", "}", "[", "]", "\"", "'", "#", "&a ", "*a", "|", ">", "!!str ", "---\n",
    "\t",
    "\u{0}", "\u{1b}[", "\u{1b}O", "\u{202e}", "\u{feff}", "true", "null", "~", ",", "<<: *a",
  ]
}
