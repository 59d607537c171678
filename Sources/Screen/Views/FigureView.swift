import Engine
import Figure

/// The figure's place on the session screen, and the picture that goes there.
enum FigureView {
  /// The smallest place that a figure is drawn in.
  static let smallest = Size(rows: 6, columns: 20)

  /// Whether a place is large enough for one.
  static func hasRoom(_ size: Size) -> Bool { size.rows >= smallest.rows && size.columns >= smallest.columns }

  static func draw(_ figure: Figure, _ shot: FigureShot, in area: Rect, on canvas: inout Canvas) {
    guard hasRoom(area.size) else { return }
    guard canvas.pixels == .none else {
      let shot = canvas.pixels == .posed ? shot.still : shot
      canvas.pane = Pane(area: area, sight: Sight(figure, at: shot.moment))
      return
    }
    let moment = shot.moment
    let style: Picture.Style =
      canvas.glyphs == .dots ? .braille : canvas.glyphs == .unicode ? .blocks : .plain
    let picture = figure.draw(moment, columns: area.columns, rows: area.rows, style: style)
    for (row, cells) in picture.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        canvas.set(
          cell.scalar, row: area.row + row, column: area.column + column, cell.tone?.role ?? .background,
          on: cell.ground?.role)
      }
    }
  }

  /// How long a picture stays as it is; `nil` for as long as nothing else happens.
  static func stays(_ figure: Figure, _ shot: FigureShot, in size: Size, _ pixels: Pixels) -> Duration? {
    guard hasRoom(size) else { return nil }
    let left = max(fastest, shot.length - shot.elapsed)
    switch shot.moment.scene {
    case .ready: return nil
    case .hold:
      guard pixels != .posed, shot.moment.breath != nil, shot.length > .zero else { return nil }
      let share = shot.length / figure.breathPictures
      return share - shot.elapsed.remainder(by: share)
    case .gettingIn, .phase:
      guard pixels != .posed, let change = figure.nextChange(after: shot.moment.scene) else { return left }
      return max(fastest, shot.length * change - shot.elapsed)
    }
  }

  /// No picture stays for less: ten a second are smooth, more only cost.
  private static let fastest = Duration.milliseconds(100)
}

extension Picture.Tone {
  /// What the terminal is to make of it.
  var role: Role {
    switch self {
    case .shade: .shade
    case .prop: .prop
    case .ghost: .ghost
    case .hair: .hair
    case .far: .bodyFar
    case .near: .body
    case .accentFar: .limbFar
    case .accent: .limb
    case .arrow: .arrow
    }
  }
}
