import Figure

/// A page of a sheet: what stands on it and where, in points from its upper left corner.
public struct SheetPage: Sendable {
  /// What stands on the page.
  let pieces: [Piece]

  /// One thing on a page.
  enum Piece: Sendable {
    /// A line of text from a place on its baseline.
    case text(String, Lettering, x: Double, y: Double)
    /// An empty rectangle with a thin border.
    case box(x: Double, y: Double, width: Double, height: Double)
    /// A line from left to right.
    case rule(x: Double, y: Double, width: Double)
    /// The poses of an exercise, called by what they show.
    case poses(PoseSequence, PoseSequence.Direction, name: String, scale: Double, x: Double, y: Double)
    /// The pain of some sessions.
    case drawing(PainDrawing, x: Double, y: Double)
  }
}

extension SheetPage.Piece {
  /// The same moved to the right and down.
  func moved(right: Double = 0, down: Double = 0) -> Self {
    switch self {
    case .text(let words, let lettering, let x, let y):
      .text(words, lettering, x: x + right, y: y + down)
    case .box(let x, let y, let width, let height):
      .box(x: x + right, y: y + down, width: width, height: height)
    case .rule(let x, let y, let width): .rule(x: x + right, y: y + down, width: width)
    case .drawing(let drawing, let x, let y): .drawing(drawing, x: x + right, y: y + down)
    case .poses(let poses, let direction, let name, let scale, let x, let y):
      .poses(poses, direction, name: name, scale: scale, x: x + right, y: y + down)
    }
  }

  /// The rectangle that it lies in.
  var frame: (left: Double, top: Double, right: Double, bottom: Double) {
    switch self {
    case .text(let words, let lettering, let x, let y):
      (x, y - lettering.ascent, x + lettering.width(of: words), y + lettering.size * 0.28)
    case .box(let x, let y, let width, let height): (x, y, x + width, y + height)
    case .rule(let x, let y, let width): (x, y, x + width, y)
    case .drawing(let drawing, let x, let y): (x, y, x + drawing.width, y + drawing.height)
    case .poses(let poses, let direction, _, let scale, let x, let y):
      (
        x, y, x + poses.size(direction).width * scale, y + poses.size(direction).height * scale
      )
    }
  }
}
