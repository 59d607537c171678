public import Catalogue
import Engine
public import Figure

/// An exercise that is shown for its own sake, its figure in motion, over and over.
public struct Preview: Sendable {
  /// The exercise.
  public let exercise: Exercise
  /// Its figure; `nil` where it has none.
  public let figure: Figure?
  /// How long that has been moving.
  public let shown: Duration
  /// How long until another exercise takes its place; `nil` where none does.
  public let left: Duration?
  /// Whether it stands still.
  public let isStill: Bool

  /// An exercise with its figure.
  public init(_ exercise: Exercise, _ figure: Figure?, shown: Duration, left: Duration? = nil, isStill: Bool)
  {
    self.exercise = exercise
    self.figure = figure
    self.shown = shown
    self.left = left
    self.isStill = isStill
  }

  /// Whose turn it is among exercises that are shown one after the other, round and round, and since when; `nil` for none.
  ///
  /// Each is shown once into its hold and a breath of it, or through as many whole reps as the eye needs.
  public static func turn(
    among exercises: [Exercise], after time: Duration
  ) -> (exercise: Exercise, shown: Duration, left: Duration)? {
    let turns = exercises.map(\.turn)
    let round = turns.reduce(Duration.zero, +)
    guard round > .zero else { return nil }
    var into = max(.zero, time).remainder(by: round)
    for (exercise, turn) in zip(exercises, turns) {
      if into < turn { return (exercise, into, turn - into) }
      into -= turn
    }
    return nil
  }

  /// The instant of it that is seen.
  var shot: FigureShot { FigureShot(showing: exercise, after: shown, isStill: isStill) }

  /// How long it looks the same in a place; `nil` for as long as nobody does anything.
  func stays(in size: Size, _ pixels: Pixels) -> Duration? {
    guard let figure, !isStill, FigureView.hasRoom(size) else { return nil }
    guard let picture = FigureView.stays(figure, shot, in: size, pixels) else { return left }
    return left.map { min($0, picture) } ?? picture
  }
}

extension Exercise {
  /// How long it is shown where another comes after it.
  fileprivate var turn: Duration {
    let least = Duration.seconds(6)
    guard let cycle = prescription.cycle else { return .seconds(Figure.entrySeconds) + least }
    var turn = cycle
    while turn < least { turn += cycle }
    return turn
  }
}
