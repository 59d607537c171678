import Catalogue
import Engine
import Screen
import Statistics

/// The look back at a week: how it was, whether a warning sign is new, and every two weeks how well it goes what the person
/// wants to do again.
struct LookBackScreen: ListScreen {
  var selected = 1
  /// How the week was, once that is said.
  private var feeling: LookBack.Feeling?

  init() {}

  func keys(_ model: Model) -> KeyMap { .list }

  func list(_ model: Model) -> ListPage { feeling == nil ? .howWasIt : .isSignNew }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    switch (intent, feeling) {
    case (.accept, nil):
      feeling = LookBack.Feeling.allCases[min(selected, 2)]
      // No is the answer that goes on as before.
      selected = 0
      return []
    case (.dismiss, _?):
      feeling = nil
      selected = 1
      return []
    case (.accept, let feeling?):
      let lookBack = LookBack(at: moment.date, feeling: feeling, hasNewSigns: selected == 1)
      model.known.lookBacks.append(lookBack)
      model.navigation.close()
      if lookBack.hasNewSigns {
        model.ask(before: nil)
      } else {
        model.navigation.open(PageScreen(Page(after: lookBack, model.known.advice.recommendations)))
        // What the person wants to do again is asked about before that page, one after another.
        for activity in model.known.dueActivities.reversed() { model.navigation.open(RatingScreen(activity)) }
      }
      return [.saveLookBack(lookBack)]
    default: return choose(intent, &model, moment)
    }
  }
}
