/// A width and a height in pixels.
struct PixelSize: Hashable, Sendable {
  var width: Int
  var height: Int

  /// The size of a picture, or of a screen; `nil` where it is none that they could have.
  init?(width: Int, height: Int) {
    guard (1...Self.largest).contains(width), (1...Self.largest).contains(height) else { return nil }
    (self.width, self.height) = (width, height)
  }

  /// The size of a cell; `nil` where no letter could be read in it, or no screen has room for a few of them.
  init?(cellWidth width: Int, height: Int) {
    guard Self.cells.contains(width), Self.cells.contains(height) else { return nil }
    (self.width, self.height) = (width, height)
  }

  private init(_ width: Int, _ height: Int) { (self.width, self.height) = (width, height) }

  /// A cell of a terminal that tells nothing of its pixels.
  static let usualCell = PixelSize(10, 20)

  private static let largest = 20_000, cells = 4...200

  /// Whether some cells find room in it, as the smallest figure needs them.
  func holdsSome(_ cell: PixelSize) -> Bool { width >= cell.width * 20 && height >= cell.height * 6 }
}
