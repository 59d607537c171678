import Catalogue
import Figure
import Screen
import TestSupport
import Testing

@testable import Terminal

/// Pictures to try with.
enum Pictures {
  /// A ball in 32 greys, lit from the upper left.
  static func ball(width: Int = 352, height: Int = 221) throws -> Raster {
    let palette = (0..<32).map { (step: Int) -> Raster.Colour in
      let grey = UInt8(step * 8)
      return Raster.Colour(red: grey, green: grey, blue: grey)
    }
    var pixels: [UInt8] = []
    for row in 0..<height {
      for column in 0..<width {
        let x = Double(column * 2 - width) / Double(width), y = Double(row * 2 - height) / Double(height)
        let depth = 1 - x * x - y * y
        let light = depth < 0 ? 0 : 16 + 7 * (depth.squareRoot() - x - y)
        pixels.append(depth < 0 ? 0 : UInt8(max(1, min(31, light))))
      }
    }
    let ball = Raster(width: width, height: height, palette: palette, pixels: pixels)
    return try #require(ball)
  }

  /// A figure that moves.
  static var figure: Figure {
    get throws {
      let exercise = try Shipped.catalogue.exercises["cat-cow"]
      return try #require(exercise.flatMap { Figure($0) })
    }
  }

  /// The part of its first phase after so many of a hundred parts.
  static func pane(
    _ part: Int, of figure: Figure, in area: Rect = Rect(row: 2, column: 1, rows: 6, columns: 20)
  )
    -> Pane
  {
    Pane(area: area, sight: Sight(figure, at: Moment(.phase(0, progress: Double(part) / 100))))
  }

  static let black = Raster.Colour(red: 0, green: 0, blue: 0)
}

extension Reply {
  /// An answer as text.
  init(_ introducer: Character, _ text: String) {
    self.init(introducer.asciiValue ?? 0, Array(text.utf8))
  }
}
