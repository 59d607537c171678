extension Raster {
  /// Which inks a picture in pixels is drawn with.
  public enum Tint: CaseIterable, Hashable, Sendable {
    /// Colours, and fainter ones for what matters less.
    case colour
    /// Stronger colours, and nothing faint.
    case contrast
    /// Greys alone, of which what works has the strongest.
    case grey
  }
}
