/// One keyframe: the direction of every bone, and what holds it in its place.
public struct Pose: Hashable, Sendable {
  /// Its name in the file.
  public let name: String
  /// The direction of each bone, in the order of ``Bone``.
  public let turns: [Turn]
  /// How far the shoulder blades are drawn together, from -1 (rounded forward) to 1 (squeezed); 0 at rest.
  public let blades: Double
  /// The joints that stay where they are.
  public let pins: [Joint]
  /// The hands and feet that keep hold of another part.
  public let grips: [Grip]
  /// What an arrow shows the way of on the way to this pose; `nil` as in the rest of the motion.
  public let arrow: Arrow?
  /// Its line in the file, from 1.
  public let line: Int
  /// Its column in the file, from 1.
  public let column: Int

  package init(
    name: String, turns: [Turn], blades: Double, pins: [Joint], grips: [Grip], arrow: Arrow?, line: Int,
    column: Int
  ) {
    self.name = name
    self.turns = turns
    self.blades = blades
    self.pins = pins
    self.grips = grips
    self.arrow = arrow
    self.line = line
    self.column = column
  }
}

/// The direction of a bone.
public struct Turn: Hashable, Sendable {
  /// Which way round a bone gets there.
  public enum Way: String, CaseIterable, Hashable, Sendable {
    case shortest
    case clockwise = "cw"
    case counterclockwise = "ccw"
  }

  /// Degrees from the horizontal, counter-clockwise in the plane.
  public var degrees: Double
  /// Degrees out of the plane, from -90 to 90; above 0 it points towards the viewer.
  public var depth: Double
  /// Which way round it gets there.
  public var way: Way

  /// A direction, in the plane and taken the shortest way unless said otherwise.
  public init(_ degrees: Double, depth: Double = 0, way: Way = .shortest) {
    self.degrees = degrees
    self.depth = depth
    self.way = way
  }
}
