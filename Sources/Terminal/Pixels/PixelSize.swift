/// A width and a height in pixels.
struct PixelSize: Hashable, Sendable {
  var width: Int
  var height: Int

  /// A size; `nil` where it is none that a cell or a screen could have.
  init?(width: Int, height: Int) {
    guard (1...Self.largest).contains(width), (1...Self.largest).contains(height) else { return nil }
    self.width = width
    self.height = height
  }

  private init(_ width: Int, _ height: Int) { (self.width, self.height) = (width, height) }

  /// A cell of a terminal that tells nothing of its pixels.
  static let usualCell = PixelSize(10, 20)

  private static let largest = 20_000
}
