/// An exposure cut into character cells, four samples wide and eight high.
struct CellGrid {
  static let across = 4
  static let down = 8

  private let exposure: Exposure
  let columns: Int
  let rows: Int

  init(_ exposure: Exposure) {
    self.exposure = exposure
    columns = exposure.width / Self.across
    rows = exposure.height / Self.down
  }

  /// The cells, each made from its samples.
  func picture(_ cell: (_ tones: UnsafeBufferPointer<UInt8>) -> Picture.Cell) -> Picture {
    let tones = exposure.tones
    var samples = [UInt8](repeating: Self.nothing, count: Self.across * Self.down)
    let rows = (0..<rows).map { row in
      (0..<columns).map { column in
        var isBlank = true
        for y in 0..<Self.down {
          let start = (row * Self.down + y) * exposure.width + column * Self.across
          for x in 0..<Self.across {
            let tone = tones[start + x]
            samples[y * Self.across + x] = tone
            if tone <= Self.wall { isBlank = false }
          }
        }
        return isBlank ? Picture.Cell.blank : samples.withUnsafeBufferPointer(cell)
      }
    }
    return Picture(rows: rows)
  }

  /// The numbers of samples without a tone; those of tones are below.
  static let nothing: UInt8 = 255
  static let gap: UInt8 = 254
  /// A wall is hatched, and gives way to whatever else is in its cell.
  static let wall: UInt8 = 253

  /// Whether a cell's samples show a wall and nothing before it.
  static func isWall(_ samples: UnsafeBufferPointer<UInt8>) -> Bool {
    var count = 0
    for sample in samples {
      if sample < wall { return false }
      if sample == wall { count += 1 }
    }
    return count * 2 > samples.count
  }
}

extension Exposure {
  /// The number of each sample's tone, or that of what has none.
  fileprivate var tones: [UInt8] {
    zip(matter, light).map { matter, light in
      let tone: Picture.Tone
      switch matter {
      case .nothing: return CellGrid.nothing
      case .gap: return CellGrid.gap
      case .shade: tone = .shade
      case .wall: return CellGrid.wall
      case .prop: tone = .prop
      case .ghost: tone = .ghost
      case .hair: tone = .hair
      case .body: tone = light < Self.dusk ? .far : .near
      case .lit: tone = light < Self.dusk ? .accentFar : .accent
      case .arrow: tone = .arrow
      }
      return tone.rawValue
    }
  }

  /// Below this light the body is drawn in its far tone.
  private static let dusk: UInt8 = 128
}
