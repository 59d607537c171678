/// Bytes made smaller as zlib's format (RFC 1950 and 1951) has them.
///
/// What came before is told by distance and length; all of it in the fixed code, so that no table has to be sent or made.
enum Deflate {
  /// The bytes in zlib's format.
  static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    var bits = Bits([0x78, 0x01])
    // One block, the last, in the fixed code.
    bits.add(0b011, 3)
    matches(in: bytes) { token in
      switch token {
      case .literal(let byte): bits.add(Code.literals[Int(byte)])
      case .match(let length, let distance):
        let (code, extra) = (Code.length(length), Code.distance(distance))
        bits.add(Code.literals[code.symbol])
        bits.add(UInt32(length - code.base), code.bits)
        bits.add(UInt32(Code.reversed(extra.symbol, 5)), 5)
        bits.add(UInt32(distance - extra.base), extra.bits)
      }
    }
    bits.add(Code.literals[256])
    return bits.whole + adler32(bytes).bytes
  }

  private enum Token {
    case literal(UInt8)
    case match(length: Int, distance: Int)
  }

  private static let shortest = 4, longest = 258, window = 32768, tries = 24
  private static let hashBits = 14

  /// Goes through bytes by what has come before; the longest of the nearest few is good enough.
  private static func matches(in bytes: [UInt8], _ take: (Token) -> Void) {
    var heads = [Int32](repeating: -1, count: 1 << hashBits)
    var before = [Int32](repeating: -1, count: bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      func hash(_ place: Int) -> Int {
        let word =
          UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
          | UInt32(bytes[place + 3]) << 24
        return Int((word &* 2_654_435_761) >> UInt32(32 - hashBits))
      }
      func note(_ place: Int) {
        guard place + shortest <= bytes.count else { return }
        let key = hash(place)
        before[place] = heads[key]
        heads[key] = Int32(place)
      }
      var place = 0
      while place < bytes.count {
        var best = (length: 0, distance: 0)
        if place + shortest <= bytes.count {
          let most = min(longest, bytes.count - place)
          var candidate = Int(heads[hash(place)]), left = tries
          while candidate >= 0, place - candidate <= window, left > 0, best.length < most {
            if bytes[candidate + best.length] == bytes[place + best.length] {
              var length = 0
              while length < most, bytes[candidate + length] == bytes[place + length] { length += 1 }
              if length > best.length { best = (length, place - candidate) }
            }
            candidate = Int(before[candidate])
            left -= 1
          }
        }
        guard best.length >= shortest else {
          take(.literal(bytes[place]))
          note(place)
          place += 1
          continue
        }
        take(.match(length: best.length, distance: best.distance))
        // Within a long run every place begins the same.
        let noted = min(best.length, 32)
        for step in 0..<noted { note(place + step) }
        place += best.length
      }
    }
  }

  /// The sum that zlib's format ends with.
  static func adler32(_ bytes: [UInt8]) -> UInt32 {
    var low: UInt32 = 1, high: UInt32 = 0
    for start in stride(from: 0, to: bytes.count, by: 5552) {
      for byte in bytes[start..<min(start + 5552, bytes.count)] {
        low &+= UInt32(byte)
        high &+= low
      }
      low %= 65521
      high %= 65521
    }
    return high << 16 | low
  }
}

/// The numbers of the format: which code stands for what.
private enum Code {
  /// The fixed code of each literal and length, and how many bits it has; the first bit sent is the lowest.
  static let literals: [(value: UInt32, count: Int)] = (0..<288).map { symbol in
    switch symbol {
    case ..<144: (UInt32(reversed(0x30 + symbol, 8)), 8)
    case ..<256: (UInt32(reversed(0x190 + symbol - 144, 9)), 9)
    case ..<280: (UInt32(reversed(symbol - 256, 7)), 7)
    default: (UInt32(reversed(0xC0 + symbol - 280, 8)), 8)
    }
  }

  static func reversed(_ value: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 << 1 | (value >> $1) & 1 }
  }

  /// The symbol that a length belongs to, the least of it, and how many bits say how far above that it is.
  static func length(_ length: Int) -> (symbol: Int, base: Int, bits: Int) {
    guard length < 258 else { return (285, 258, 0) }
    let (step, base, bits) = group(length - 3, firstBits: 4)
    return (257 + step, 3 + base, bits)
  }

  /// The same for a distance.
  static func distance(_ distance: Int) -> (symbol: Int, base: Int, bits: Int) {
    let (step, base, bits) = group(distance - 1, firstBits: 2)
    return (step, 1 + base, bits)
  }

  /// Groups that double in size, so many of each size: the number of the one that a value is in, its least, its bits.
  private static func group(_ value: Int, firstBits count: Int) -> (Int, Int, Int) {
    guard value >= count * 2 else { return (value, value, 0) }
    let bits = Int.bitWidth - 1 - value.leadingZeroBitCount - count.trailingZeroBitCount
    let place = value >> bits
    return (count * bits + place, place << bits, bits)
  }
}

/// Bits on their way into bytes, the lowest first.
private struct Bits {
  private var bytes: [UInt8]
  private var held: UInt64 = 0
  private var count = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func add(_ code: (value: UInt32, count: Int)) { add(code.value, code.count) }

  mutating func add(_ value: UInt32, _ count: Int) {
    held |= UInt64(value) << UInt64(self.count)
    self.count += count
    while self.count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: held))
      held >>= 8
      self.count -= 8
    }
  }

  /// All of it, filled up to a whole byte.
  var whole: [UInt8] { count > 0 ? bytes + [UInt8(truncatingIfNeeded: held)] : bytes }
}
