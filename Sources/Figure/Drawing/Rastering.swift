extension Figure {
  /// Draws a picture in pixels; `nil` where there is no room at all.
  ///
  /// - Parameters:
  ///   - still: The picture.
  ///   - width: Pixels across.
  ///   - height: Pixels down.
  ///   - background: What it stands on; dark or light, it can be told from that.
  ///   - tint: Which inks it is drawn with.
  public func raster(
    _ still: Still, width: Int, height: Int, on background: Raster.Colour, _ tint: Raster.Tint = .colour
  ) -> Raster? {
    guard (1...Self.longestSide).contains(width), (1...Self.longestSide).contains(height) else { return nil }
    let exposure = expose(
      still, width: width, height: height, gap: max(1, Int((Double(height) / 110).rounded())))
    let inks = RasterInks(tint, isLight: background.isLight)
    return Raster(
      width: width, height: height, palette: [background] + inks.palette.dropFirst(),
      pixels: inks.pixels(of: exposure))
  }

  /// Larger pictures are not drawn: no screen shows them, and they would take long.
  private static let longestSide = 4000
}

/// The colours of a picture in pixels, few enough for the plainest of terminals, and which pixel takes which.
struct RasterInks {
  /// The background first.
  let palette: [Raster.Colour]
  /// The palette's place for each red, green and blue of four bits.
  private let nearest: [UInt8]
  /// Red, green and blue of a sample, by what it shows and sixteen steps of light.
  private let samples: [SIMD4<UInt16>]

  private typealias Shade = SIMD3<Double>

  init(_ tint: Raster.Tint, isLight: Bool) {
    self =
      switch tint {
      case .colour: isLight ? Self.light : Self.dark
      case .contrast: isLight ? Self.strongLight : Self.strongDark
      case .grey: isLight ? Self.greyLight : Self.greyDark
      }
  }

  private static let light = RasterInks(
    ground: 255, body: [[44, 50, 60], [128, 136, 148]], hair: [24, 28, 34],
    lit: [[150, 56, 2], [240, 112, 30]], prop: [[128, 128, 132], [176, 176, 180]], ghost: [208, 214, 222],
    shade: [214, 214, 216], wall: [228, 230, 233], arrow: [0, 95, 175])
  private static let dark = RasterInks(
    ground: 0, body: [[128, 134, 144], [238, 240, 244]], hair: [70, 62, 58],
    lit: [[178, 70, 4], [255, 140, 50]], prop: [[84, 84, 90], [132, 132, 138]], ghost: [46, 56, 68],
    shade: [40, 40, 44], wall: [32, 33, 38], arrow: [60, 170, 255])
  private static let strongLight = RasterInks(
    ground: 255, body: [[6, 10, 18], [84, 92, 104]], hair: [0, 0, 0],
    lit: [[112, 38, 0], [190, 76, 6]], prop: [[70, 70, 74], [112, 112, 116]], ghost: [148, 156, 168],
    shade: [160, 160, 164], wall: [206, 208, 212], arrow: [0, 64, 140])
  private static let strongDark = RasterInks(
    ground: 0, body: [[172, 176, 184], [255, 255, 255]], hair: [112, 102, 96],
    lit: [[220, 110, 20], [255, 174, 92]], prop: [[132, 132, 138], [180, 180, 186]], ghost: [92, 104, 120],
    shade: [84, 84, 90], wall: [52, 54, 60], arrow: [112, 200, 255])
  private static let greyLight = RasterInks(
    ground: 255, body: grey(84, 122), hair: grey(60), lit: grey(0, 36), prop: grey(140, 180),
    ghost: grey(212), shade: grey(216), wall: grey(230), arrow: grey(0))
  private static let greyDark = RasterInks(
    ground: 0, body: grey(112, 152), hair: grey(70), lit: grey(226, 255), prop: grey(72, 96), ghost: grey(52),
    shade: grey(42), wall: grey(33), arrow: grey(255))

  private static func grey(_ level: Double) -> Shade { Shade(repeating: level) }
  private static func grey(_ dark: Double, _ light: Double) -> [Shade] { [grey(dark), grey(light)] }

  private init(
    ground level: Double, body: [Shade], hair: Shade, lit: [Shade], prop: [Shade], ghost: Shade, shade: Shade,
    wall: Shade, arrow: Shade
  ) {
    let ground = Self.grey(level)
    func ramp(_ ends: [Shade], _ light: Double) -> Shade { ends[0] + (ends[1] - ends[0]) * light }
    func colour(_ matter: Exposure.Matter, _ light: Double) -> Shade {
      switch matter {
      case .nothing, .gap: ground
      case .shade: shade
      case .wall: wall
      case .prop: ramp(prop, light)
      case .ghost: ghost
      case .hair: hair * (0.8 + light * 0.4)
      case .body: ramp(body, light)
      case .lit: ramp(lit, light)
      case .arrow: arrow
      }
    }
    samples = Self.matters.flatMap { matter in
      (0..<16).map { step in
        // What is dark in the exposure is still seen: the ramp begins at its lowest fifth.
        let shade = colour(matter, max(0, (Double(step) / 15 - 0.2) / 0.8))
        return SIMD4<UInt16>(UInt16(shade.x), UInt16(shade.y), UInt16(shade.z), 0)
      }
    }
    func steps(_ matter: Exposure.Matter, _ count: Int) -> [Shade] {
      (0..<count).map { colour(matter, Double($0) / Double(count - 1)) }
    }
    let body = steps(.body, 10), lit = steps(.lit, 6)
    // Between a part and the background, for smooth edges.
    let edges = [0.25, 0.5, 0.75].flatMap { part in
      [ground + (body[6] - ground) * part, ground + (lit[4] - ground) * part]
    }
    let shades =
      [ground] + body + lit + edges + [colour(.prop, 0), colour(.prop, 0.5), colour(.prop, 1)]
      + [ghost, shade, wall, arrow, hair, ground + (arrow - ground) * 0.5]
    palette = shades.map {
      Raster.Colour(red: UInt8($0.x), green: UInt8($0.y), blue: UInt8($0.z))
    }
    nearest = (0..<4096).map { index in
      let wanted =
        Shade(
          Double(index >> 8), Double(index >> 4 & 15), Double(index & 15)) * 17
      let distances = shades.map { ((($0 - wanted) * ($0 - wanted)) * Shade(0.3, 0.6, 0.2)).sum() }
      return UInt8(distances.indices.min { distances[$0] < distances[$1] } ?? 0)
    }
  }

  private static let matters: [Exposure.Matter] = [
    .nothing, .gap, .shade, .wall, .prop, .ghost, .hair, .body, .lit, .arrow,
  ]

  /// The place in the palette of each pixel; where it differs from those beside it they are mixed in, so that edges are
  /// smooth.
  func pixels(of exposure: Exposure) -> [UInt8] {
    let (width, height) = (exposure.width, exposure.height)
    var pixels = [UInt8](repeating: 0, count: width * height)
    exposure.matter.withUnsafeBufferPointer { matter in
      exposure.light.withUnsafeBufferPointer { light in
        samples.withUnsafeBufferPointer { samples in
          var steps = [UInt8](repeating: 0, count: width * height)
          for place in steps.indices { steps[place] = matter[place].rawValue << 4 | light[place] >> 4 }
          func sample(_ place: Int) -> Int { Int(steps[place]) }
          for row in 0..<height {
            for column in 0..<width {
              let place = row * width + column, own = sample(place)
              let left = column > 0 ? sample(place - 1) : own
              let right = column + 1 < width ? sample(place + 1) : own
              let above = row > 0 ? sample(place - width) : own
              let below = row + 1 < height ? sample(place + width) : own
              if own == 0, left == 0, right == 0, above == 0, below == 0 { continue }
              let sum =
                samples[own] &* 4 &+ samples[left] &+ samples[right] &+ samples[above] &+ samples[below]
              // An eighth of the sum, of which four bits count.
              pixels[place] = nearest[Int(sum.x >> 7) << 8 | Int(sum.y >> 7) << 4 | Int(sum.z >> 7)]
            }
          }
        }
      }
    }
    return pixels
  }
}
