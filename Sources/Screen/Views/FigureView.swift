import Catalogue
import Engine
import Figure

/// The figure's place on the session screen, and the picture that goes there.
enum FigureView {
  /// The smallest place that a figure is drawn in.
  static let smallest = Size(rows: 6, columns: 20)

  static func draw(_ figure: Figure, _ shot: FigureShot, in area: Rect, on canvas: inout Canvas) {
    guard area.rows >= smallest.rows, area.columns >= smallest.columns else { return }
    guard canvas.pixels == .none else {
      canvas.pane = Pane(area: area, sight: Sight(figure, at: shot.moment(canvas.pixels)))
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
    guard size.rows >= smallest.rows, size.columns >= smallest.columns else { return nil }
    guard pixels == .none else { return stays(figure, shot, in: size, asPosed: pixels == .posed) }
    switch shot.moment.scene {
    case .ready: return nil
    case .hold:
      guard shot.moment.breath != nil, shot.length > .zero else { return nil }
      let share = shot.length / figure.breathPictures
      return share - shot.elapsed.remainder(by: share)
    case .gettingIn, .phase:
      let change = figure.nextChange(after: shot.moment.scene)
      return change.map { max(fastest, shot.length * $0 - shot.elapsed) }
        ?? max(fastest, shot.length - shot.elapsed)
    }
  }

  /// The same of a picture in pixels, which shows what is too small for dots.
  private static func stays(_ figure: Figure, _ shot: FigureShot, in size: Size, asPosed: Bool) -> Duration? {
    let scene = shot.moment.scene, left = max(fastest, shot.length - shot.elapsed)
    switch scene {
    case .ready: return nil
    case .hold where asPosed || shot.moment.breath == nil: return nil
    case .gettingIn, .phase:
      let moves = figure.nextChange(after: scene) != nil
      if asPosed || !moves { return left }
    case .hold: break
    }
    guard shot.length > .zero else { return nil }
    let share = shot.length / shot.pictures
    return max(.milliseconds(20), min(left, share - shot.elapsed.remainder(by: share)))
  }

  /// No picture stays for less: ten a second are smooth, more only cost.
  private static let fastest = Duration.milliseconds(100)
}

/// Which instant of its exercise a figure shows, and how far that is into which scene.
struct FigureShot {
  let moment: Moment
  /// How long the scene, or in a hold the breath, takes.
  let length: Duration
  /// How much of that is over.
  let elapsed: Duration

  private static let entry = Duration.seconds(Figure.entrySeconds)
  /// A hold that is only shown.
  private static let shownHold = Duration.seconds(20)

  /// The instant that goes with a session.
  init(_ scene: SessionScene) {
    let snapshot = scene.snapshot
    let into = snapshot.length - snapshot.left
    let isHold = snapshot.exercise.prescription.kind == .hold
    let breath = snapshot.breath
    switch snapshot.kind {
    case .hold: self.init(.hold, breath, side: snapshot.side)
    case .rep, .timed:
      let isFirst = snapshot.kind == .rep ? snapshot.rep == 1 : into == breath.elapsed
      self.init(
        .phase(snapshot.phase ?? 0, progress: breath.elapsed / breath.length, isFirst: isFirst), breath,
        side: snapshot.side)
    case .ready, .switch, .rest:
      if isHold, snapshot.left <= Self.entry {
        let entering = BreathMoment(breath: .natural, length: Self.entry, elapsed: Self.entry - snapshot.left)
        self.init(.gettingIn(progress: entering.elapsed / Self.entry), entering, side: snapshot.side)
      } else if snapshot.kind == .ready, !isHold, snapshot.left > Self.entry {
        // There is time to get ready: the movement is shown in advance.
        self.init(showing: snapshot.exercise, after: into, side: snapshot.side)
      } else {
        self.init(.ready, breath, side: snapshot.side)
      }
    }
    if scene.isStill { self = still }
  }

  /// The instant of an exercise shown for its own sake, over and over.
  init(showing exercise: Exercise, after time: Duration, side: Side? = nil) {
    let prescription = exercise.prescription
    if prescription.kind == .hold {
      let into = time.remainder(by: Self.entry + Self.shownHold)
      if into < Self.entry {
        let entering = BreathMoment(breath: .natural, length: Self.entry, elapsed: into)
        self.init(.gettingIn(progress: into / Self.entry), entering, side: side)
      } else {
        let pace = BreathPace(of: prescription, lasting: Self.shownHold)
        self.init(.hold, pace.moment(after: into - Self.entry), side: side)
      }
    } else if let phase = prescription.phase(after: time) {
      let breath = BreathMoment(
        breath: prescription.tempo[phase.index].breath, length: phase.length, elapsed: phase.elapsed)
      let progress = phase.elapsed / phase.length
      self.init(.phase(phase.index, progress: progress, isFirst: phase.elapsed == time), breath, side: side)
    } else {
      self.init(.ready, BreathMoment(breath: .natural, length: .zero, elapsed: .zero), side: side)
    }
  }

  /// The keyframe that the scene ends in.
  var still: FigureShot {
    var still = moment
    still.breath = nil
    switch moment.scene {
    case .phase(let index, _, let isFirst): still.scene = .phase(index, progress: 1, isFirst: isFirst)
    case .gettingIn: still.scene = .ready
    case .ready, .hold: break
    }
    return FigureShot(moment: still, length: .zero, elapsed: .zero)
  }

  /// How many pictures in pixels the scene has: ten a second, and of a breath that is all that moves fewer.
  var pictures: Int {
    if case .hold = moment.scene { return 8 }
    return max(1, min(60, Int(length / .milliseconds(100) + 0.5)))
  }

  /// The instant that pictures in pixels show: of a movement one of so many, so that each is worked out once.
  func moment(_ pixels: Pixels) -> Moment {
    guard pixels == .moving else { return pixels == .posed ? still.moment : moment }
    func stepped(_ part: Double) -> Double {
      (max(0, min(1, part)) * Double(pictures)).rounded(.down) / Double(pictures)
    }
    var shown = moment
    switch moment.scene {
    case .phase(let index, let progress, let isFirst):
      shown.scene = .phase(index, progress: stepped(progress), isFirst: isFirst)
      // The breath goes with the movement or against it, and must not take a step by itself.
      shown.breath = moment.breath.map { breath in
        abs(breath - progress) < abs(breath - (1 - progress)) ? stepped(progress) : 1 - stepped(progress)
      }
    case .gettingIn(let progress): shown.scene = .gettingIn(progress: stepped(progress))
    case .ready, .hold: shown.breath = moment.breath.map(stepped)
    }
    return shown
  }

  private init(_ scene: Moment.Scene, _ breath: BreathMoment, side: Side?) {
    self.init(
      moment: Moment(scene, side: side, breath: breath.fullness), length: breath.length,
      elapsed: breath.elapsed)
  }

  /// An instant that stays.
  init(_ moment: Moment) { self.init(moment: moment, length: .zero, elapsed: .zero) }

  private init(moment: Moment, length: Duration, elapsed: Duration) {
    self.moment = moment
    self.length = length
    self.elapsed = elapsed
  }
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
