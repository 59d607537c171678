import Catalogue
import Engine
import Figure

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

  /// The instant of an exercise shown for its own sake, over and over, or the keyframe nearest to it.
  init(showing exercise: Exercise, after time: Duration, isStill: Bool) {
    self.init(showing: exercise, after: time)
    if isStill { self = still }
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
