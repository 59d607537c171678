/// A reader of sixel of its own: what a VT340 would show.
struct SixelReader {
  struct Fault: Error { let what: String }

  let width: Int
  let height: Int
  /// Red, green and blue in percent, row by row; `nil` where nothing was painted.
  private(set) var pixels: [[Int]?]
  /// Whether what isn't painted is filled with the background.
  let fills: Bool
  /// How many bytes the longest stretch of the same takes that could be told by its number.
  private(set) var colours: [Int: [Int]] = [:]

  init(_ bytes: [UInt8]) throws(Fault) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let head = text.prefixMatch(of: /\u{1B}P(\d+);(\d+);(\d+)q"(\d+);(\d+);(\d+);(\d+)/),
      text.hasSuffix("\u{1B}\\"),
      let wide = Int(head.6), let high = Int(head.7), head.4 == "1", head.5 == "1"
    else { throw Fault(what: "introducer") }
    fills = head.2 == "0" || head.2 == "2"
    (width, height) = (wide, high)
    pixels = Array(repeating: nil, count: width * height)
    var body = text[head.range.upperBound...].dropLast(2)
    guard body.last != "-" else { throw Fault(what: "a new line at the end") }
    var column = 0, top = 0, colour = 0
    while let character = body.first {
      body.removeFirst()
      switch character {
      case "#":
        let numbers = body.prefix { $0.isNumber || $0 == ";" }
        body = body.dropFirst(numbers.count)
        let parts = numbers.split(separator: ";").compactMap { Int($0) }
        guard let number = parts.first, number < 256 else { throw Fault(what: "a colour") }
        if parts.count == 5, parts[1] == 2, parts[2...].allSatisfy({ (0...100).contains($0) }) {
          colours[number] = Array(parts[2...])
        } else if parts.count == 1 {
          colour = number
        } else {
          throw Fault(what: "a colour's parts")
        }
      case "$": column = 0
      case "-": (column, top) = (0, top + 6)
      case "!":
        let digits = body.prefix { $0.isNumber }
        body = body.dropFirst(digits.count)
        guard let count = Int(digits), let sign = body.first else { throw Fault(what: "a repetition") }
        body.removeFirst()
        try paint(sign, count, &column, top, colour)
      default: try paint(character, 1, &column, top, colour)
      }
    }
  }

  private mutating func paint(
    _ sign: Character, _ count: Int, _ column: inout Int, _ top: Int, _ colour: Int
  ) throws(Fault) {
    guard let value = sign.asciiValue, (63...126).contains(value), let paint = colours[colour] else {
      throw Fault(what: "a sign \(sign)")
    }
    guard column + count <= width else { throw Fault(what: "beyond the right edge") }
    for _ in 0..<count {
      for bit in 0..<6 where (value - 63) >> UInt8(bit) & 1 == 1 {
        guard top + bit < height else { throw Fault(what: "beyond the lower edge") }
        pixels[(top + bit) * width + column] = paint
      }
      column += 1
    }
  }
}
