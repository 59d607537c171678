/// Cells as block elements: of each the two tones that most of it has, parted as a block can part them.
enum Blocks {
  static func picture(of grid: CellGrid) -> Picture { grid.picture(cell) }

  private static func cell(_ samples: UnsafeBufferPointer<UInt8>) -> Picture.Cell {
    if CellGrid.isWall(samples) { return Picture.Cell(scalar: "░", tone: .shade, ground: nil) }
    // How many samples each tone has; the last is everything without one.
    var counts = SIMD16<Int8>(repeating: 0)
    let none = Picture.Tone.allCases.count
    for sample in samples { counts[sample < CellGrid.wall ? Int(sample) : none] += 1 }
    let ghost = Int(Picture.Tone.ghost.rawValue)
    // A pose to come is no more than hinted at: it gives way to whatever else is in its cell.
    if counts[ghost] > 0 {
      if Int(counts[ghost] + counts[none]) == samples.count {
        return Int(counts[ghost]) * 2 >= samples.count
          ? Picture.Cell(scalar: "░", tone: .ghost, ground: nil) : .blank
      }
      counts[none] += counts[ghost]
      counts[ghost] = 0
    }
    let first = counts.most
    counts[first] = -1
    let second = counts.most
    let hasTwo = counts[second] > 0
    let ink = first == none ? second : first, ground = first == none ? first : hasTwo ? second : none
    var mask: UInt32 = 0
    for (place, sample) in samples.enumerated() {
      var tone = sample < CellGrid.wall && Int(sample) != ghost ? Int(sample) : none
      if tone != ink, tone != ground { tone = nearest(tone, ink, ground, none) }
      if tone == ink { mask |= 1 << UInt32(place) }
    }
    return shape(mask, ink: tone(ink), ground: ground == none ? nil : tone(ground))
  }

  private static func tone(_ number: Int) -> Picture.Tone { Picture.Tone(rawValue: UInt8(number)) ?? .near }

  /// Which of two tones a third goes with.
  private static func nearest(_ tone: Int, _ ink: Int, _ ground: Int, _ none: Int) -> Int {
    if tone == none { return ground == none ? none : tones(ink) < tones(ground) ? ink : ground }
    if ground == none { return ink }
    return abs(tones(tone) - tones(ink)) <= abs(tones(tone) - tones(ground)) ? ink : ground
  }

  /// How much a tone weighs: the heavier it is, the more it is seen.
  private static func tones(_ number: Int) -> Int {
    switch tone(number) {
    case .shade: 1
    case .prop: 2
    case .ghost: 0
    case .hair: 3
    case .far: 5
    case .near: 6
    case .accentFar: 8
    case .accent: 9
    case .arrow: 12
    }
  }

  /// The block that comes nearest to the samples that have ink.
  private static func shape(_ mask: UInt32, ink: Picture.Tone, ground: Picture.Tone?) -> Picture.Cell {
    var best = (error: 33, scalar: " " as Unicode.Scalar, isCut: false)
    for glyph in glyphs {
      let error = (mask ^ glyph.mask).nonzeroBitCount
      if error < best.error { best = (error, glyph.scalar, false) }
      if 32 - error < best.error { best = (32 - error, glyph.scalar, true) }
    }
    if best.isCut {
      // The block is what has no ink: the ground's tone, or nothing cut out of the ink.
      if best.scalar == " " { return solid(ink) }
      if best.scalar == "█" {
        return ground.map(solid) ?? .blank
      }
      return Picture.Cell(scalar: best.scalar, tone: ground, ground: ink)
    }
    if best.scalar == " " {
      return ground.map(solid) ?? .blank
    }
    return Picture.Cell(scalar: best.scalar, tone: ink, ground: best.scalar == "█" ? nil : ground)
  }

  private static func solid(_ tone: Picture.Tone) -> Picture.Cell {
    Picture.Cell(scalar: "█", tone: tone, ground: nil)
  }

  /// Each block and the samples that it fills, row by row from the lowest bit.
  static let glyphs: [(scalar: Unicode.Scalar, mask: UInt32)] = {
    func mask(_ isFilled: (_ x: Int, _ y: Int) -> Bool) -> UInt32 {
      var mask: UInt32 = 0
      for y in 0..<CellGrid.down {
        for x in 0..<CellGrid.across where isFilled(x, y) { mask |= 1 << UInt32(y * CellGrid.across + x) }
      }
      return mask
    }
    typealias Glyph = (scalar: Unicode.Scalar, mask: UInt32)
    let lower: [Unicode.Scalar] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇"]
    let left: [Unicode.Scalar] = ["▎", "▌", "▊"]
    // Upper left, upper right, lower left, lower right.
    let quarters: [(Unicode.Scalar, [Int])] = [
      ("▘", [0]), ("▝", [1]), ("▖", [2]), ("▗", [3]), ("▚", [0, 3]), ("▞", [1, 2]),
    ]
    var glyphs: [Glyph] = [(" ", 0), ("█", .max)]
    for (step, scalar) in lower.enumerated() {
      glyphs.append((scalar, mask { $1 >= CellGrid.down - 1 - step }))
    }
    for (step, scalar) in left.enumerated() { glyphs.append((scalar, mask { x, _ in x <= step })) }
    for (scalar, filled) in quarters {
      glyphs.append((scalar, mask { filled.contains($1 / 4 * 2 + $0 / 2) }))
    }
    return glyphs
  }()
}

extension SIMD16<Int8> {
  /// The place of the largest, the last of equal ones.
  fileprivate var most: Int {
    var best = 0
    for place in 1..<16 where self[place] >= self[best] { best = place }
    return best
  }
}
