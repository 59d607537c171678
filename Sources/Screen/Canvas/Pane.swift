/// A part of a canvas that is left to a picture in pixels.
public struct Pane: Hashable, Sendable {
  /// Where it is; its cells are blank.
  public let area: Rect
  /// What is seen there.
  public let sight: Sight

  /// A part of a canvas with what is seen there.
  public init(area: Rect, sight: Sight) {
    self.area = area
    self.sight = sight
  }
}
