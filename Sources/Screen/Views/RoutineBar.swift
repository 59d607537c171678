import Engine

/// The whole routine as a bar, each exercise its share: what is done, skipped, hurt and to come, each with its own shape.
enum RoutineBar {
  /// What a cell of the bar stands for.
  enum Part: Hashable {
    case done, skipped, hurt, left, division
  }

  /// The bar, cell by cell; nothing where there is no room or no time.
  static func parts(_ shares: [Snapshot.Share], width: Int) -> [Part] {
    var parts: [Part] = []
    parts.reserveCapacity(max(0, width))
    each(shares, width) { share, cells, behind in
      let credited = Int((Double(behind) * share.credit).rounded())
      for cell in 0..<cells {
        if cell == 0, !parts.isEmpty {
          parts.append(.division)
        } else if cell >= behind {
          parts.append(.left)
        } else {
          parts.append(share.isHurt ? .hurt : cell < credited ? .done : .skipped)
        }
      }
    }
    return parts
  }

  /// How many cells each share has.
  private static func cells(_ shares: [Snapshot.Share], _ width: Int) -> [Int] {
    var all: [Int] = []
    each(shares, width) { _, cells, _ in all.append(cells) }
    return all
  }

  /// How many of its cells are behind.
  static func behind(_ shares: [Snapshot.Share], width: Int) -> Int {
    var sum = 0
    each(shares, width) { sum += $2 }
    return sum
  }

  /// Each share with its cells, and how many of them are behind.
  private static func each(
    _ shares: [Snapshot.Share], _ width: Int, _ take: (Snapshot.Share, _ cells: Int, _ behind: Int) -> Void
  ) {
    let total = shares.reduce(0) { $0 + $1.seconds }
    guard width > 0, total > 0 else { return }
    var sum = 0.0, first = 0
    for share in shares {
      sum += share.seconds
      let end = max(first, min(width, Int((sum / total * Double(width)).rounded())))
      take(share, end - first, Int((Double(end - first) * share.done).rounded()))
      first = end
    }
  }

  /// - Parameter settling: The exercise that has just ended, which stands out for a moment.
  static func draw(_ shares: [Snapshot.Share], settling: Int? = nil, row: Int, on canvas: inout Canvas) {
    let width = canvas.size.columns - 2
    for (cell, part) in parts(shares, width: width).enumerated() {
      canvas.put(part, row: row, column: 1 + cell)
    }
    guard let settling, shares.indices.contains(settling) else { return }
    var column = 1
    for (index, cells) in cells(shares, width).enumerated() {
      if index == settling {
        for place in 0..<cells where canvas[row, column + place].role == .barDone {
          canvas.put(canvas.glyphs.full, row: row, column: column + place, .cue)
        }
      }
      column += cells
    }
  }
}

extension RoutineBar.Part {
  /// The character that shows it.
  func glyph(_ glyphs: Glyphs) -> String {
    switch self {
    case .done: glyphs.full
    case .skipped: glyphs.skipped
    case .hurt: glyphs.cross
    case .left: glyphs.empty
    case .division: glyphs.division
    }
  }

  /// What it is for.
  var role: Role { self == .done ? .barDone : self == .hurt ? .danger : .barLeft }
}

extension Canvas {
  /// Draws one cell of a bar.
  mutating func put(_ part: RoutineBar.Part, row: Int, column: Int) {
    put(part.glyph(glyphs), row: row, column: column, part.role)
  }
}
