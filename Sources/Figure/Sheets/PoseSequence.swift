public import Catalogue
import Text

/// The pose in which an exercise begins and the one in which it ends, in one scale, with an arrow between them.
public struct PoseSequence: Sendable {
  /// How the poses follow each other.
  public enum Direction: CaseIterable, Sendable {
    /// From left to right, all on one floor.
    case across
    /// From above to below, all from one left edge.
    case down
  }

  private let figure: Figure
  private let side: Side?
  private let pictures: [(still: Still, bounds: Bounds)]

  /// Room for an arrow between two poses, and its length, in body units.
  private static let gap = 17.0
  private static let arrow = 12.0

  /// The poses of an exercise; `nil` where its file has none.
  ///
  /// - Parameter side: The side at work; `nil` where both are.
  public init?(_ exercise: Exercise, side: Side?) {
    guard let figure = Figure(exercise) else { return nil }
    self.figure = figure
    self.side = side
    pictures = figure.tellingStills(side: side).map { ($0, figure.frame(of: $0)) }
  }

  /// How large they are together, in body units.
  public func size(_ direction: Direction) -> (width: Double, height: Double) {
    let frames = frames(direction)
    let gaps = Self.gap * Double(max(0, frames.count - 1))
    switch direction {
    case .across: return (frames.reduce(gaps) { $0 + $1.width }, frames.map(\.height).max() ?? 0)
    case .down: return (frames.map(\.width).max() ?? 0, frames.reduce(gaps) { $0 + $1.height })
    }
  }

  /// What each picture shows of the world: as high or as wide as the others, so that what stays put stays in line.
  private func frames(_ direction: Direction) -> [Bounds] {
    let all = pictures.map(\.bounds)
    return all.map { own in
      all.reduce(own) { frame, other in
        direction == .across ? frame.asHigh(as: other) : frame.asWide(as: other)
      }
    }
  }

  /// Samples for a body unit: finer than printers show at any scale that fits a page.
  private static let fineness = 5.0

  /// The pictures as shapes of SVG, from the upper left corner of them all.
  ///
  /// - Parameter scale: How long a body unit is on paper.
  public func svg(_ direction: Direction, scale: Double) -> [String] {
    var out = ["<g transform=\"scale(\(scale.short))\">"]
    var place = 0.0
    let whole = size(direction)
    for (index, (picture, frame)) in zip(pictures, frames(direction)).enumerated() {
      if index > 0 {
        out.append(Self.arrow(direction, from: place + (Self.gap - Self.arrow) / 2, across: whole))
        place += Self.gap
      }
      let exposure = figure.expose(
        picture.still, in: frame, width: Int((frame.width * Self.fineness).rounded()) + 1,
        height: Int((frame.height * Self.fineness).rounded()) + 1, gap: 3)
      let (x, y) = direction == .across ? (place, 0) : (0, place)
      out.append("<g transform=\"translate(\(x.short) \(y.short))\">")
      out += exposure.svgShapes(fineness: Self.fineness) + ["</g>"]
      place += direction == .across ? frame.width : frame.height
    }
    return out + ["</g>"]
  }

  /// The arrow from one pose to the next, half-way across.
  private static func arrow(
    _ direction: Direction, from start: Double, across whole: (width: Double, height: Double)
  ) -> String {
    let end = start + arrow, neck = end - 5
    let corners = [
      (start, -0.9), (neck, -0.9), (neck, -3.2), (end, 0), (neck, 3.2), (neck, 0.9), (start, 0.9),
    ].map { along, aside in
      direction == .across
        ? "\(along.short) \((whole.height / 2 + aside).short)"
        : "\((whole.width / 2 + aside).short) \(along.short)"
    }
    return "<path fill=\"#000000\" d=\"M\(corners.joined(separator: "L"))Z\"/>"
  }
}

extension Figure {
  /// How much nearer two poses may be to each other than to a third one that still lies between them, in body units.
  private static let tolerance = 0.5

  /// Where it begins and where it ends: of a movement to and fro through its beginning the two ends.
  fileprivate func tellingStills(side: Side?) -> [Still] {
    let poses = keyPoses
    guard let first = poses.first else { return [] }
    guard poses.count > 1 else {
      // What goes round and ends where it began is shown on its way.
      return [still(ofPose: first, side: side), still(of: Moment(.phase(0, progress: 0.5), side: side))]
    }
    let bodies = poses.map { keyframes[$0].body }
    let isBetween =
      poses.count > 2
      && bodies[1].distance(to: bodies[2]) + Self.tolerance
        > max(bodies[0].distance(to: bodies[1]), bodies[0].distance(to: bodies[2]))
    return poses[isBetween ? 1...2 : 0...1].map { still(ofPose: $0, side: side) }
  }
}
