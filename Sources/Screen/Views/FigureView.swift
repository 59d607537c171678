import Catalogue
import Engine
import Figure

/// The figure's place on the session screen, and the picture that goes there.
enum FigureView {
  /// The smallest place that a figure is drawn in.
  static let smallest = Size(rows: 6, columns: 20)

  static func draw(_ scene: SessionScene, in area: Rect, on canvas: inout Canvas) {
    guard let figure = scene.figure, area.rows >= smallest.rows, area.columns >= smallest.columns else { return }
    let style: Picture.Style = canvas.glyphs == .unicode ? .braille : .plain
    let picture = figure.draw(
      FigureShot(scene).moment, columns: area.columns, rows: area.rows, style: style)
    for (row, cells) in picture.rows.enumerated() {
      for (column, cell) in cells.enumerated() where cell.character != " " && cell.character != "\u{2800}" {
        canvas.put(String(cell.character), row: area.row + row, column: area.column + column, cell.tone.role)
      }
    }
  }

  /// How long the picture stays as it is; `nil` for as long as nothing else happens.
  static func stays(_ scene: SessionScene, in size: Size) -> Duration? {
    guard let figure = scene.figure, scene.snapshot.activity == .running,
      size.rows >= smallest.rows, size.columns >= smallest.columns
    else { return nil }
    let shot = FigureShot(scene)
    switch shot.moment.scene {
    case .ready: return nil
    case .hold:
      guard let breath = shot.moment.breath else { return nil }
      let count = figure.breathPictures(columns: size.columns, rows: size.rows)
      let share = scene.snapshot.breath.length / count
      return breath >= 0 ? share - scene.snapshot.breath.elapsed.remainder(by: share) : nil
    case .gettingIn, .phase:
      let change = figure.nextChange(after: shot.moment.scene, columns: size.columns, rows: size.rows)
      return change.map { max(fastest, shot.length * $0 - shot.elapsed) }
    }
  }

  /// No picture stays for less: twelve or so a second are smooth, more only cost.
  private static let fastest = Duration.milliseconds(80)
}

/// Which instant of its exercise the figure shows, and how far into which scene that is.
struct FigureShot {
  let moment: Moment
  let length: Duration
  let elapsed: Duration

  init(_ scene: SessionScene) {
    let snapshot = scene.snapshot
    let into = snapshot.length - snapshot.left
    let entry = Duration.seconds(Figure.entrySeconds)
    let prescription = snapshot.exercise.prescription
    let isStill = scene.isStill
    let breath = isStill ? nil : snapshot.breath.fullness
    func shot(_ scene: Moment.Scene, _ length: Duration = .zero, _ elapsed: Duration = .zero) -> Self {
      Self(Moment(scene, side: snapshot.side, breath: breath), length, elapsed)
    }
    switch snapshot.kind {
    case .hold: self = shot(.hold)
    case .rep, .timed:
      let isFirst = snapshot.kind == .rep ? snapshot.rep == 1 : into == snapshot.breath.elapsed
      self = shot(
        .phase(snapshot.phase ?? 0, progress: isStill ? 1 : snapshot.breath.elapsed / snapshot.breath.length, isFirst: isFirst),
        snapshot.breath.length, snapshot.breath.elapsed)
    case .ready, .switch, .rest:
      if prescription.kind == .hold, snapshot.left <= entry, !isStill {
        self = shot(.gettingIn(progress: 1 - snapshot.left / entry), entry, entry - snapshot.left)
      } else if snapshot.kind == .ready, snapshot.left > entry, !isStill,
        let phase = prescription.phase(after: into)
      {
        // There is time to get ready: the movement is shown in advance.
        self = shot(
          .phase(phase.index, progress: phase.elapsed / phase.length, isFirst: phase.elapsed == into), phase.length,
          phase.elapsed)
      } else {
        self = shot(.ready)
      }
    }
  }

  private init(_ moment: Moment, _ length: Duration, _ elapsed: Duration) {
    self.moment = moment
    self.length = length
    self.elapsed = elapsed
  }
}

extension Picture.Tone {
  /// What the terminal is to make of it.
  var role: Role {
    switch self {
    case .faint: .hint
    case .normal: .text
    case .accent: .limb
    }
  }
}
