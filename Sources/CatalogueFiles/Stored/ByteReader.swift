/// Reads the bytes of a stored catalogue from the first to the last, whatever they are.
struct ByteReader {
  /// Why no more can be read.
  enum Damage: Error {
    case endsEarly, notWhatWasWritten
  }

  private let bytes: ArraySlice<UInt8>
  private var next: Int
  /// The folder that the catalogue lies in.
  let folder: String

  init(_ bytes: ArraySlice<UInt8>, folder: String) {
    self.bytes = bytes
    next = bytes.startIndex
    self.folder = folder
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { next == bytes.endIndex }

  mutating func read<Value: Storable>() throws(Damage) -> Value { try Value(from: &self) }

  /// A number, seven bits a byte, the lowest first.
  mutating func number() throws(Damage) -> UInt64 {
    var number: UInt64 = 0, place: UInt64 = 0
    while next < bytes.endIndex, place < 64 {
      let byte = bytes[next]
      next += 1
      number |= UInt64(byte & 0x7F) << place
      if byte < 0x80 { return number }
      place += 7
    }
    throw .endsEarly
  }

  /// How many follow; each takes a byte at least.
  mutating func count() throws(Damage) -> Int {
    let count = try number()
    guard count <= UInt64(bytes.endIndex - next) else { throw .endsEarly }
    return Int(count)
  }

  mutating func text() throws(Damage) -> String {
    let length = try count(), text = bytes[next..<next + length]
    next += length
    return String(decoding: text, as: UTF8.self)
  }
}
