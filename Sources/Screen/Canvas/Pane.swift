public import Figure

/// Which pictures in pixels a screen takes.
public enum Pixels: Hashable, Sendable {
  /// None: figures are drawn in cells.
  case none
  /// Such as each stand for a whole pose, because none can be taken back.
  case posed
  /// Such as move.
  case moving
}

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

/// What a picture in pixels shows; the same is the same picture.
public struct Sight: Hashable, Sendable {
  let figure: Figure
  let moment: Moment

  /// A figure at an instant.
  public init(_ figure: Figure, at moment: Moment) {
    self.figure = figure
    self.moment = moment
  }

  /// A body at rest.
  public init(resting figure: Figure) { self.init(figure, at: Moment(.ready)) }

  /// Draws it in a size in pixels; `nil` where there are none.
  ///
  /// - Parameter background: What it stands on, so that it can be told from that.
  public func raster(width: Int, height: Int, on background: Raster.Colour) -> Raster? {
    figure.raster(moment, width: width, height: height, on: background)
  }

  /// Whether both show the same.
  public static func == (left: Sight, right: Sight) -> Bool {
    left.figure === right.figure && left.moment == right.moment
  }

  /// Takes in what is shown.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(figure))
    hasher.combine(moment)
  }
}
