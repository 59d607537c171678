public import Figure

/// What a picture in pixels shows; the same is the same picture.
public struct Sight: Hashable, Sendable {
  private let figure: Figure
  private let still: Still

  /// A figure at an instant.
  public init(_ figure: Figure, at moment: Moment) {
    self.figure = figure
    still = figure.still(of: moment)
  }

  /// Draws it in a size in pixels; `nil` where there are none.
  ///
  /// - Parameter background: What it stands on, so that it can be told from that.
  public func raster(width: Int, height: Int, on background: Raster.Colour) -> Raster? {
    figure.raster(still, width: width, height: height, on: background)
  }

  /// Whether both show the same.
  public static func == (left: Sight, right: Sight) -> Bool {
    left.figure === right.figure && left.still == right.still
  }

  /// Takes in what is shown.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(figure))
    hasher.combine(still)
  }
}
