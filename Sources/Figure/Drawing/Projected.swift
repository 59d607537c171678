/// A solid as it is seen: ready to be asked, sample by sample, where its surface is.
///
/// A flat piece is looked at in a space that is stretched until the piece is round; there every piece is a cone with two round
/// ends, and a line of sight meets it where a quadratic says.
struct Projected {
  typealias Triple = SIMD3<Float>

  let group: UInt8
  let matter: Exposure.Matter
  /// The box that it lies in, in samples.
  let left: Float
  let right: Float
  let top: Float
  let bottom: Float
  /// How near it comes, in samples.
  let nearest: Double

  /// From a sample to the plane square to the line of sight, and to the depth within it.
  private let across: Triple
  private let down: Triple
  private let from: Triple
  private let way: Triple
  private let radius: Float
  private let taper: Float
  /// Of the line of sight: what a depth in the stretched space is in samples.
  private let sight: Float
  /// 1 over the thickness and less 1, 0 for what is round.
  private let stretch: Float
  private let flat: Triple
  private let bend: Float
  private let lamp: Triple
  private let isLit: Bool
  private let hasGlows: Bool
  private let glows: [(direction: Triple, least: Float, stretch: ClosedRange<Float>)]
  private let shade: (base: Float, perDepth: Float)
  private let ends: (from: (x: Float, y: Float), to: (x: Float, y: Float), reach: Float)

  /// Where the light comes from: from above, from the left and from behind the viewer.
  private static let lamp = Vector(-0.42, 0.72, 0.55).unit(or: Vector(0, 1, 0))

  /// - Parameters:
  ///   - depths: How near and far anything is, in body units.
  ///   - matter: What is seen of it; `nil` for what it is made of.
  init(
    _ solid: Solid, _ projection: Projection, _ framing: Framing, depths: ClosedRange<Double>,
    matter: Exposure.Matter? = nil
  ) {
    let scale = framing.scale
    let a = framing.sample(projection.seen(solid.from)), b = framing.sample(projection.seen(solid.to))
    // In samples, y goes down.
    func turned(_ direction: Vector) -> Vector {
      let seen = projection.seen(direction)
      return Vector(seen.x, -seen.y, seen.z)
    }
    group = UInt8(clamping: solid.group)
    self.matter =
      matter
      ?? {
        switch solid.finish {
        case .skin: .body
        case .hair: .hair
        case .prop: .prop
        }
      }()
    nearest = max(a.z, b.z) + max(solid.fromRadius, solid.toRadius) * scale
    let flat = turned(solid.flat)
    let k = 1 / max(0.02, solid.thickness) - 1
    func stretched(_ v: Vector) -> Vector { v + flat * (k * flat.dot(v)) }
    let line = stretched(Vector(0, 0, 1))
    let w = line.unit(or: Vector(0, 0, 1))
    let e1 = Vector(1, 0, 0).square(to: w).unit(or: Vector(0, 1, 0).square(to: w).unit(or: Vector(0, 1, 0)))
    let e2 = w.cross(e1)
    func inside(_ v: Vector) -> Triple { Triple(Float(e1.dot(v)), Float(e2.dot(v)), Float(w.dot(v))) }
    across = inside(stretched(Vector(1, 0, 0)))
    down = inside(stretched(Vector(0, 1, 0)))
    let start = inside(stretched(a)), end = inside(stretched(b))
    from = start
    way = end - start
    radius = Float(solid.fromRadius * scale)
    taper = Float((solid.toRadius - solid.fromRadius) * scale)
    sight = Float(1 / max(1e-6, line.length))
    stretch = Float(k)
    self.flat = inside(flat)
    bend = taper * taper - way.x * way.x - way.y * way.y
    lamp = inside(stretched(Vector(Self.lamp.x, -Self.lamp.y, Self.lamp.z)))
    isLit = solid.isLit
    hasGlows = !solid.glows.isEmpty
    glows = solid.glows.map {
      (
        inside(stretched(turned($0.direction))), Float($0.least),
        Float($0.stretch.lowerBound)...Float($0.stretch.upperBound)
      )
    }
    // What is further away is darker, all over the depth of the scene.
    let room = max(1, depths.upperBound - depths.lowerBound)
    shade = (
      Float(0.30 - 0.34 * (depths.lowerBound / room)), Float(0.34 / (room * max(1e-6, scale)))
    )
    let reachX = (1 - (1 - solid.thickness * solid.thickness) * flat.x * flat.x).squareRoot()
    let reachY = (1 - (1 - solid.thickness * solid.thickness) * flat.y * flat.y).squareRoot()
    let r1 = solid.fromRadius * scale, r2 = solid.toRadius * scale
    left = Float(min(a.x - r1 * reachX, b.x - r2 * reachX) - 1)
    right = Float(max(a.x + r1 * reachX, b.x + r2 * reachX) + 1)
    top = Float(min(a.y - r1 * reachY, b.y - r2 * reachY) - 1)
    bottom = Float(max(a.y + r1 * reachY, b.y + r2 * reachY) + 1)
    ends = ((Float(a.x), Float(a.y)), (Float(b.x), Float(b.y)), Float(max(r1, r2)) + 1)
  }

  /// The samples of a row that it can reach.
  func span(in y: Float, within left: Int, _ right: Int) -> (Int, Int)? {
    let rise = ends.to.y - ends.from.y, run = ends.to.x - ends.from.x
    var low = min(ends.from.x, ends.to.x), high = max(ends.from.x, ends.to.x)
    if abs(rise) > 1e-3 {
      let one = min(1, max(0, (y - ends.reach - ends.from.y) / rise))
      let two = min(1, max(0, (y + ends.reach - ends.from.y) / rise))
      low = ends.from.x + min(run * one, run * two)
      high = ends.from.x + max(run * one, run * two)
    }
    let first = max(left, Int(max(-1e6, low - ends.reach))),
      last = min(right, Int(min(1e6, high + ends.reach)))
    return first <= last ? (first, last) : nil
  }

  /// Eight samples side by side.
  typealias Eight = SIMD8<Float>

  private static let lanes = Eight(0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5)

  /// Where its surface is in eight samples of a row; a `height` below 0 says that it isn't there at all.
  ///
  /// Without comparing, which Swift does for one number after the other.
  @inline(__always)
  func surface(from column: Int, _ y: Float) -> (depth: Eight, along: Eight, height: Eight) {
    let x = Self.lanes + Float(column)
    let qx = x * across.x + (down.x * y - from.x), qy = x * across.y + (down.y * y - from.y)
    let b = qx * way.x + qy * way.y + radius * taper
    let c = radius * radius - qx * qx - qy * qy
    var t: Eight
    if bend < -1e-4 {
      let rest = (c * bend - b * b) * (1 / (bend - way.z * way.z))
      t = (rest.positive.squareRoot() * -way.z - b) * (1 / bend)
      // Between 0 and 1.
      t = (t.magnitude - (t - 1).magnitude + 1) * 0.5
    } else {
      // Seen along its length: the near end, and the other where that sticks out behind it.
      let near: Float = way.z + taper > 0 ? 1 : 0
      let isBeside = Eight((c + near * (b * 2 + bend)).isNegative)
      t = near + isBeside * (near * 2 - 1)
    }
    let height = c + t * (b * 2 + t * bend)
    let depth = (height.positive.squareRoot() + t * way.z + from.z - (x * across.z + down.z * y)) * sight
    return (depth, t, height)
  }

  /// How far along its length its surface is seen, for one sample.
  @inline(__always)
  private func along(_ qx: Float, _ qy: Float) -> Float {
    let b = qx * way.x + qy * way.y + radius * taper
    let c = radius * radius - qx * qx - qy * qy
    guard bend < -1e-4 else {
      let near: Float = way.z + taper > 0 ? 1 : 0
      return c + near * (b * 2 + bend) < 0 ? 1 - near : near
    }
    let rest = max(0, (c * bend - b * b) / (bend - way.z * way.z))
    return min(1, max(0, (rest.squareRoot() * -way.z - b) / bend))
  }

  /// How its surface is lit in a sample where it is seen.
  func look(_ column: Int, _ row: Int, depth: Float) -> (light: UInt8, isLit: Bool) {
    let y = Float(row) + 0.5
    let place = across * (Float(column) + 0.5) + down * y
    let t = along(place.x - from.x, place.y - from.y)
    let thick = max(1e-6, radius + taper * t)
    // The direction that the surface faces, in the stretched space.
    let normal =
      Triple(
        place.x - from.x - way.x * t, place.y - from.y - way.y * t,
        depth / sight - from.z - way.z * t + place.z) * (1 / thick)
    let length: Float
    if stretch == 0 {
      length = 1
    } else {
      let along = (normal * flat).sum()
      length = (1 + (stretch * stretch + 2 * stretch) * along * along).squareRoot()
    }
    let shine = max(0, (normal * lamp).sum() / length)
    let light = shade.base + shade.perDepth * depth + 0.46 * shine
    var isLit = isLit
    if !isLit, hasGlows {
      for glow in glows where (normal * glow.direction).sum() >= glow.least * length {
        if glow.stretch.contains(t) { isLit = true }
      }
    }
    return (UInt8(max(0, min(255, light * 255))), isLit)
  }
}

extension SIMD8<Float> {
  /// Without their signs.
  @inline(__always)
  fileprivate var magnitude: Self {
    unsafeBitCast(unsafeBitCast(self, to: SIMD8<UInt32>.self) & 0x7FFF_FFFF, to: Self.self)
  }

  /// Themselves above 0, and 0 below.
  @inline(__always)
  fileprivate var positive: Self { (self + magnitude) * 0.5 }

  /// -1 where they are negative, 0 elsewhere.
  @inline(__always)
  var isNegative: SIMD8<Int32> { unsafeBitCast(self, to: SIMD8<Int32>.self) &>> 31 }
}
