import Figure

/// A reader of PNG files of its own, by the format's own text, so that what is written here is held to that and not to
/// itself.
struct PNGReader {
  struct Fault: Error { let what: String }

  let width: Int
  let height: Int
  let palette: [Raster.Colour]
  /// How opaque the first colours are.
  let opacities: [UInt8]
  let pixels: [UInt8]

  init(_ file: [UInt8]) throws(Fault) {
    guard file.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else {
      throw Fault(what: "signature")
    }
    var place = 8, chunks: [(name: String, bytes: [UInt8])] = []
    while place < file.count {
      guard place + 12 <= file.count else { throw Fault(what: "a torn chunk") }
      let length = Self.number(file[place..<place + 4])
      guard place + 12 + length <= file.count else { throw Fault(what: "a chunk too long") }
      let named = Array(file[place + 4..<place + 8 + length])
      guard Self.number(file[place + 8 + length..<place + 12 + length]) == Int(Self.sum(named)) else {
        throw Fault(what: "a chunk's sum")
      }
      chunks.append((String(decoding: named.prefix(4), as: UTF8.self), Array(named.dropFirst(4))))
      place += 12 + length
    }
    guard let header = chunks.first, header.name == "IHDR", header.bytes.count == 13,
      chunks.last?.name == "IEND",
      header.bytes.suffix(5) == [8, 3, 0, 0, 0]
    else { throw Fault(what: "header or end") }
    width = Self.number(header.bytes[0..<4])
    height = Self.number(header.bytes[4..<8])
    let colours = chunks.first { $0.name == "PLTE" }?.bytes ?? []
    palette = stride(from: 0, to: colours.count / 3 * 3, by: 3).map {
      Raster.Colour(red: colours[$0], green: colours[$0 + 1], blue: colours[$0 + 2])
    }
    opacities = chunks.first { $0.name == "tRNS" }?.bytes ?? []
    let data = chunks.filter { $0.name == "IDAT" }.flatMap(\.bytes)
    let rows = try Self.inflate(data)
    guard rows.count == (width + 1) * height else { throw Fault(what: "\(rows.count) bytes") }
    var pixels: [UInt8] = []
    for row in 0..<height {
      guard rows[row * (width + 1)] == 0 else { throw Fault(what: "a filter that is not read here") }
      pixels += rows[row * (width + 1) + 1..<(row + 1) * (width + 1)]
    }
    self.pixels = pixels
  }

  private static func number(_ bytes: some Sequence<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

  private static func sum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 != 0 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return sum ^ 0xFFFF_FFFF
  }

  /// What zlib's format holds: stored blocks, and those in the fixed code.
  static func inflate(_ bytes: [UInt8]) throws(Fault) -> [UInt8] {
    guard bytes.count > 6, bytes[0] & 0x0F == 8, (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0 else {
      throw Fault(what: "zlib's header")
    }
    var bits = BitReader(Array(bytes[2..<bytes.count - 4])), out: [UInt8] = [], isLast = false
    while !isLast {
      isLast = try bits.read(1) == 1
      switch try bits.read(2) {
      case 0:
        bits.skipToByte()
        let length = try bits.read(16)
        guard try bits.read(16) == 0xFFFF - length else { throw Fault(what: "a stored block's length") }
        for _ in 0..<length { out.append(UInt8(try bits.read(8))) }
      case 1: try fixed(&bits, &out)
      default: throw Fault(what: "a block of a kind that is not read here")
      }
    }
    guard bits.left < 8 else { throw Fault(what: "bytes behind the end") }
    var low = 1, high = 0
    for byte in out {
      low = (low + Int(byte)) % 65521
      high = (high + low) % 65521
    }
    guard number(bytes.suffix(4)) == high << 16 | low else { throw Fault(what: "zlib's sum") }
    return out
  }

  private static let lengths: [(Int, Int)] = [
    (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1), (17, 1),
    (19, 2),
    (23, 2), (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4), (83, 4), (99, 4), (115, 4),
    (131, 5),
    (163, 5), (195, 5), (227, 5), (258, 0),
  ]
  private static let distances: [(Int, Int)] = [
    (1, 0), (2, 0), (3, 0), (4, 0), (5, 1), (7, 1), (9, 2), (13, 2), (17, 3), (25, 3), (33, 4), (49, 4),
    (65, 5),
    (97, 5), (129, 6), (193, 6), (257, 7), (385, 7), (513, 8), (769, 8), (1025, 9), (1537, 9), (2049, 10),
    (3073, 10), (4097, 11), (6145, 11), (8193, 12), (12289, 12), (16385, 13), (24577, 13),
  ]

  private static func fixed(_ bits: inout BitReader, _ out: inout [UInt8]) throws(Fault) {
    while true {
      var code = 0
      for _ in 0..<7 { code = code << 1 | (try bits.read(1)) }
      let symbol: Int
      if code <= 0b001_0111 {
        symbol = 256 + code
      } else {
        code = code << 1 | (try bits.read(1))
        if (0x30...0xBF).contains(code) {
          symbol = code - 0x30
        } else if (0xC0...0xC7).contains(code) {
          symbol = 280 + code - 0xC0
        } else {
          code = code << 1 | (try bits.read(1))
          symbol = 144 + code - 0x190
        }
      }
      if symbol == 256 { return }
      if symbol < 256 {
        out.append(UInt8(symbol))
        continue
      }
      guard symbol - 257 < lengths.count else { throw Fault(what: "a length's code") }
      let length = lengths[symbol - 257].0 + (try bits.read(lengths[symbol - 257].1))
      var far = 0
      for _ in 0..<5 { far = far << 1 | (try bits.read(1)) }
      guard far < distances.count else { throw Fault(what: "a distance's code") }
      let distance = distances[far].0 + (try bits.read(distances[far].1))
      guard distance <= out.count else { throw Fault(what: "a distance before the beginning") }
      for _ in 0..<length { out.append(out[out.count - distance]) }
    }
  }

  private struct BitReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var left: Int { bytes.count * 8 - place }

    mutating func skipToByte() { place = (place + 7) / 8 * 8 }

    mutating func read(_ count: Int) throws(Fault) -> Int {
      guard count <= left else { throw Fault(what: "an end too early") }
      var value = 0
      for bit in 0..<count {
        value |= Int(bytes[place / 8] >> UInt8(place % 8) & 1) << bit
        place += 1
      }
      return value
    }
  }
}
