/// A picture in pixels with a palette of few colours: a value.
public struct Raster: Hashable, Sendable {
  /// A colour of the screen's own space (sRGB).
  public struct Colour: Hashable, Sendable {
    /// How much red, 0 to 255.
    public let red: UInt8
    /// How much green, 0 to 255.
    public let green: UInt8
    /// How much blue, 0 to 255.
    public let blue: UInt8

    /// A colour of its three parts.
    public init(red: UInt8, green: UInt8, blue: UInt8) {
      self.red = red
      self.green = green
      self.blue = blue
    }
  }

  /// How many pixels stand in a row.
  public let width: Int
  /// How many rows there are.
  public let height: Int
  /// The colours, at most 256; the first is the background.
  public let palette: [Colour]
  /// The place of each pixel's colour in the palette, row by row from the top left.
  public let pixels: [UInt8]

  /// A picture of as many pixels as its size says; `nil` where they are more or fewer, or name a colour that isn't there.
  public init?(width: Int, height: Int, palette: [Colour], pixels: [UInt8]) {
    guard
      width > 0, height > 0, pixels.count == width * height, (1...256).contains(palette.count),
      pixels.allSatisfy({ Int($0) < palette.count })
    else { return nil }
    self.width = width
    self.height = height
    self.palette = palette
    self.pixels = pixels
  }
}

extension Raster.Colour {
  /// Whether dark things stand out on it better than light ones.
  public var isLight: Bool { Int(red) * 3 + Int(green) * 6 + Int(blue) > 1275 }
}
