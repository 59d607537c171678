import Catalogue

/// A picture before it becomes cells or pixels: of every sample, what is nearest there and how it is lit.
struct Exposure {
  /// What is seen in a sample.
  enum Matter: UInt8, Hashable, Sendable {
    case nothing
    /// Between a part and another one that passes before it.
    case gap
    /// Where the floor is shaded by what it bears.
    case shade
    /// A wall behind the body.
    case wall
    case prop, ghost, hair, body, lit, arrow
  }

  let width: Int
  let height: Int
  /// What is seen, row by row from the upper left.
  private(set) var matter: [Matter]
  /// How bright each sample is, from 0 to 255.
  private(set) var light: [UInt8]

  private var depths: [Float]
  /// The pieces drawn, and which of them is seen in each sample.
  private var pieces: [Projected] = []
  private var owners: [UInt16]
  /// The faces of boxes drawn; their numbers as owners begin with ``firstFacet``.
  private var facets: [Facet] = []
  private static let nobody = UInt16.max
  private static let firstFacet: UInt16 = 0x8000

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    let count = width * height
    matter = Array(repeating: .nothing, count: count)
    light = Array(repeating: 0, count: count)
    // Eight are looked at together, so the last row needs something behind it.
    depths = Array(repeating: -.infinity, count: count + 8)
    owners = Array(repeating: Self.nobody, count: count)
  }

  /// Draws pieces: what is nearer hides what is further away.
  mutating func draw(_ more: [Projected]) {
    guard width > 0, height > 0 else { return }
    // The near ones first: what they hide is passed over.
    for piece in more.sorted(by: { $0.nearest > $1.nearest }) where pieces.count < Self.firstFacet {
      let owner = UInt16(pieces.count)
      pieces.append(piece)
      draw(piece, owner)
    }
  }

  /// Draws faces of boxes: what is nearer hides what is further away.
  mutating func draw(_ more: [Facet]) {
    guard width > 0, height > 0 else { return }
    for facet in more where facets.count < Self.nobody - Self.firstFacet {
      let owner = Self.firstFacet + UInt16(facets.count)
      facets.append(facet)
      let top = Int(min(Float(height), max(0, facet.rows.lowerBound)))
      let bottom = Int(max(-1, min(Float(height - 1), facet.rows.upperBound)))
      guard top <= bottom else { continue }
      for row in top...bottom {
        let middle = Float(row) + 0.5
        guard let span = facet.span(in: middle, within: width) else { continue }
        for column in span {
          let place = row * width + column, depth = facet.depth(column, middle)
          guard depth > depths[place] else { continue }
          depths[place] = depth
          owners[place] = owner
        }
      }
    }
  }

  private mutating func draw(_ piece: Projected, _ owner: UInt16) {
    let left = max(0, Int(max(-1e6, piece.left))), right = min(width - 1, Int(min(1e6, piece.right)))
    let top = max(0, Int(max(-1e6, piece.top))), bottom = min(height - 1, Int(min(1e6, piece.bottom)))
    guard left <= right, top <= bottom else { return }
    let width = width
    owners.withUnsafeMutableBufferPointer { owners in
      depths.withUnsafeMutableBytes { depths in
        for row in top...bottom {
          let y = Float(row) + 0.5
          guard let (first, last) = piece.span(in: y, within: left, right) else { continue }
          for column in stride(from: first, through: last, by: 8) {
            let (depth, _, height) = piece.surface(from: column, y)
            let place = row * width + column
            let before = depths.loadUnaligned(fromByteOffset: place * 4, as: Projected.Eight.self)
            let isHidden = height.isNegative | (depth - before).isNegative
            guard isHidden.wrappedSum() != -8 else { continue }
            for lane in 0..<min(8, last - column + 1) where isHidden[lane] == 0 {
              depths.storeBytes(of: depth[lane], toByteOffset: (place + lane) * 4, as: Float.self)
              owners[place + lane] = owner
            }
          }
        }
      }
    }
  }

  /// Works out what is seen, and how it is lit: once for the samples of a square that show the same piece.
  mutating func develop() {
    let side = 2, (width, height) = (width, height)
    let plain = pieces.map(\.matter), facets = facets
    pieces.withUnsafeBufferPointer { pieces in
      owners.withUnsafeBufferPointer { owners in
        depths.withUnsafeBufferPointer { depths in
          matter.withUnsafeMutableBufferPointer { matter in
            light.withUnsafeMutableBufferPointer { light in
              for top in stride(from: 0, to: height, by: side) {
                for left in stride(from: 0, to: width, by: side) {
                  var last = Self.nobody, shine: UInt8 = 0, seen = Matter.nothing
                  for row in top..<min(height, top + side) {
                    for place in row * width + left..<row * width + min(width, left + side) {
                      let owner = owners[place]
                      guard owner != Self.nobody else { continue }
                      if owner >= Self.firstFacet {
                        let facet = facets[Int(owner - Self.firstFacet)]
                        last = owner
                        shine = facet.light
                        seen = facet.matter
                      } else if owner != last {
                        let look = pieces[Int(owner)].look(place - row * width, row, depth: depths[place])
                        last = owner
                        shine = look.light
                        seen = look.isLit ? .lit : plain[Int(owner)]
                      }
                      matter[place] = seen
                      light[place] = shine
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  /// Whether anything is seen in a sample.
  func isFilled(_ place: Int) -> Bool { owners[place] != Self.nobody }

  /// Leaves a gap where one part passes before another, on the side of the one behind.
  ///
  /// - Parameters:
  ///   - reach: How wide it is, in samples.
  ///   - least: By how much one has to be before the other, in samples.
  mutating func separate(reach: Int, least: Float) {
    guard width > 2 * reach, height > 2 * reach, reach > 0 else { return }
    let near = (reach + 1) / 2
    var gaps: [Int] = []
    let groups = pieces.map(\.group), props = UInt8(Prop.group)
    let (width, height) = (width, height)
    owners.withUnsafeBufferPointer { owners in
      depths.withUnsafeBufferPointer { depths in
        groups.withUnsafeBufferPointer { groups in
          func group(_ owner: UInt16) -> UInt8 {
            owner < Self.firstFacet ? groups[Int(owner)] : props
          }
          func isBehind(_ place: Int, _ owner: UInt16, _ step: Int) -> Bool {
            let other = owners[place + step]
            return other != owner && other != Self.nobody && group(other) != group(owner)
              && depths[place + step] > depths[place] + least
          }
          for row in reach..<height - reach {
            for place in row * width + reach..<(row + 1) * width - reach {
              let owner = owners[place]
              guard owner != Self.nobody else { continue }
              if isBehind(place, owner, reach) || isBehind(place, owner, -reach)
                || isBehind(place, owner, reach * width) || isBehind(place, owner, -reach * width)
                || near < reach
                  && (isBehind(place, owner, near) || isBehind(place, owner, -near)
                    || isBehind(place, owner, near * width) || isBehind(place, owner, -near * width))
              {
                gaps.append(place)
              }
            }
          }
        }
      }
    }
    for place in gaps where matter[place] != .shade { matter[place] = .gap }
  }

  /// Fills what is still empty, and not beside the body, with another pose; that is drawn half as fine.
  mutating func fill(ghost: Exposure, apart: Int) {
    let columns = ghost.width, rows = ghost.height
    guard columns > 0, rows > 0, columns * 2 <= width + 1, rows * 2 <= height + 1 else { return }
    var isFree = [Bool](repeating: false, count: columns * rows)
    for row in 0..<rows {
      for column in 0..<columns where ghost.isFilled(row * columns + column) {
        isFree[row * columns + column] = true
      }
    }
    // Nothing of it within a distance of the body.
    let reach = max(1, apart / 2)
    for row in 0..<rows {
      for column in 0..<columns
      where matter[min(height - 1, row * 2) * width + min(width - 1, column * 2)].isBody {
        for y in max(0, row - reach)...min(rows - 1, row + reach) {
          for x in max(0, column - reach)...min(columns - 1, column + reach) {
            isFree[y * columns + x] = false
          }
        }
      }
    }
    for row in 0..<height {
      for column in 0..<width {
        let place = row * width + column
        guard matter[place] == .nothing || matter[place] == .shade || matter[place] == .wall,
          isFree[min(rows - 1, row / 2) * columns + min(columns - 1, column / 2)]
        else { continue }
        matter[place] = .ghost
      }
    }
  }
}

extension Exposure.Matter {
  /// Whether it is a part of somebody.
  var isBody: Bool { self == .body || self == .lit || self == .hair || self == .gap }
}
