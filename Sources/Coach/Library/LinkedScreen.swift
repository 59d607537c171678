import Catalogue
import Engine
import Screen
import Settings
import Statistics

/// A page whose links can be followed: an exercise's, or one of the guide.
struct LinkedPage: Hashable {
  let subject: Link
  /// The line it is scrolled to.
  var line = 0
  /// The link chosen; `nil` before the first.
  var link: Int?
  /// When it was opened; its figure moves since.
  let opened: Instant
}

/// Pages with links.
extension Model {
  mutating func follow(_ link: Link) { places.append(.linked(LinkedPage(subject: link, opened: now))) }

  func linkedScene(_ linked: LinkedPage) -> Scene {
    let page = text(of: linked).choosing(linked.link, glyphs: glyphs)
    guard let exercise = seenExercise else {
      return .page(page, from: linked.line, page.keys)
    }
    return .exercise(
      page, from: linked.line, exercise, figures[exercise.id], shown: linked.opened.duration(to: now),
      isStill: settings.isStill)
  }

  func text(of linked: LinkedPage) -> Page {
    switch linked.subject {
    case .exercise(let id):
      guard let exercise = catalogue.exercises[id] else { return Page(title: id.printable) }
      return Page(
        exercise, in: catalogue, glyphs: glyphs, conditions: conditions(for: exercise), hurtOn: hurt[id],
        done: practice?[id]?.words, isLinked: true)
    case .topic(let id):
      guard let topic = catalogue.topic(id) else { return Page(title: id.printable) }
      let page = Page(topic, in: catalogue, glyphs: glyphs)
      return page.beginning(with: id == Catalogue.redFlagsTopic ? lastTicked : nil)
    }
  }

  mutating func linkedIntent(_ intent: Intent, _ linked: LinkedPage, _ moment: Moment) -> [Effect] {
    var linked = linked
    let links = text(of: linked).links
    switch intent {
    case .nextLink where !links.isEmpty: choose(linked.link.map { ($0 + 1) % links.count } ?? 0, of: linked)
    case .previousLink where !links.isEmpty:
      choose(((linked.link ?? 0) + links.count - 1) % links.count, of: linked)
    case .accept:
      // Where one link is all there is, it needs no choosing.
      guard let link = linked.link ?? (links.count == 1 ? 0 : nil), links.indices.contains(link) else {
        return []
      }
      follow(links[link])
    case .up, .down, .pageUp, .pageDown, .first, .last:
      let lines = [Intent.up: -1, .down: 1, .pageUp: 5 - size.rows, .pageDown: size.rows - 5, .last: 100_000]
      let scene = scene
      linked.line = scene.clamp(
        scene.clamp(linked.line, on: size) + (lines[intent] ?? -100_000), on: size)
      places[places.count - 1] = .linked(linked)
    case .dismiss: return leave(moment)
    default: break
    }
    return []
  }

  private mutating func choose(_ link: Int, of linked: LinkedPage) {
    var linked = linked
    linked.link = link
    let scene = scene
    linked.line = scene.line(showing: link, from: scene.clamp(linked.line, on: size), on: size)
    places[places.count - 1] = .linked(linked)
  }
}
