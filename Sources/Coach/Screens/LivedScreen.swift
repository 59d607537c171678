import Engine
import Screen

/// A session of the history.
struct LivedScreen: TextScreen {
  /// The session's id.
  private let session: String
  var line = 0

  init(session: String) { self.session = session }

  func keys(_ model: Model) -> KeyMap { .lived }

  func page(_ model: Model) -> Page {
    model.known.session(session).map {
      Page($0, catalogue: model.known.catalogue, glyphs: model.output.glyphs)
    }
      ?? Page(title: "limber")
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    guard intent == .amend else { return read(intent, &model, moment) }
    model.navigation.open(AmendingScreen(session: session))
    return []
  }
}
