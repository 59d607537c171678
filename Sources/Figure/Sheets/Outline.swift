/// The outlines of a shape in a grid, as closed lines of few corners.
struct Outline {
  /// The corners of each closed line, in samples.
  let loops: [[(x: Double, y: Double)]]

  /// Follows the border of all samples that belong to a shape.
  init(width: Int, height: Int, _ belongs: (Int) -> Bool) {
    // A border goes from corner to corner with the shape at its right; at most two leave a corner.
    let across = width + 1
    var next: [Int: [Int]] = [:]
    func isIn(_ x: Int, _ y: Int) -> Bool {
      x >= 0 && y >= 0 && x < width && y < height && belongs(y * width + x)
    }
    for y in 0..<height {
      for x in 0..<width where isIn(x, y) {
        let corner = y * across + x
        if !isIn(x, y - 1) { next[corner, default: []].append(corner + 1) }
        if !isIn(x + 1, y) { next[corner + 1, default: []].append(corner + 1 + across) }
        if !isIn(x, y + 1) { next[corner + 1 + across, default: []].append(corner + across) }
        if !isIn(x - 1, y) { next[corner + across, default: []].append(corner) }
      }
    }
    var loops: [[(x: Double, y: Double)]] = []
    for start in next.keys.sorted() {
      while let first = next[start]?.popLast() {
        var corners = [start], place = first
        while place != start, let on = next[place]?.popLast() {
          corners.append(place)
          place = on
        }
        let line = corners.map { (x: Double($0 % across), y: Double($0 / across)) }
        // Specks say nothing.
        if corners.count > 12 { loops.append(Self.simplified(line)) }
      }
    }
    self.loops = loops
  }

  /// The same without corners that lie near the line between others (Ramer, Douglas and Peucker).
  private static func simplified(_ line: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
    let half = line.count / 2
    return thinned(Array(line[...half])).dropLast() + thinned(Array(line[half...]) + [line[0]]).dropLast()
  }

  private static let tolerance = 0.75

  private static func thinned(_ line: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
    guard line.count > 2, let first = line.first, let last = line.last else { return line }
    let dx = last.x - first.x, dy = last.y - first.y
    let length = (dx * dx + dy * dy).squareRoot()
    var most = 0.0, place = 0
    for (index, point) in line.enumerated().dropFirst().dropLast() {
      let ox = point.x - first.x, oy = point.y - first.y
      let off = length > 0 ? abs(ox * dy - oy * dx) / length : (ox * ox + oy * oy).squareRoot()
      if off > most { (most, place) = (off, index) }
    }
    guard most > tolerance else { return [first, last] }
    return thinned(Array(line[...place])).dropLast() + thinned(Array(line[place...]))
  }
}
