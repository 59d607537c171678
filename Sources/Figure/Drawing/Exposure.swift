/// A picture before it becomes cells or pixels: of every sample, what is nearest there and how it is lit.
struct Exposure {
  /// What is seen in a sample.
  enum Matter: UInt8, Hashable, Sendable {
    case nothing
    /// Between a part and another one that passes before it.
    case gap
    /// Where the floor is shaded by what it bears.
    case shade
    case prop, ghost, hair, body, lit, arrow
  }

  let width: Int
  let height: Int
  /// What is seen, row by row from the upper left.
  private(set) var matter: [Matter]
  /// How bright each sample is, from 0 to 255.
  private(set) var light: [UInt8]

  private var depths: [Float]
  private var groups: [UInt8]

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    let count = width * height
    matter = Array(repeating: .nothing, count: count)
    light = Array(repeating: 0, count: count)
    depths = Array(repeating: -.infinity, count: count)
    groups = Array(repeating: 255, count: count)
  }

  /// Draws pieces, nearest first where several are in one place.
  mutating func draw(_ pieces: [Projected]) {
    guard width > 0, height > 0 else { return }
    for piece in pieces { draw(piece) }
  }

  private mutating func draw(_ piece: Projected) {
    let left = max(0, Int(piece.left)), right = min(width - 1, Int(piece.right))
    let top = max(0, Int(piece.top)), bottom = min(height - 1, Int(piece.bottom))
    guard left <= right, top <= bottom else { return }
    let width = width
    matter.withUnsafeMutableBufferPointer { matter in
      light.withUnsafeMutableBufferPointer { light in
        depths.withUnsafeMutableBufferPointer { depths in
          groups.withUnsafeMutableBufferPointer { groups in
            for row in top...bottom {
              let y = Float(row) + 0.5
              guard let (first, last) = piece.span(in: y, within: left, right) else { continue }
              for column in first...last {
                guard let hit = piece.hit(Float(column) + 0.5, y) else { continue }
                let place = row * width + column
                guard hit.depth > depths[place] else { continue }
                depths[place] = hit.depth
                groups[place] = piece.group
                matter[place] = hit.isLit ? .lit : piece.matter
                light[place] = hit.light
              }
            }
          }
        }
      }
    }
  }

  /// Leaves a gap where one part passes before another, on the side of the one behind.
  ///
  /// - Parameters:
  ///   - reach: How wide it is, in samples.
  ///   - least: By how much one has to be before the other, in samples.
  mutating func separate(reach: Int, least: Float) {
    guard width > 2 * reach, height > 2 * reach, reach > 0 else { return }
    let steps = Set([reach, (reach + 1) / 2]).flatMap { [-$0, $0, -$0 * width, $0 * width] }
    var gaps: [Int] = []
    groups.withUnsafeBufferPointer { groups in
      depths.withUnsafeBufferPointer { depths in
        for row in reach..<height - reach {
          for place in row * width + reach..<(row + 1) * width - reach where groups[place] != 255 {
            let group = groups[place], depth = depths[place] + least
            for step in steps where groups[place + step] != group && groups[place + step] != 255 {
              if depths[place + step] > depth {
                gaps.append(place)
                break
              }
            }
          }
        }
      }
    }
    for place in gaps where matter[place] != .shade { matter[place] = .gap }
  }

  /// Fills what is still empty, and not beside the body, with another pose.
  mutating func fill(ghost pieces: [Projected], apart: Int) {
    guard width > 0, height > 0 else { return }
    var other = Exposure(width: width, height: height)
    other.draw(pieces)
    // What lies within a distance of the body, first along the rows and then across them.
    var isNear = [Bool](repeating: false, count: width * height)
    for row in 0..<height {
      var last = -apart - 1
      for column in 0..<width {
        if matter[row * width + column].isBody { last = column }
        if column - last <= apart { isNear[row * width + column] = true }
      }
      last = width + apart
      for column in (0..<width).reversed() {
        if matter[row * width + column].isBody { last = column }
        if last - column <= apart { isNear[row * width + column] = true }
      }
    }
    for column in 0..<width {
      var last = -apart - 1, marks: [Int] = []
      for row in 0..<height {
        if isNear[row * width + column] { last = row }
        if row - last <= apart { marks.append(row) }
      }
      last = height + apart
      for row in (0..<height).reversed() {
        if isNear[row * width + column] { last = row }
        if last - row <= apart { marks.append(row) }
      }
      for row in marks where other.matter[row * width + column].isBody {
        // Cleared for the ghost, so that it never touches the body.
        other.matter[row * width + column] = .nothing
      }
    }
    for place in matter.indices where matter[place] == .nothing || matter[place] == .shade {
      guard other.matter[place].isBody else { continue }
      matter[place] = .ghost
      light[place] = other.light[place]
    }
  }
}

extension Exposure.Matter {
  /// Whether it is a part of somebody.
  var isBody: Bool { self == .body || self == .lit || self == .hair || self == .gap }
}
