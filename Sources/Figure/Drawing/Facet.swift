/// A face of a box as it is seen: all of it is lit alike.
struct Facet {
  let matter: Exposure.Matter
  let light: UInt8
  /// The rows that it lies in.
  let rows: ClosedRange<Float>
  /// Its corners in samples, one beside the next.
  private let corners: [SIMD2<Float>]
  private let depth: (base: Float, perColumn: Float, perRow: Float)

  /// The faces of a box that are turned to the viewer.
  static func all(of box: Box, _ projection: Projection, _ framing: Framing) -> [Facet] {
    let halves = [box.across, box.up, box.along]
    return (0..<3).flatMap { face in
      [-1.0, 1].compactMap { sign in
        Facet(
          box, out: halves[face] * sign, halves[(face + 1) % 3], halves[(face + 2) % 3], projection, framing)
      }
    }
  }

  private init?(
    _ box: Box, out: Vector, _ a: Vector, _ b: Vector, _ projection: Projection, _ framing: Framing
  ) {
    let normal = out.unit(or: .zero), towards = projection.seen(normal).z
    guard towards > 1e-3 else { return nil }
    let places = [a + b, a - b, -a - b, b - a].map {
      framing.sample(projection.seen(box.centre + out + $0))
    }
    corners = places.map { SIMD2(Float($0.x), Float($0.y)) }
    let ys = corners.map(\.y)
    rows = (ys.min() ?? 0)...(ys.max() ?? 0)
    // The plane that it lies in, over columns and rows.
    let one = places[1] - places[0], two = places[3] - places[0]
    let size = one.x * two.y - one.y * two.x
    guard abs(size) > 1e-9 else { return nil }
    let perColumn = (one.z * two.y - two.z * one.y) / size
    let perRow = (two.z * one.x - one.z * two.x) / size
    depth = (
      Float(places[0].z - perColumn * places[0].x - perRow * places[0].y), Float(perColumn), Float(perRow)
    )
    matter = box.isWall ? .wall : .prop
    light = UInt8(255 * (0.3 + 0.6 * max(0, normal.y) + 0.2 * towards * (1 - max(0, normal.y))))
  }

  /// The samples of a row whose middles lie in it.
  func span(in row: Float, within width: Int) -> ClosedRange<Int>? {
    var low = Float.infinity, high = -Float.infinity
    for (one, two) in zip(corners, corners.dropFirst() + corners.prefix(1)) {
      guard min(one.y, two.y) <= row, row <= max(one.y, two.y), one.y != two.y else { continue }
      let x = one.x + (two.x - one.x) * (row - one.y) / (two.y - one.y)
      low = min(low, x)
      high = max(high, x)
    }
    guard low <= high else { return nil }
    let first = Int(max(0, (low - 0.5).rounded(.up))), last = Int(min(Float(width - 1), high - 0.5))
    return first <= last ? first...last : nil
  }

  /// How near a sample of it is.
  func depth(_ column: Int, _ row: Float) -> Float {
    depth.base + depth.perColumn * (Float(column) + 0.5) + depth.perRow * row
  }
}
