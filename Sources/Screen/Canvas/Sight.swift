public import Figure

/// What a picture in pixels shows; the same is the same picture.
public struct Sight: Hashable, Sendable {
  let figure: Figure
  private let still: Still

  /// A figure at an instant.
  public init(_ figure: Figure, at moment: Moment) {
    self.figure = figure
    still = figure.still(of: moment)
  }

  /// A body at rest.
  public init(resting figure: Figure) { self.init(figure, at: Moment(.ready)) }

  /// Draws it in a size in pixels; `nil` where there are none.
  ///
  /// - Parameters:
  ///   - width: Pixels across.
  ///   - height: Pixels down.
  ///   - background: What it stands on, so that it can be told from that.
  ///   - tint: Which inks it is drawn with.
  public func raster(width: Int, height: Int, on background: Raster.Colour, _ tint: Raster.Tint) -> Raster? {
    figure.raster(still, width: width, height: height, on: background, tint)
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
