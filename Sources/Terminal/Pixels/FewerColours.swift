import Figure

extension Raster {
  /// The same in no more colours: the background, those that most pixels have, and for the others the nearest of these.
  func reduced(to count: Int) -> Raster {
    guard palette.count > count, count > 1 else { return self }
    var uses = [Int](repeating: 0, count: palette.count)
    for pixel in pixels { uses[Int(pixel)] += 1 }
    let kept = [0] + palette.indices.dropFirst().sorted { uses[$0] > uses[$1] }.prefix(count - 1)
    let places = palette.map { colour in
      kept.indices.min { palette[kept[$0]].distance(to: colour) < palette[kept[$1]].distance(to: colour) }
        ?? 0
    }
    return Raster(
      width: width, height: height, palette: kept.map { palette[$0] },
      pixels: pixels.map { UInt8(places[Int($0)]) }) ?? self
  }
}

extension Raster.Colour {
  fileprivate func distance(to other: Raster.Colour) -> Int {
    let parts = [(red, other.red), (green, other.green), (blue, other.blue)]
    return parts.reduce(0) { $0 + (Int($1.0) - Int($1.1)) * (Int($1.0) - Int($1.1)) }
  }
}
