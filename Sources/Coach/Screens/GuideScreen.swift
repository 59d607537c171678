import Catalogue
import Screen

/// The pages of the guide, to choose from.
struct GuideScreen: ListScreen {
  var selected = 0

  func keys(_ model: Model) -> KeyMap { .list }
  func list(_ model: Model) -> ListPage { ListPage(guide: model.known.catalogue.topics) }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    guard intent == .accept else { return choose(intent, &model, moment) }
    let topics = model.known.catalogue.topics
    if topics.indices.contains(selected) {
      model.navigation.open(LinkedScreen(.topic(topics[selected].id), opened: moment.now))
    }
    return []
  }
}
