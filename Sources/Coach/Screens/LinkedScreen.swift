import Catalogue
import Engine
import Screen
import Settings
import Statistics
import Text

/// A page whose links can be followed: an exercise's, or one of the guide.
struct LinkedScreen: TextScreen {
  private let subject: Link
  var line = 0
  /// The link chosen; `nil` before the first.
  private var link: Int?
  /// When it was opened; its figure moves since.
  private let opened: Instant

  init(_ subject: Link, opened: Instant) { (self.subject, self.opened) = (subject, opened) }

  var tellsPractice: Bool { true }

  func exercise(_ model: Model) -> Exercise? {
    guard case .exercise(let id) = subject else { return nil }
    return model.known.catalogue.exercises[id]
  }

  func keys(_ model: Model) -> KeyMap { page(model).keys }

  func page(_ model: Model) -> Page {
    switch subject {
    case .exercise(let id):
      guard let exercise = exercise(model) else { return Page(title: id.printable) }
      return Page(
        exercise, in: model.known.catalogue, glyphs: model.output.glyphs,
        conditions: model.known.conditions(for: exercise),
        hurtOn: model.known.hurt[id], done: model.known.practice?[id]?.words, isLinked: true)
    case .topic(let id):
      guard let topic = model.known.catalogue.topic(id) else { return Page(title: id.printable) }
      let page = Page(topic, in: model.known.catalogue, glyphs: model.output.glyphs)
      return page.beginning(with: id == Catalogue.redFlagsTopic ? model.known.lastTicked : nil)
    }
  }

  func scene(_ model: Model) -> any Scene { textScene(model) }

  private func textScene(_ model: Model) -> PreviewScene {
    let page = page(model).choosing(link, glyphs: model.output.glyphs)
    return PreviewScene(
      page, from: line, page.keys, preview: model.preview(exercise(model), since: opened))
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    let links = page(model).links
    switch intent {
    case .nextLink where !links.isEmpty: choose(link.map { ($0 + 1) % links.count } ?? 0, model)
    case .previousLink where !links.isEmpty: choose(((link ?? 0) + links.count - 1) % links.count, model)
    case .accept:
      // Where one link is all there is, it needs no choosing.
      guard let link = link ?? (links.count == 1 ? 0 : nil), links.indices.contains(link) else { break }
      model.navigation.open(LinkedScreen(links[link], opened: moment.now))
    default: return read(intent, &model, moment)
    }
    return []
  }

  private mutating func choose(_ link: Int, _ model: Model) {
    let scene = textScene(model), size = model.output.size
    line = scene.line(showing: link, from: scene.clamp(line, on: size), on: size)
    self.link = link
  }
}
