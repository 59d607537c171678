public import Catalogue

extension Figure {
  /// Draws an instant as large as its place allows; always in the same frame, so that nothing jumps.
  ///
  /// Any size is taken, even none: what can't be drawn is left blank.
  ///
  /// Two instants between which nothing moves by a dot give the same picture.
  public func draw(_ moment: Moment, columns: Int, rows: Int, style: Picture.Style = .braille) -> Picture {
    let view = view(columns: columns, rows: rows, style: style)
    let (track, part) = place(of: moment.scene)
    let step = Steps(track, view).step(at: part)
    let (angles, body) = track.pose(at: Steps(track, view).part(of: step))
    let breath = moment.breath.map { breathStep($0, in: view) }
    let shapes = shapes(angles, body, side: moment.side, breath: breath)
    return draw(shapes, view, style)
  }

  /// Draws a pose of the file by its place in ``Motion/poses``.
  public func draw(
    pose: Int, side: Side? = nil, columns: Int, rows: Int, style: Picture.Style = .braille
  ) -> Picture {
    let view = view(columns: columns, rows: rows, style: style)
    guard keyframes.indices.contains(pose) else { return draw([], view, style) }
    let keyframe = keyframes[pose]
    return draw(shapes(keyframe.angles, keyframe.body, side: side, breath: nil), view, style)
  }

  private func draw(_ shapes: [Shape], _ view: View, _ style: Picture.Style) -> Picture {
    switch style {
    case .braille:
      var dots = Dots(width: view.columns, height: view.rows)
      for shape in shapes { dots.draw(shape, in: view) }
      return dots.picture
    case .plain:
      var letters = Letters(columns: view.columns / 2, rows: view.rows / 4)
      for shape in shapes { letters.draw(shape, in: view) }
      return letters.picture
    }
  }

  func view(columns: Int, rows: Int, style: Picture.Style) -> View {
    View(frame, columns: columns, rows: rows, across: 2, isCentred: motion.plane == .above)
  }
}
