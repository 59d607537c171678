import Catalogue
import Foundation

extension Turn {
  /// The same on the other side of the body.
  ///
  /// That is the other side of the plane of somebody seen from their side, and within the plane otherwise: of a body that
  /// stands upright, or lies with its head to the left.
  func mirrored(in plane: Motion.Plane) -> Turn {
    let back: Way =
      switch way {
      case .shortest: .shortest
      case .clockwise: .counterclockwise
      case .counterclockwise: .clockwise
      }
    return switch plane {
    case .side: Turn(degrees, depth: -depth, way: way)
    case .front: Turn(180 - degrees, depth: depth, way: back)
    case .above: Turn(360 - degrees, depth: depth, way: back)
    }
  }

  /// Reads `-90`, `40z30` (30 degrees towards the viewer), `40x0.5` (half its length seen) or `170cw` (turning clockwise).
  init?(word: String) {
    var rest = Substring(word), way = Way.shortest
    for choice in [Way.counterclockwise, .clockwise] where rest.hasSuffix(choice.rawValue) {
      way = choice
      rest = rest.dropLast(choice.rawValue.count)
      break
    }
    let mark = rest.firstIndex { $0 == "x" || $0 == "z" } ?? rest.endIndex
    guard let degrees = Double(plain: rest[..<mark], within: -360...360) else { return nil }
    var depth = 0.0
    if mark < rest.endIndex {
      let number = rest[rest.index(after: mark)...]
      if rest[mark] == "z" {
        guard let angle = Double(plain: number, within: -90...90) else { return nil }
        depth = angle
      } else {
        guard let length = Double(plain: number, within: -1...1) else { return nil }
        depth = acos(abs(length)) * 180 / .pi * (number.hasPrefix("-") ? -1 : 1)
      }
    }
    self.init(degrees, depth: depth, way: way)
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
