/// Cells as braille characters: a dot for each four samples that are mostly filled.
enum Dots {
  /// The bits of a braille character, row by row.
  private static let bits: [UInt32] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]

  static func picture(of grid: CellGrid) -> Picture { grid.picture(cell) }

  private static func cell(_ samples: UnsafeBufferPointer<UInt8>) -> Picture.Cell {
    // Two dots of eight, in steps.
    if CellGrid.isWall(samples) { return Picture.Cell(scalar: "\u{2821}", tone: .shade, ground: nil) }
    var pattern: UInt32 = 0
    var votes = [Int](repeating: 0, count: Picture.Tone.allCases.count)
    for dot in 0..<8 {
      let start = dot / 2 * 2 * CellGrid.across + dot % 2 * 2
      let four = [start, start + 1, start + CellGrid.across, start + CellGrid.across + 1].map { samples[$0] }
      let inked = four.filter { $0 < CellGrid.wall }
      let isHint = inked.allSatisfy {
        $0 == Picture.Tone.ghost.rawValue || $0 == Picture.Tone.shade.rawValue
      }
      guard inked.count >= 2, !four.contains(CellGrid.gap) || inked.count == 3 else { continue }
      // What is only hinted at has every second dot, in steps.
      if isHint, (dot / 2 + dot) % 2 == 1 { continue }
      pattern |= bits[dot]
      for tone in inked { votes[Int(tone)] += isHint ? 1 : 4 }
    }
    guard pattern > 0, let scalar = Unicode.Scalar(0x2800 + pattern),
      let most = votes.indices.max(by: { votes[$0] < votes[$1] })
    else { return .blank }
    return Picture.Cell(scalar: scalar, tone: Picture.Tone(rawValue: UInt8(most)), ground: nil)
  }
}
