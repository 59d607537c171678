import Catalogue
import Engine
import Screen
import Settings

/// The full instructions for an exercise, its figure moving.
struct ExerciseScreen: TextScreen {
  /// The exercise's id.
  private let id: String
  /// When it was opened; its figure moves since.
  private let opened: Instant
  var line = 0

  init(_ id: String, opened: Instant) { (self.id, self.opened) = (id, opened) }

  func exercise(_ model: Model) -> Exercise? { model.known.catalogue.exercises[id] }

  func keys(_ model: Model) -> KeyMap { .page }

  func page(_ model: Model) -> Page {
    exercise(model).map {
      Page(
        $0, in: model.known.catalogue, glyphs: model.output.glyphs,
        conditions: model.known.conditions(for: $0),
        hurtOn: model.known.hurt[id])
    } ?? Page(title: id)
  }

  func scene(_ model: Model) -> any Scene {
    PreviewScene(
      page(model), from: line, keys(model), preview: model.preview(exercise(model), since: opened))
  }
}
