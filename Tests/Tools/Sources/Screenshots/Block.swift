/// What of a cell a block element fills, as parts of its width and height.
struct Block: Equatable {
  struct Part: Equatable {
    let left: Double
    let top: Double
    let wide: Double
    let high: Double
  }

  let parts: [Part]

  /// The parts of a block; `nil` for any other character.
  init?(_ scalar: Unicode.Scalar) {
    func quarters(_ filled: [Int]) -> [Part] {
      filled.map { Part(left: Double($0 % 2) / 2, top: Double($0 / 2) / 2, wide: 0.5, high: 0.5) }
    }
    switch scalar.value {
    case 0x2580: parts = [Part(left: 0, top: 0, wide: 1, high: 0.5)]
    case 0x2581...0x2588:
      let high = Double(scalar.value - 0x2580) / 8
      parts = [Part(left: 0, top: 1 - high, wide: 1, high: high)]
    case 0x2589...0x258F:
      parts = [Part(left: 0, top: 0, wide: Double(0x2590 - scalar.value) / 8, high: 1)]
    case 0x2596: parts = quarters([2])
    case 0x2597: parts = quarters([3])
    case 0x2598: parts = quarters([0])
    case 0x259A: parts = quarters([0, 3])
    case 0x259D: parts = quarters([1])
    case 0x259E: parts = quarters([1, 2])
    default: return nil
    }
  }

  /// Whether it fills its cell from side to side, so that several make one.
  var isLevel: Bool { parts.allSatisfy { $0.left == 0 && $0.wide == 1 } }
}
