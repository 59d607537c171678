import Screen

/// What to do once a session was ended because it hurt.
struct StoppedScreen: TextScreen {
  private let care: Aftercare
  var line = 0

  init(_ care: Aftercare) { self.care = care }

  func showsRest(_ model: Model) -> Bool { true }

  func keys(_ model: Model) -> KeyMap { .stopped }
  func page(_ model: Model) -> Page { Page(care, rest: model.resting, glyphs: model.output.glyphs) }
}
