import Catalogue
import Engine
import Screen
import Settings

/// The exercises that are shown for their own sake.
extension Model {
  /// How long figures go on moving where nobody presses a key.
  private static let previewTime = Duration.seconds(300)

  /// Whether they stand still: by the settings, or because nobody seems to look any more.
  private var stillsPreviews: Bool {
    known.settings.isStill || lastKey.duration(to: now) >= Self.previewTime
  }

  /// An exercise that has been shown since an instant; `nil` for none.
  func preview(_ exercise: Exercise?, since opened: Instant) -> Preview? {
    exercise.map {
      Preview($0, figures[$0.id], shown: opened.duration(to: now), isStill: stillsPreviews)
    }
  }

  /// The one of several exercises whose turn it is.
  func preview(among exercises: [Exercise], since opened: Instant) -> Preview? {
    turn(among: exercises, since: opened).map {
      Preview($0.exercise, figures[$0.exercise.id], shown: $0.shown, left: $0.left, isStill: stillsPreviews)
    }
  }

  /// The same alone.
  func exercise(among exercises: [Exercise], since opened: Instant) -> Exercise? {
    turn(among: exercises, since: opened)?.exercise
  }

  private func turn(
    among exercises: [Exercise], since opened: Instant
  ) -> (exercise: Exercise, shown: Duration, left: Duration)? {
    let time = stillsPreviews ? .zero : opened.duration(to: now)
    return Preview.turn(among: exercises.filter { $0.motion != nil }, after: time)
  }
}
