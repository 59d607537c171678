import Catalogue
import Screen
import Statistics
import Text

/// What was done of an exercise over time.
struct StoryScreen: CoachScreen {
  /// The exercise's id.
  let exercise: String

  func keys(_ model: Model) -> KeyMap { .story }

  func scene(_ model: Model) -> any Scene {
    let name = model.known.catalogue.exercises[exercise]?.name ?? exercise.printable
    guard let story = model.known.past.story(of: exercise) else {
      return PageScene(Page(title: name), from: 0, keys(model))
    }
    return StoryScene(story, name: name)
  }

  func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    if intent == .help { openHelp(&model) }
    return intent == .dismiss ? model.leave(moment) : []
  }
}
