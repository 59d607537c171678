import Catalogue
import Foundation

extension Prop {
  /// Its lines, standing at a body.
  func shapes(at body: Body, in plane: Motion.Plane) -> [Shape] {
    let shift = Point(x: right, y: up)
    let place = body[joint] + shift
    switch kind {
    case .wall: return [Shape([place], .wall)]
    case .strap: return [Shape([place, end.map { body[$0] } ?? place], .prop)]
    case .roller: return [ring(around: place - Point(x: 0, y: flesh + radius(6)), radius(6))]
    case .ball: return [ring(around: place - Point(x: 0, y: flesh + radius(3)), radius(3))]
    case .mat:
      let half = radius(40)
      return [
        Shape([Point(x: place.x - half, y: 0.3), Point(x: place.x + half, y: 0.3)], radius: 0.6, .prop)
      ]
    case .step:
      let half = radius(9), top = place.y - flesh - 0.6
      return [
        Shape(
          [(-half, 0), (-half, top), (half, top), (half, 0)].map { Point(x: place.x + $0, y: $1) }, .prop)
      ]
    case .chair: return chair(under: place, isSideOn: plane == .side)
    }
  }

  private func chair(under place: Point, isSideOn: Bool) -> [Shape] {
    let half = radius(9), seat = place.y - flesh - 1.2, back = seat + 26
    let left = place.x - half, right = place.x + half
    func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Shape {
      Shape([Point(x: x1, y: y1), Point(x: x2, y: y2)], radius: 0.5, .prop)
    }
    var lines = [line(left, seat, right, seat), line(left, seat, left, 0), line(right, seat, right, 0)]
    if isSideOn {
      lines.append(line(left, seat, left - 2, back))
    } else {
      lines += [line(left, seat, left, back), line(right, seat, right, back)]
    }
    return lines
  }

  private func radius(_ usual: Double) -> Double { size.map { $0 / 2 } ?? usual }

  private var flesh: Double { Skeleton.flesh(around: joint) }

  private func ring(around centre: Point, _ radius: Double) -> Shape {
    let points = (0...24).map { centre + Point(length: radius, degrees: Double($0) * 15) }
    return Shape(points, .prop)
  }
}
