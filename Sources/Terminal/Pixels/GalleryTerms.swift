import Figure

extension Gallery {
  /// How pictures get there.
  struct Terms: Hashable {
    var way: PixelWay
    var isThroughTmux = false
    /// Whether the terminal can be told to show all at once.
    var isSynchronised = false
    /// Whether it has to be told to leave its cursor where it is.
    var staysPut = false
    /// How many colours it tells apart.
    var colours = 256
    /// What stands behind the figure.
    var background = Raster.Colour(red: 0, green: 0, blue: 0)
    /// Which inks the figure is drawn with.
    var tint = Raster.Tint.colour
    /// The first of the numbers that pictures get; what else runs in the terminal may have others.
    var firstNumber = Gallery.numbers.lowerBound

    /// The first number of a process.
    static func firstNumber(of process: Int) -> Int {
      numbers.lowerBound + Int(process.magnitude % UInt(numbers.count - Gallery.most + 1))
    }
  }

  /// What stands in the cells that the picture lies over.
  enum Cells: Hashable {
    /// Spaces: the picture lies above them, or there is none.
    case spaces
    /// Spaces that curses takes for characters and leaves alone.
    case fixedSpaces
    /// Places of a picture, by its number.
    case tiles(Int)
  }
}
