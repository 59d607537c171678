/// Cells in plain characters: what works is heavier than the body, and that than what stands around.
enum Letters {
  static func picture(of grid: CellGrid) -> Picture { grid.picture(cell) }

  private static func cell(_ samples: UnsafeBufferPointer<UInt8>) -> Picture.Cell {
    if CellGrid.isWall(samples) { return Picture.Cell(scalar: "/", tone: .shade, ground: nil) }
    var counts = [Int](repeating: 0, count: Picture.Tone.allCases.count)
    var above = 0, below = 0, left = 0, right = 0, inked = 0
    for (place, sample) in samples.enumerated() where sample < CellGrid.wall {
      counts[Int(sample)] += 1
      guard sample != Picture.Tone.ghost.rawValue else { continue }
      inked += 1
      if place < samples.count / 2 { above += 1 } else { below += 1 }
      if place % CellGrid.across < CellGrid.across / 2 { left += 1 } else { right += 1 }
    }
    let ghost = counts[Int(Picture.Tone.ghost.rawValue)]
    guard inked * 6 >= samples.count else {
      return ghost * 2 >= samples.count ? Picture.Cell(scalar: ":", tone: .ghost, ground: nil) : .blank
    }
    counts[Int(Picture.Tone.ghost.rawValue)] = 0
    guard let most = counts.indices.max(by: { counts[$0] < counts[$1] }),
      let tone = Picture.Tone(rawValue: UInt8(most))
    else { return .blank }
    let isFull = inked * 2 > samples.count
    let edge: Unicode.Scalar =
      above >= below * 3 ? "'" : below >= above * 3 ? "." : left >= right * 3 ? "'" : "."
    let letter: Unicode.Scalar =
      switch tone {
      case .accent, .accentFar: isFull ? "#" : edge == "'" ? "\"" : ","
      case .near, .far: isFull ? "o" : edge
      case .hair: "%"
      case .prop: isFull ? "+" : "-"
      case .arrow: "*"
      case .shade: "_"
      case .ghost: ":"
      }
    return Picture.Cell(scalar: letter, tone: tone, ground: nil)
  }
}
