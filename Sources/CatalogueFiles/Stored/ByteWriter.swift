/// Writes the bytes that ``ByteReader`` reads.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []
  /// The folder that the catalogue lies in.
  let folder: String

  init(folder: String) { self.folder = folder }

  mutating func add<each Value: Storable>(_ values: repeat each Value) {
    repeat (each values).write(to: &self)
  }

  mutating func add(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func add(_ text: String) {
    add(UInt64(text.utf8.count))
    bytes += text.utf8
  }
}
