public import Catalogue

extension Figure {
  /// Draws an instant as large as its place allows; always in the same frame, so that nothing jumps.
  ///
  /// Any size is taken, even none: what can't be drawn is left blank.
  public func draw(_ moment: Moment, columns: Int, rows: Int, style: Picture.Style = .blocks) -> Picture {
    draw(still(of: moment), columns: columns, rows: rows, style: style)
  }

  /// Draws a pose of the file by its place in ``Motion/poses``.
  public func draw(
    pose: Int, side: Side? = nil, columns: Int, rows: Int, style: Picture.Style = .blocks
  ) -> Picture {
    draw(still(ofPose: pose, side: side), columns: columns, rows: rows, style: style)
  }

  /// A grid is never larger than this; larger drawings leave the rest blank.
  private static let largest = 400

  private func draw(_ still: Still, columns: Int, rows: Int, style: Picture.Style) -> Picture {
    let size = PictureStore.Size(
      columns: min(Self.largest, max(0, columns)), rows: min(Self.largest, max(0, rows)), style: style)
    let picture = pictures.picture(of: still, size) {
      let exposure = expose(
        still, width: size.columns * CellGrid.across, height: size.rows * CellGrid.down, gap: 2)
      let grid = CellGrid(exposure)
      return switch style {
      case .blocks: Blocks.picture(of: grid)
      case .braille: Dots.picture(of: grid)
      case .plain: Letters.picture(of: grid)
      }
    }
    return picture.padded(columns: max(0, columns), rows: max(0, rows))
  }
}

extension Picture {
  /// The same with blank cells to the right and below, up to a size.
  fileprivate func padded(columns: Int, rows: Int) -> Picture {
    guard rows > self.rows.count || columns > (self.rows.first?.count ?? 0) else { return self }
    let wide = self.rows.map { $0 + Array(repeating: Cell.blank, count: max(0, columns - $0.count)) }
    let blank = Array(repeating: Cell.blank, count: columns)
    return Picture(rows: wide + Array(repeating: blank, count: max(0, rows - wide.count)))
  }
}
