import Catalogue
import Engine
import Journal
import Screen
import Settings
import Statistics

/// The history, one view of it at a time.
struct HistoryScreen: ListScreen {
  private var tab = HistoryScene.Tab.days
  var selected = 0

  func keys(_ model: Model) -> KeyMap { .history }

  func scene(_ model: Model) -> Scene {
    .history(
      HistoryScene(
        tab: tab, past: model.past, today: model.today, goal: model.settings.weeklyGoal,
        list: tab == .sessions || tab == .exercises ? list(model) : nil, selected: selected))
  }

  func list(_ model: Model) -> ListPage {
    switch tab {
    case .exercises: ListPage(stories: model.past.stories, catalogue: model.catalogue)
    case .sessions: ListPage(history: model.history, of: model.sessionCount, glyphs: model.glyphs)
    default: ListPage(title: "History", items: [])
    }
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: Moment) -> [Effect] {
    switch intent {
    case .nextTab: turn(by: 1)
    case .previousTab: turn(by: -1)
    case .accept:
      guard let screen = chosen(model) else { break }
      model.navigation.open(screen)
      return []
    case .dismiss: return model.leave(moment)
    default: _ = choose(intent, &model, moment)
    }
    return lacking(model)
  }

  private mutating func turn(by count: Int) { (tab, selected) = (tab.moved(by: count), 0) }

  /// The screen that the chosen line leads to.
  private func chosen(_ model: Model) -> (any CoachScreen)? {
    switch tab {
    case .exercises where model.past.stories.indices.contains(selected):
      StoryScreen(exercise: model.past.stories[selected].exercise)
    case .sessions where model.history.indices.contains(selected): model.lookBack(at: model.history[selected])
    default: nil
    }
  }

  /// Asks for what the view lacks: older sessions before their list comes to its end, and exercises when they are
  /// first listed.
  private func lacking(_ model: Model) -> [Effect] {
    switch tab {
    case .sessions where model.history.count < model.sessionCount:
      selected + 50 > model.history.count ? [.recall] : []
    case .pain where !model.past.isWhole: [.readPast(since: nil)]
    case .exercises where model.past.stories.isEmpty && model.past.count > 0: [.readStories]
    default: []
    }
  }
}

extension Model {
  /// A session of the history; one that is under way, or counts for nothing anyway, only to be read.
  func lookBack(at session: SessionRecord) -> any CoachScreen {
    session.isRehearsal || session.id == unfinished?.record.id
      ? PageScreen(Page(session, catalogue: catalogue, glyphs: glyphs)) : LivedScreen(session: session.id)
  }
}
