/// A number that stands for bytes: as good as never the same for others, and always another where a single one of them is
/// changed.
struct Seal {
  private(set) var number: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes in some bytes, and how many they are, so that none can move from one file to the next.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    take(UInt64(bytes.count))
    bytes.withUnsafeBytes { bytes in
      let whole = bytes.count & ~7
      for place in stride(from: 0, to: whole, by: 8) {
        take(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      }
      for byte in bytes[whole...] { take(UInt64(byte)) }
    }
  }

  /// Each step leads from two different numbers to two different ones.
  private mutating func take(_ word: UInt64) {
    number = (number ^ word) &* 0x9E37_79B9_7F4A_7C15
    number ^= number >> 29
  }
}

extension Seal {
  /// How many bytes it takes.
  static let size = 8

  /// The number as a file holds it.
  var bytes: [UInt8] { (0..<Self.size).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
}
