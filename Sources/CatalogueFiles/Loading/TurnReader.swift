import Catalogue

extension Turn {
  /// The same on the other side of a body that stands upright, or lies with its head to the left.
  func mirrored(in plane: Motion.Plane) -> Turn {
    let back: Way =
      switch way {
      case .shortest: .shortest
      case .clockwise: .counterclockwise
      case .counterclockwise: .clockwise
      }
    return Turn((plane == .above ? 360 : 180) - degrees, length: length, way: back)
  }

  /// Reads `-90`, `40x0.5` (half its length seen) or `170cw` (turning clockwise to get there).
  init?(word: String) {
    var rest = Substring(word), way = Way.shortest
    for choice in [Way.counterclockwise, .clockwise] where rest.hasSuffix(choice.rawValue) {
      way = choice
      rest = rest.dropLast(choice.rawValue.count)
      break
    }
    let parts = rest.split(separator: "x", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let degrees = Double(plain: parts[0], within: -360...360),
      let length = parts.count == 1 ? 1 : Double(plain: parts[1], within: 0...1)
    else { return nil }
    self.init(degrees, length: length, way: way)
  }
}

extension Double {
  /// A short decimal number; nothing else that a program would take for one.
  init?(plain word: Substring, within limits: ClosedRange<Double>) {
    let figures: Set<Character> = ["-", ".", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
    guard (1...8).contains(word.count), word.allSatisfy(figures.contains), let number = Double(String(word)),
      limits.contains(number)
    else { return nil }
    self = number
  }
}
