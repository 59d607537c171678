import Catalogue

/// A line of the drawing, in body units.
struct Shape: Hashable, Sendable {
  /// How much a line weighs in the drawing.
  enum Weight: Int, Hashable, Sendable {
    case floor, wall, prop, far, near, trunk, head
  }

  /// The points that the line goes through.
  var points: [Point]
  /// Its half width at each point.
  var radii: [Double]
  let weight: Weight
  let isAccent: Bool

  init(_ points: [Point], radius: Double = 0.3, _ weight: Weight, isAccent: Bool = false) {
    self.init(points, radii: points.map { _ in radius }, weight, isAccent: isAccent)
  }

  init(_ points: [Point], radii: [Double], _ weight: Weight, isAccent: Bool = false) {
    self.points = points
    self.radii = radii
    self.weight = weight
    self.isAccent = isAccent
  }

  /// The floor and a wall go on for ever, so only one of their coordinates counts.
  func widen(_ bounds: inout Bounds) {
    guard weight != .wall, weight != .floor else { return }
    for (point, radius) in zip(points, radii) { bounds.take(point, radius: radius) }
    if weight != .prop, let first = points.first { bounds.take(first) }
  }

  /// Everything that is drawn of an instant, far things first.
  static func all(
    of body: Body, _ angles: Angles, _ motion: Motion, accent: Set<Bone>? = nil, breath: Double?, base: Body
  ) -> [Shape] {
    let accent = accent ?? motion.accent
    let around = motion.props.flatMap { $0.shapes(at: $0.kind == .strap ? body : base, in: motion.plane) }
    let ground = motion.plane == .above ? [mat(under: base)] : [Shape([Point(x: 0, y: -0.4)], .floor)]
    var shapes = ground + around
    for limb in [Limb.farLeg, .farArm] { shapes += limb.shapes(of: body, accent, motion.plane) }
    shapes += trunk(of: body, motion, accent, breath: breath)
    shapes += head(of: body, angles, accent)
    for limb in [Limb.nearLeg, .nearArm] { shapes += limb.shapes(of: body, accent, motion.plane) }
    return shapes
  }

  /// A mat under somebody seen from above, so that nobody takes them for standing.
  private static func mat(under base: Body) -> Shape {
    let from = base[.head].x - 9, to = from + 108, middle = base[.hip].y
    let corners = [(from, -20.0), (to, -20), (to, 20), (from, 20), (from, -20)]
    return Shape(corners.map { Point(x: $0, y: middle + $1) }, .prop)
  }

  // MARK: Trunk and head

  private static func trunk(of body: Body, _ motion: Motion, _ accent: Set<Bone>, breath: Double?) -> [Shape]
  {
    let hip = body[.hip], waist = body[.waist], shoulder = body[.shoulder]
    // A curve through all three, so that the back is round and not a roof.
    let bow = waist * 2 - hip.between(shoulder)
    let belly = (shoulder - hip).unit().left * -1
    let swelling = swelling(motion, breath: breath)
    let count = 10
    var points: [Point] = [], radii: [Double] = []
    for index in 0...count {
      let t = Double(index) / Double(count)
      let swell = swelling(t)
      let girth = 2.1 + 0.5 * bump(t, at: 0.75, width: 0.25)
      let way = motion.plane == .side ? belly * (swell / 2) : .zero
      points.append(hip * ((1 - t) * (1 - t)) + bow * (2 * t * (1 - t)) + shoulder * (t * t) + way)
      radii.append(girth + swell / 2)
    }
    let half = count / 2
    let low = Shape(
      Array(points[...half]), radii: Array(radii[...half]), .trunk, isAccent: accent.contains(.lumbar))
    let high = Shape(
      Array(points[half...]), radii: Array(radii[half...]), .trunk, isAccent: accent.contains(.thoracic))
    var shapes = [low, high]
    for (near, far, bone) in [
      (Joint.nearShoulder, Joint.farShoulder, Bone.shoulders), (.nearHip, .farHip, .hips),
    ] where body[near].distance(to: body[far]) > 0.5 {
      shapes.append(Shape([body[far], body[near]], radius: 1.5, .near, isAccent: accent.contains(bone)))
    }
    return shapes
  }

  /// How much wider the trunk is along its length for a breath.
  private static func swelling(_ motion: Motion, breath: Double?) -> (Double) -> Double {
    let fullness = (breath ?? 0).part
    switch motion.breath {
    case .ribs: return { 2.4 * fullness * bump($0, at: 0.68, width: 0.22) }
    case .belly: return { 6 * fullness * bump($0, at: 0.38, width: 0.24) }
    }
  }

  /// A soft hill of height 1.
  private static func bump(_ t: Double, at middle: Double, width: Double) -> Double {
    let distance = abs(t - middle) / width
    guard distance < 2 else { return 0 }
    let inside = 1 - distance * distance / 4
    return inside * inside
  }

  private static func head(of body: Body, _ angles: Angles, _ accent: Set<Bone>) -> [Shape] {
    let centre = body[.head]
    var shapes = [
      Shape([body[.shoulder], body[.neck]], radius: 1.4, .near, isAccent: accent.contains(.neck))
    ]
    let isAccent = accent.contains(.head)
    let nose = angles.length(of: .face)
    if nose > 0.3 {
      let tip = Point(length: Skeleton.head + Skeleton.length(of: .face) * nose, degrees: angles[.face])
      shapes.append(Shape([centre, centre + tip], radius: 0.8, .near, isAccent: isAccent))
    }
    shapes.append(Shape([centre], radius: Skeleton.head, .head, isAccent: isAccent))
    return shapes
  }
}

extension Limb {
  fileprivate func shapes(of body: Body, _ accent: Set<Bone>, _ plane: Motion.Plane) -> [Shape] {
    // From the front and from above no side is nearer than the other.
    let isNear = plane != .side || upper == .nearUpperArm || upper == .nearThigh
    let weight = isNear ? Shape.Weight.near : .far
    let girth = tip == nil ? 1.1 : 1.35
    let radius = isNear ? girth : 0.6
    var parts = [(body[root], body[middle], upper), (body[middle], body[end], lower)]
    if let tip { parts.append((body[end], body[tip.joint], tip.bone)) }
    return parts.map { from, to, bone in
      Shape([from, to], radius: radius, weight, isAccent: accent.contains(bone))
    }
  }
}
