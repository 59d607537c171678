import Figure

/// A picture as a file that kitty and iTerm2 take: PNG with a palette.
enum PNG {
  /// The file of a picture.
  ///
  /// - Parameters:
  ///   - picture: The picture.
  ///   - isClear: Whether the terminal's own background is seen where the picture has its background.
  static func file(_ picture: Raster, isClear: Bool) -> [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity((picture.width + 1) * picture.height)
    for row in 0..<picture.height {
      // A palette's numbers are no amounts: differences between neighbours say nothing.
      rows.append(0)
      rows += picture.pixels[row * picture.width..<(row + 1) * picture.width]
    }
    let header = UInt32(picture.width).bytes + UInt32(picture.height).bytes + [8, 3, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header)
      + chunk("PLTE", picture.palette.flatMap { [$0.red, $0.green, $0.blue] })
      + (isClear ? chunk("tRNS", [0]) : []) + chunk("IDAT", Deflate.zlib(rows)) + chunk("IEND", [])
  }

  private static func chunk(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + bytes
    return UInt32(bytes.count).bytes + named + crc32(named).bytes
  }

  private static let remainders: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in remainders[Int((sum ^ UInt32(byte)) & 0xFF)] ^ sum >> 8 }
  }
}
