import Catalogue

extension Figure {
  /// Draws an instant in pixels on a background.
  public func raster(_ moment: Moment, width: Int, height: Int, on background: Raster.Colour) -> Raster? {
    guard width >= 2, height >= 4 else { return nil }
    let view = view(columns: (width + 1) / 2, rows: (height + 3) / 4, style: .braille)
    let (track, part) = place(of: moment.scene)
    let (angles, body) = track.pose(at: part)
    let ground = [background.red, background.green, background.blue].map(Int.init)
    let isDark = ground.reduce(0, +) < 384
    var palette = [background]
    for ink in isDark
      ? [[120, 120, 130], [225, 225, 235], [255, 150, 60]]
      : [[150, 150, 150], [45, 50, 62], [195, 80, 10]]
    {
      for step in 1...8 {
        let parts = zip(ground, ink).map { UInt8(clamping: $0 + ($1 - $0) * (step + 4) / 12) }
        palette.append(Raster.Colour(red: parts[0], green: parts[1], blue: parts[2]))
      }
    }
    var pixels = [UInt8](repeating: 0, count: width * height)
    for shape in shapes(angles, body, side: moment.side, breath: moment.breath) {
      let tone = shape.tone == .faint ? 0 : shape.tone == .normal ? 8 : 16
      let ends = zip(shape.points, shape.radii).map { (view.dot($0), shape.dots($1, at: view.scale)) }
      for (a, b) in zip(ends, ends.dropFirst() + ends.suffix(1)) {
        let reach = max(a.1, b.1), way = b.0 - a.0, square = way.x * way.x + way.y * way.y
        let rows =
          Int(min(a.0.y, b.0.y) - reach)...max(Int(min(a.0.y, b.0.y) - reach), Int(max(a.0.y, b.0.y) + reach))
        let columns =
          Int(min(a.0.x, b.0.x) - reach)...max(Int(min(a.0.x, b.0.x) - reach), Int(max(a.0.x, b.0.x) + reach))
        for y in rows.clamped(to: 0...height - 1) {
          for x in columns.clamped(to: 0...width - 1) {
            let dx = Double(x) - a.0.x, dy = Double(y) - a.0.y
            let along = square > 0 ? min(1, max(0, (dx * way.x + dy * way.y) / square)) : 0
            let ox = dx - along * way.x, oy = dy - along * way.y, radius = a.1 + (b.1 - a.1) * along
            let far = (ox * ox + oy * oy) / (radius * radius)
            if far <= 1 { pixels[y * width + x] = UInt8(tone + 1 + Int((1 - far) * 7.9)) }
          }
        }
      }
    }
    return Raster(width: width, height: height, palette: palette, pixels: pixels)
  }
}
