import Catalogue
import Engine
import Figure
import Screen
import TestSupport

/// A session on the shipped catalogue, brought to the moment that a screen is wanted of.
struct Following {
  private(set) var session: Session

  init(_ routine: String, _ level: Level = .standard) throws {
    guard let routine = try Shipped.catalogue.routines[routine] else { throw Missing() }
    try self.init(routine, level)
  }

  /// An exercise by itself.
  init(alone exercise: Exercise, _ level: Level) throws { try self.init(Routine(following: exercise), level) }

  private init(_ routine: Routine, _ level: Level) throws {
    let catalogue = try Shipped.catalogue
    session = Session(Plan(routine, level: level, catalogue: catalogue), catalogue: catalogue, at: .zero)
  }

  /// What the shipped catalogue should have and hasn't.
  struct Missing: Error {}

  /// On to the first step of a kind that is still to come, and a time into it.
  mutating func go(
    to kind: Step.Kind, after time: Duration = .zero, where isMeant: (Step) -> Bool = { _ in true }
  ) throws {
    while session.step.map({ $0.kind == kind && isMeant($0) }) != true {
      switch session.state {
      case .running(let until, _), .leadIn(let until, _): session.advance(to: until)
      case .standingBy, .waiting, .paused, .hurting, .ended: throw Missing()
      }
    }
    wait(time)
  }

  /// Lets a time pass.
  mutating func wait(_ time: Duration) { session.advance(to: session.now + time) }

  /// Sends a command.
  mutating func ask(_ command: Command) { session.apply(command, at: session.now) }

  /// Is away for a time.
  mutating func sleep(_ time: Duration) { session.wasAway(until: session.now + time) }

  /// The scene now.
  func scene(
    question: SessionScene.Question? = nil, notice: String? = nil, hurtOn: String? = nil,
    felt: String? = nil, isUnsaved: Bool = false, speed: Int = 1, withFigure: Bool = false
  ) throws -> SessionScene {
    guard let snapshot = session.snapshot else { throw Missing() }
    return SessionScene(
      snapshot: snapshot, question: question, notice: notice, felt: felt, hurtOn: hurtOn,
      isUnsaved: isUnsaved,
      speed: speed, figure: withFigure ? Figure(snapshot.exercise) : nil)
  }

  /// On to the next step that a screen could show in another way: of the reps of a set only the first and the last.
  ///
  /// - Returns: Whether there is one.
  mutating func goToNextSight() -> Bool {
    while case .running(let ends, _) = session.state {
      session.advance(to: ends)
      guard let step = session.step, session.outcome == nil else { return false }
      if step.rep == nil || (step.phase == 0 && [1, session.snapshot?.reps].contains(step.rep)) {
        return true
      }
    }
    return false
  }
}
