import Engine

/// The whole routine as a bar, each exercise its share: what is done, skipped, hurt and to come, each with its own shape.
enum RoutineBar {
  /// What a cell of the bar stands for.
  enum Part: Hashable {
    case done, skipped, hurt, left, division
  }

  /// The bar, cell by cell; nothing where there is no room or no time.
  static func parts(_ shares: [Snapshot.Share], width: Int) -> [Part] {
    let total = shares.reduce(0) { $0 + $1.seconds }
    guard width > 0, total > 0 else { return [] }
    var parts: [Part] = [], sum = 0.0
    parts.reserveCapacity(width)
    for (index, share) in shares.enumerated() {
      let first = parts.count
      sum += share.seconds
      let end = max(first, min(width, Int((sum / total * Double(width)).rounded())))
      let behind = Int((Double(end - first) * share.done).rounded())
      let credited = Int((Double(behind) * share.credit).rounded())
      for cell in 0..<end - first {
        if cell == 0, index > 0 {
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

  static func draw(_ shares: [Snapshot.Share], row: Int, on canvas: inout Canvas) {
    let glyphs = canvas.glyphs
    for (cell, part) in parts(shares, width: canvas.size.columns - 2).enumerated() {
      switch part {
      case .done: canvas.fill(row: row, column: 1 + cell, .barDone)
      case .skipped: canvas.put(glyphs.skipped, row: row, column: 1 + cell, .barLeft)
      case .hurt: canvas.put(glyphs.cross, row: row, column: 1 + cell, .danger)
      case .left: canvas.put(glyphs.empty, row: row, column: 1 + cell, .barLeft)
      case .division: canvas.put(glyphs.division, row: row, column: 1 + cell, .barLeft)
      }
    }
  }
}
